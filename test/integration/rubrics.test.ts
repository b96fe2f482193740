import { AssessmentReply } from "@assay/shared/api/assessment";
import { AuditReply } from "@assay/shared/api/audit";
import { RateReply } from "@assay/shared/api/rating";
import { RescoreReply } from "@assay/shared/api/rescore";
import { Refusal } from "@assay/shared/api/result";
import {
  DoneReply,
  DraftChangedReply,
  DraftReply,
  ExamplesReply,
  FaultyReply,
  PublishReply,
  VersionReply,
} from "@assay/shared/api/rubrics";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";

let team: Team;
let ann: RubricDesk;
/** An admin too. */
let ben: RubricDesk;
let rep: RubricDesk;
let reader: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
  ann = createRubricDesk(team.stack, team.ann.user);
  ben = createRubricDesk(team.stack, team.ben.user);
  const [, , third, fourth] = team.stack.users.map((user) => createRubricDesk(team.stack, user));
  [rep, reader] = [third as RubricDesk, fourth as RubricDesk];
  const [, , , { userId } = { userId: 0 }] = team.stack.users;
  await lookInto(
    team.stack,
    `update person set role = case user_id when '${userId}' then 'reader' else 'admin' end
     where user_id in ('${userId}', '${team.ben.user.userId}')`,
  );
});
afterAll(() => team?.stack.close());

const assess = async (contactId: string, framework: string) =>
  AssessmentReply.parse(await team.ann.ask(`contact/${contactId}/assessment?framework=${framework}`));

async function rate(contactId: string, framework: string, levels: Record<string, number>): Promise<void> {
  for (const [criterion, level] of Object.entries(levels)) {
    const { version } = (await assess(contactId, framework)).assessment;
    const body = { ...aRatingBody(criterion, level, version), framework };
    RateReply.parse(await team.ann.ask(`contact/${contactId}/ratings`, body));
  }
}

const codeOf = (reply: unknown) => Refusal.parse(reply).code;

