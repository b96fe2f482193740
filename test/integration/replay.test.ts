import { Refusal } from "@assay/shared/api/result";
import { DraftChangedReply, FaultyReply, ReplayReply } from "@assay/shared/api/rubrics";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";

let team: Team;
let desk: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 60 });
  desk = createRubricDesk(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());

async function rate(levels: Record<string, number>): Promise<string> {
  const contactId = team.aContact();
  let version = 0;
  for (const [criterion, level] of Object.entries(levels)) {
    version = (await give(team.ann, contactId, criterion, level, version)).version;
  }
  return contactId;
}

const replay = (revision: number) => desk.call("rubrics/bant/replay", { revision });

describe("a replay", () => {
  it("tells which records change grade, which most, and which examples would break", async () => {
    // The one that prepared the portal: a need of 1 alone, which has no grade.
    const [rich] = [await rate({ budget: 3, authority: 3, need: 2, timing: 3 }), await rate({ budget: 2, need: 2 })];
    const keen = await rate({ budget: 0, authority: 1, need: 3, timing: 1 });
    const cleared = await rate({ need: 3 });
    await give(team.ann, cleared, "need", undefined, 1);
    await desk.call("rubrics/bant/examples", { objectType: "contact", objectId: rich, grade: "A" });
    await desk.call("rubrics/bant/examples", { objectType: "contact", objectId: keen, grade: "C" });
    const draft = await desk.edit("bant", (document) => withWeight(withWeight(document, "need", 200), "budget", 1));
    const told = ReplayReply.parse(await replay(draft.revision));
    expect(told.revision).toBe(draft.revision);
    // By hand: 100 · (75 + 75 + 50 + 75) / 300 = 91.67 to 100 · (3 + 75 + 400 + 75) / (3 · 251) = 73.44, and so on.
    expect(told).toMatchObject({ assessments: 4, changed: 3 });
    expect(told.moves.map(({ from, to, count }) => `${from} ${to} ${count}`).toSorted()).toEqual([
      "A A 1",
      "C A 1",
      "C B 1",
      "none C 1",
    ]);
    const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", keen);
    const name = `${properties.firstname} ${properties.lastname}`;
    expect(told.largest[0]).toEqual({
      objectType: "contact",
      objectId: keen,
      name,
      from: { score: 41.67, grade: "C" },
      to: { score: 86.32, grade: "A" },
    });
    expect(told.broken).toEqual([{ objectType: "contact", objectId: keen, name, expected: "C", got: "A" }]);
    expect(await desk.call("rubrics/bant/examples")).toMatchObject({ examples: [{ objectId: rich }, { name }] });
  });

  it("is refused for a draft that a colleague changed, that has faults, or that is not there", async () => {
    const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", 0));
    expect(FaultyReply.parse(await replay(revision)).faults[0]?.path).toEqual(["criteria", 2, "weight"]);
    expect(DraftChangedReply.parse(await replay(revision - 1)).draft?.revision).toBe(revision);
    expect(Refusal.parse(await desk.call("rubrics/champ/replay", { revision: 1 })).code).toBe("draft-changed");
  });

  it("is an admin's to ask for, and sees its own portal alone", async () => {
    const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", 30));
    const ben = createRubricDesk(team.stack, team.ben.user);
    expect(Refusal.parse(await ben.call("rubrics/bant/replay", { revision })).code).toBe("not-admin");
  });
});
