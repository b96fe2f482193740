import { LabelsReply } from "@assay/shared/api/labels";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let ann: RubricDesk;
let ben: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 10 });
  ann = createRubricDesk(team.stack, team.ann.user);
  ben = createRubricDesk(team.stack, team.ben.user);
});
afterAll(() => team?.stack.close());

const labels = { hot: { en: "On fire", fr: "Brûlant" }, A: { en: "Gold" } };
const save = (desk: RubricDesk, words: object, seen: object = {}) => desk.call("labels", { labels: words, seen });

describe("a portal's own words", () => {
  it("are an admin's to choose: short, and of keys that there are", async () => {
    expect(await save(ben, labels)).toMatchObject({ ok: false, code: "not-admin" });
    expect(await save(ann, { lukewarm: { en: "So so" } })).toMatchObject({ ok: false, code: "invalid" });
    expect(await save(ann, { hot: { en: " " } })).toMatchObject({ ok: false, code: "invalid" });
    expect(LabelsReply.parse(await save(ann, labels)).labels).toEqual(labels);
    expect(LabelsReply.parse(await ben.call("labels"))).toMatchObject({ labels, canEdit: false });
  });

  it("are not lost to a colleague whose page is older", async () => {
    const refusal = { ok: false, code: "changed-meanwhile", current: labels };
    expect(await save(ann, { cold: { en: "Icy" } })).toMatchObject(refusal);
    expect(LabelsReply.parse(await ben.call("labels")).labels).toEqual(labels);
    // What stands already may be saved again: the answer to it may have been lost.
    expect(LabelsReply.parse(await save(ann, labels)).labels).toEqual(labels);
  });

  it("let only one of two through that are saved at once", async () => {
    const wishes = ["Icy", "Frosty"].map((en) => save(ann, { ...labels, cold: { en } }, labels));
    const answers = await Promise.all(wishes);
    expect(answers.filter((answer) => LabelsReply.safeParse(answer).success)).toHaveLength(1);
    const { labels: now } = LabelsReply.parse(await ann.call("labels"));
    expect(LabelsReply.parse(await save(ann, labels, now)).labels).toEqual(labels);
  });

  it("go out with an assessment in the language of whoever looks", async () => {
    const contactId = team.aContact();
    await give(team.ben, contactId, "need", 2);
    expect((await team.ben.readAssessment(contactId)).labels).toEqual({ hot: "On fire", A: "Gold" });
    expect(await team.ben.ask(`contact/${contactId}/assessment?language=fr`)).toMatchObject({
      labels: { hot: "Brûlant" },
    });
  });

  it("become the options of HubSpot's properties; the values behind them stay", async () => {
    const optionsOf = async (property: string) => {
      const all = await team.stack.emulator.readProperties(team.stack.portalId, "contacts");
      const found = all.find(({ name }) => name === property) as unknown as {
        options: { value: string; label: string }[];
      };
      return Object.fromEntries(found.options.map(({ value, label }) => [value, label]));
    };
    await waitUntil("the options follow", async () => (await optionsOf("assay_temperature")).hot === "On fire");
    await waitUntil("what was put back too", async () => (await optionsOf("assay_temperature")).cold === "Cold");
    expect(await optionsOf("assay_temperature")).toEqual({ hot: "On fire", warm: "Warm", cold: "Cold" });
    await waitUntil("the grades too", async () => (await optionsOf("assay_grade")).A === "A – Gold");
    expect((await optionsOf("assay_grade")).B).toBe("B");
  });
});