describe("a rubric", () => {
  it("is what Assay ships until somebody changes it, and stands as version 1", async () => {
    const { published, draft, versions, canEdit } = await ann.read("champ");
    expect(published).toMatchObject({ version: 1, document: { framework: "champ", name: "CHAMP" } });
    expect(published?.by).toBeUndefined();
    expect([draft, versions.length, canEdit]).toEqual([undefined, 1, true]);
  });

  it("is drafted without effect, published once, and counts for the next rating", async () => {
    const contactId = team.aContact();
    await rate(contactId, "champ", { challenges: 3 });
    const before = (await assess(contactId, "champ")).assessment.result.score;
    const draft = await ann.edit("champ", (document) => withWeight(document, "challenges", 80));
    expect(draft).toMatchObject({ revision: 1, startedFrom: 1, faults: [] });
    expect(draft.changes).toMatchObject([{ what: "weight", criterion: "challenges", to: 80 }]);
    expect((await assess(contactId, "champ")).assessment.result.score).toBe(before);
    const id = uuidv7();
    const first = PublishReply.parse(await ann.publish("champ", 1, { note: "Pain first" }, id));
    expect(first.published).toMatchObject({
      version: 2,
      note: "Pain first",
      by: { userId: String(team.ann.user.userId) },
    });
    expect(first.rescore).toMatchObject({ id, framework: "champ", version: 2, total: 1 });
    const again = PublishReply.parse(await ann.publish("champ", 1, { note: "Pain first" }, id));
    expect(again.published).toEqual(first.published);
    expect((await ann.read("champ")).draft).toBeUndefined();
    expect(codeOf(await ann.call("rubrics/meddic/publish", { id, revision: 1, inForce: 1 }))).toBe("id-reused");
    await rate(contactId, "champ", { money: 1 });
    const { rubric, assessment } = await assess(contactId, "champ");
    expect([rubric.version, assessment.result.rubric.version]).toEqual([2, 2]);
    expect(assessment.result.score).toBeGreaterThan(before);
  });

  it("brought back to version 1 gives the same results to the last digit", async () => {
    const contactId = team.aContact();
    await rate(contactId, "gpctba-ci", { goals: 3, plans: 2, challenges: 1, budget: 2, authority: 3 });
    const { rubric: _first, ...before } = (await assess(contactId, "gpctba-ci")).assessment.result;
    await ann.change("gpctba-ci", (document) => ({
      ...withWeight(document, "goals", 37),
      cutOffs: { A: 90, B: 70, C: 5 },
    }));
    const { rubric: _second, ...meanwhile } = (await assess(contactId, "gpctba-ci")).assessment.result;
    expect(meanwhile).not.toEqual(before);
    const id = uuidv7();
    const restored = PublishReply.parse(await ann.call("rubrics/gpctba-ci/restore", { id, version: 1, basedOn: 2 }));
    expect(restored.published).toMatchObject({ version: 3, restores: 1 });
    const { rubric, ...after } = (await assess(contactId, "gpctba-ci")).assessment.result;
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(rubric.version).toBe(3);
    const again = PublishReply.parse(await ann.call("rubrics/gpctba-ci/restore", { id, version: 1, basedOn: 2 }));
    expect(again.published).toEqual(restored.published);
    const late = await ann.call("rubrics/gpctba-ci/restore", { id: uuidv7(), version: 1, basedOn: 2 });
    expect(DraftChangedReply.parse(late).draft).toBeUndefined();
    const same = await ann.call("rubrics/gpctba-ci/restore", { id: uuidv7(), version: 1, basedOn: 3 });
    expect(codeOf(same)).toBe("nothing-changed");
    const none = await ann.call("rubrics/gpctba-ci/restore", { id: uuidv7(), version: 9, basedOn: 3 });
    expect(codeOf(none)).toBe("no-version");
  });

  it("is not published while it is faulty or says what is in force already", async () => {
    const { revision } = await ann.edit("meddicc", (document) => withWeight(document, "champion", 0));
    const refused = FaultyReply.parse(await ann.publish("meddicc", revision));
    expect(refused).toMatchObject({ code: "draft-faulty", faults: [{ path: ["criteria", 5, "weight"] }] });
    const { published } = await ann.read("meddicc");
    const weight = published?.document.criteria.find(({ id }) => id === "champion")?.weight ?? 0;
    const mended = await ann.edit("meddicc", (document) => withWeight(document, "champion", weight));
    expect(codeOf(await ann.publish("meddicc", mended.revision))).toBe("nothing-changed");
    expect(DoneReply.parse(await ann.call("rubrics/meddicc/discard", { revision: mended.revision })).ok).toBe(true);
    const next = await ann.edit("meddicc", (document) => withWeight(document, "champion", 40));
    expect(next.revision).toBe(mended.revision + 1);
  });

  it("keeps the grade of pinned examples, or says which publish would not", async () => {
    const contactId = team.aContact();
    await rate(contactId, "meddpicc", {
      metrics: 3,
      "identify-pain": 3,
      champion: 3,
      "economic-buyer": 3,
      competition: 3,
    });
    const { grade } = (await assess(contactId, "meddpicc")).assessment.result;
    const pin = { objectType: "contact", objectId: contactId, grade: grade ?? "none" };
    const { examples } = ExamplesReply.parse(await ann.call("rubrics/meddpicc/examples", pin));
    expect(examples).toMatchObject([pin]);
    const { revision } = await ann.edit("meddpicc", (document) => ({ ...document, leastCoverage: 100 }));
    expect(codeOf(await ann.publish("meddpicc", revision))).toBe("example-broken");
    expect((await ann.read("meddpicc")).published?.version).toBe(1);
    PublishReply.parse(await ann.publish("meddpicc", revision, { acceptBroken: true }));
    const { grade: _, ...unpin } = pin;
    expect(ExamplesReply.parse(await ann.call("rubrics/meddpicc/examples", unpin)).examples).toEqual([]);
  });

  it("has its re-scoring shown to everybody and steered by admins alone", async () => {
    const { id } = PublishReply.parse(
      await ann.publish(
        "meddic",
        (await ann.edit("meddic", (document) => withWeight(document, "champion", 33))).revision,
      ),
    ).rescore;
    const rescore = RescoreReply.parse(await reader.call(`rescores/${id}`)).rescore;
    expect(rescore).toMatchObject({ framework: "meddic", version: 2 });
    expect(codeOf(await rep.call(`rescores/${id}/cancel`, {}))).toBe("not-admin");
    expect(codeOf(await ann.call(`rescores/${uuidv7()}/cancel`, {}))).toBe("no-rescore");
  });
});

describe("two admins", () => {
  it("see each other's draft, and the slower save is told what stands now", async () => {
    const first = await ann.edit("bant", (document) => withWeight(document, "need", 40));
    const seen = (await ben.read("bant")).draft;
    expect(seen).toMatchObject({ revision: first.revision, by: { userId: String(team.ann.user.userId) } });
    const theirs = await ben.edit("bant", (document) => withWeight(document, "timing", 10));
    const late = await ann.save("bant", { ...first.document, name: "Ours" }, first.revision);
    const { draft } = DraftChangedReply.parse(late);
    expect(draft).toMatchObject({ revision: theirs.revision, document: { name: "BANT" } });
    expect(draft?.changes).toHaveLength(2);
  });

  it("publish at once: one wins, the other is told", async () => {
    const { revision } = await ann.edit("bant", (document) => withWeight(document, "budget", 15));
    const replies = await Promise.all([ann, ben].map((desk) => desk.publish("bant", revision)));
    const isPublished = (reply: unknown) => PublishReply.safeParse(reply).success;
    expect(replies.filter(isPublished)).toHaveLength(1);
    expect(DraftChangedReply.parse(replies.find((reply) => !isPublished(reply))).draft).toBeUndefined();
    expect((await ann.read("bant")).published?.version).toBe(2);
  });

  it("restore at once: one wins, the other is told", async () => {
    const replies = await Promise.all(
      [ann, ben].map((desk) => desk.call("rubrics/bant/restore", { id: uuidv7(), version: 1, basedOn: 2 })),
    );
    expect(replies.filter((reply) => PublishReply.safeParse(reply).success)).toHaveLength(1);
    expect(replies.filter((reply) => DraftChangedReply.safeParse(reply).success)).toHaveLength(1);
    expect((await ann.read("bant")).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it("take no version back unseen: a first save from before it, by hand or by file, is refused", async () => {
    const { published } = await ann.read("bant");
    if (published === undefined) throw new Error("nothing is in force");
    await ben.change("bant", (document) => withWeight(document, "timing", 5));
    const ours = withWeight(published.document, "need", 45);
    const late = await ann.save("bant", ours, 0, published.version);
    expect(DraftChangedReply.parse(late).draft).toBeUndefined();
    const seen = { basedOn: 0, inForce: published.version };
    const lateFile = await ann.call("rubrics/bant/import", { ...seen, text: JSON.stringify(ours) });
    expect(DraftChangedReply.parse(lateFile).draft).toBeUndefined();
    expect((await ann.read("bant")).draft).toBeUndefined();
    const again = await ann.edit("bant", (document) => withWeight(document, "need", 45));
    expect(again).toMatchObject({ startedFrom: published.version + 1, changes: [{ criterion: "need" }] });
  });

  it("undo no roll-back unseen: a publish that was looked at before it is refused, and done after a second look", async () => {
    const { draft, published } = await ann.read("bant");
    const [revision, seen] = [draft?.revision ?? 0, published?.version ?? 0];
    await ann.save("bant", draft?.document ?? expect.fail("nothing is drafted"), revision);
    const back = { id: uuidv7(), version: 1, basedOn: seen };
    PublishReply.parse(await ben.call("rubrics/bant/restore", back));
    const late = DraftChangedReply.parse(await ann.publish("bant", revision + 1, { inForce: seen }));
    expect(late.draft?.changes.map((change) => "criterion" in change && change.criterion)).toContain("timing");
    expect((await ann.read("bant")).published).toMatchObject({ version: seen + 1, restores: 1 });
    const id = uuidv7();
    const done = PublishReply.parse(await ann.publish("bant", revision + 1, { inForce: seen + 1 }, id));
    expect(done.published.version).toBe(seen + 2);
    const again = PublishReply.parse(await ann.publish("bant", revision + 1, { inForce: seen + 1 }, id));
    expect(again.published).toEqual(done.published);
  });
});

describe("a draft", () => {
  it("survives the server's restart", async () => {
    const { document, revision } = await ann.edit("champ", (before) => ({ ...before, name: "CHAMP, ours" }));
    await team.stack.kill9();
    await team.stack.restart();
    expect((await ann.read("champ")).draft).toMatchObject({ document, revision });
  });

  it("keeps what is half right, and refuses what no database holds", async () => {
    const { faults } = await ann.edit("champ", (document) => ({
      ...document,
      qualifyAt: 500,
      criteria: document.criteria,
    }));
    expect(faults).toMatchObject([{ path: ["qualifyAt"], message: "Must be 100 or less." }]);
    const { draft } = await ann.read("champ");
    if (draft === undefined) throw new Error("the draft is gone");
    expect(codeOf(await ann.save("champ", { ...draft.document, name: "a\0b" }, draft.revision))).toBe("invalid");
  });
});

describe("an exported rubric", () => {
  it("comes back as a draft, whatever framework it was made for", async () => {
    const { document } = VersionReply.parse(await ann.call("rubrics/meddic/versions/1"));
    const imported = await ann.call("rubrics/meddpicc/import", {
      basedOn: 0,
      inForce: 2,
      text: JSON.stringify(document),
    });
    const { draft } = DraftReply.parse(imported);
    expect(draft).toMatchObject({ document: { framework: "meddpicc", name: "MEDDIC" }, faults: [] });
    expect(draft.changes.map(({ what }) => what)).toContain("criterion-removed");
    DoneReply.parse(await ann.call("rubrics/meddpicc/discard", { revision: draft.revision }));
  });

  it("is refused with every fault at once", async () => {
    const { document } = VersionReply.parse(await ann.call("rubrics/meddic/versions/1"));
    const [first, ...others] = document.criteria;
    const spoilt = {
      ...document,
      schema: 2,
      mode: 7,
      colour: "red",
      criteria: [{ ...first, weight: 0, secret: true }, ...others],
      cutOffs: { A: 20, B: 45, C: 25 },
    };
    const seen = { basedOn: 0, inForce: 2 };
    const text = JSON.stringify(spoilt).replace("{", '{"__proto__":{"weight":1},');
    const refused = FaultyReply.parse(await ann.call("rubrics/meddic/import", { ...seen, text, language: "fr" }));
    expect(refused.code).toBe("import-faulty");
    expect(refused.faults.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining([
        "schema",
        "mode",
        "colour",
        "criteria.0.weight",
        "criteria.0.secret",
        "cutOffs.B",
        "__proto__",
      ]),
    );
    expect(refused.faults).toContainEqual({ path: ["criteria", 0, "weight"], message: "Doit valoir au moins 1." });
    const noJson = FaultyReply.parse(await ann.call("rubrics/meddic/import", { ...seen, text: "weights: 3" }));
    expect(noJson.faults).toEqual([{ path: [], message: "This is not a JSON file." }]);
    expect((await ann.read("meddic")).draft).toBeUndefined();
  });
});

describe("a published version", () => {
  const versionsOf = async (framework: string) => {
    const { versions } = await ann.read(framework);
    return Promise.all(versions.map(({ version }) => ann.call(`rubrics/${framework}/versions/${version}`)));
  };

  it("cannot be changed by anything that the API takes", async () => {
    const before = await versionsOf("gpctba-ci");
    const { document } = VersionReply.parse(before.at(-1));
    const text = JSON.stringify(withWeight(document, "goals", 99));
    const { draft } = DraftReply.parse(await ann.call("rubrics/gpctba-ci/import", { basedOn: 0, inForce: 3, text }));
    await ann.publish("gpctba-ci", draft.revision);
    expect((await versionsOf("gpctba-ci")).slice(1)).toEqual(before);
  });

  it("cannot be changed, deleted or truncated by the server's own SQL role", async () => {
    const statements = [
      "update rubric set note = 'x'",
      "update rubric set body = jsonb_set(body, '{qualifyAt}', '1')",
      "update rubric set framework_body = null",
      "delete from rubric where version = 1",
      "with other as (select set_config('assay.purged_tenant', 'hubspot-1', true)) delete from rubric using other",
      "truncate rubric",
    ];
    const tried = statements.map((statement) => `$sql$${statement}$sql$`).join(", ");
    const attempt = `do $$ declare tried text; changed text := ''; begin
      foreach tried in array array[${tried}] loop
        begin execute tried; changed := changed || tried; exception when restrict_violation then null; end;
      end loop;
      raise exception 'all ${statements.length} tried, changed: %.', changed;
    end $$`;
    await expect(lookInto(team.stack, attempt)).rejects.toThrow("all 6 tried, changed: .");
  });
});

describe("only admins", () => {
  it("change a rubric; reps and readers look", async () => {
    const edits: [string, object][] = [
      ["rubrics/bant/draft", { basedOn: 0, inForce: 1, document: (await ann.read("bant")).published?.document }],
      ["rubrics/bant/discard", { revision: 1 }],
      ["rubrics/bant/publish", { id: uuidv7(), revision: 1, inForce: 1 }],
      ["rubrics/bant/restore", { id: uuidv7(), version: 1, basedOn: 1 }],
      ["rubrics/bant/import", { basedOn: 0, inForce: 1, text: "{}" }],
      ["rubrics/bant/retire", {}],
      ["rubrics/bant/offer", {}],
      ["rubrics/bant/examples", { objectType: "contact", objectId: "501", grade: "A" }],
      ["frameworks", { id: uuidv7(), copyOf: "bant", name: "Ours" }],
      ["usual-framework", { id: uuidv7(), objectType: "contact", framework: "champ" }],
    ];
    for (const desk of [rep, reader]) {
      for (const [path, body] of edits)
        expect([path, codeOf(await desk.call(path, body))]).toEqual([path, "not-admin"]);
      const { canEdit, published } = await desk.read("bant");
      expect([canEdit, published?.document.name]).toEqual([false, "BANT"]);
    }
  });

  it("and nobody of another portal sees or changes anything", async () => {
    const otherPortalId = 4_815_163;
    const { users } = await team.stack.emulator.putPortal(otherPortalId, { seed: "empty" });
    const admin = users.find((user) => user.superAdmin) as (typeof users)[number];
    await installAssay(team.stack.webUrl, otherPortalId, admin.userId);
    const stranger = createRubricDesk(team.stack, admin, otherPortalId);
    const { rescore } = await ann.read("gpctba-ci");
    expect((await stranger.read("gpctba-ci")).versions).toHaveLength(1);
    expect((await stranger.read("champ")).draft).toBeUndefined();
    expect(codeOf(await stranger.call(`rescores/${rescore?.id}`))).toBe("no-rescore");
    expect(codeOf(await stranger.call(`rescores/${rescore?.id}/pause`, {}))).toBe("no-rescore");
    expect(AuditReply.parse(await stranger.call("audit")).entries.map(({ act }) => act)).toEqual(["installed"]);
    const before = await ann.read("champ");
    await stranger.change("champ", (document) => withWeight(document, "money", 3));
    expect(await ann.read("champ")).toEqual(before);
    expect(codeOf(await stranger.call("rubrics/champ/discard", { revision: before.draft?.revision }))).toBe(
      "draft-changed",
    );
  });
});

describe("the audit log", () => {
  it("tells who did what when, newest first, by page, act and person", async () => {
    const { entries, people } = AuditReply.parse(await ann.call("audit"));
    expect(entries.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        "rubric-published",
        "rubric-restored",
        "rubric-imported",
        "draft-discarded",
        "example-pinned",
        "example-unpinned",
      ]),
    );
    expect(entries.at(-1)).toMatchObject({ act: "installed", subject: "portal", said: { subject: "This account" } });
    expect(people).toContainEqual({
      userId: String(team.ann.user.userId),
      name: expect.stringContaining(team.ann.user.firstName),
    });
    const published = AuditReply.parse(await ann.call("audit?act=rubric-published"));
    expect(published.entries).toContainEqual(
      expect.objectContaining({
        act: "rubric-published",
        subject: "champ",
        from: "1",
        to: "2",
        said: { subject: "CHAMP", from: "Version 1", to: "Version 2" },
        by: expect.objectContaining({ userId: String(team.ann.user.userId) }),
      }),
    );
    const [newest, second] = entries;
    const older = AuditReply.parse(await ann.call(`audit?before=${newest?.id}`));
    expect(older.entries[0]).toEqual(second);
    expect(AuditReply.parse(await ann.call("audit?by=1")).entries).toEqual([]);
  });
});
