import { anEvent, testNow } from "@assay/shared/builders";
import { dayMs } from "@assay/shared/instant";
import { expect, it } from "vitest";
import type { Change } from "../messages.ts";
import { addChange, beginChecklist, colleagueAt, isSaid, refreshChecklist, settleChange } from "./checklist-state.ts";
import { aRead, aState } from "./checklist-under-test.ts";
import { rowStateOf } from "./tracked-change.ts";

const mine: Change = {
  ...{ id: "019a0000-0000-7000-8000-000000000009", framework: "bant", criterion: "need", level: 3 },
  ...{ at: testNow, surface: "extension", basedOn: 1, language: "en" },
};

const contestedByMe = aState(3, [anEvent({ id: mine.id, version: 3, level: 3, contested: true })]);

function aContest() {
  const begun = addChange(beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2))), mine);
  return settleChange(begun, mine, {
    ...{ ok: false, code: "conflict", message: "Ben rated this." },
    ...{ eventId: mine.id, recordedAt: testNow, assessment: contestedByMe, people: [] },
  });
}

it("needs the person as long as their change is contested", () => {
  const refreshed = refreshChecklist(aContest(), aRead(contestedByMe));
  expect(rowStateOf("need", refreshed.saved, refreshed.changes)).toBe("needs-you");
});

it("needs nobody once the contest was settled elsewhere", () => {
  const refreshed = refreshChecklist(aContest(), aRead(aState(4)));
  expect(refreshed.changes).toEqual([]);
  expect(rowStateOf("need", refreshed.saved, refreshed.changes)).toBe("saved");
});

it("names a colleague whose rating stands, and nobody where all are one's own", () => {
  const mineAlone = beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2)));
  expect(colleagueAt(mineAlone)).toBeUndefined();
  const people = [{ userId: "1001", name: "Ben" }];
  expect(colleagueAt({ ...mineAlone, me: "7", people })).toEqual({ name: "Ben", at: testNow - dayMs });
  const rated = { by: "8", name: "Cleo", at: 1 };
  const untouched = { ...mineAlone, saved: { ...aState(2), ratings: {} } };
  expect(colleagueAt({ ...untouched, contact: { ...mineAlone.contact, rated } })).toEqual(rated);
});

it("keeps a change that was refused for another reason, however the assessment moves on", () => {
  const begun = addChange(beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2))), mine);
  const refused = settleChange(begun, mine, { ok: false, code: "not-allowed", message: "You can only look." });
  const refreshed = refreshChecklist(refused, aRead(aState(4)));
  expect(refreshed.changes).toMatchObject([{ state: "needs-you", message: "You can only look." }]);
});

it("has nothing to say again of what is unknown, unless a side of a contest is to be picked by it", () => {
  const begun = beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2)));
  const { level: _, ...clearing } = mine as Extract<Change, { level: unknown }>;
  const contested = { ...aState(3), ratings: {}, contested: { need: [anEvent({ level: 3, contested: true })] } };
  const saying = [begun, addChange(begun, clearing), beginChecklist(begun.contact, [], aRead(contested)), aContest()];
  expect(saying.map((state) => isSaid(state, "need", undefined))).toEqual([false, true, false, false]);
  expect(isSaid(begun, "budget", undefined)).toBe(true);
});

it("shows what others rated as soon as the server tells of somebody never read here", () => {
  const blind = { ...aRead({ ...aState(0), ratings: {} }), isKept: true, isUnread: true };
  const begun = beginChecklist({ objectId: "501", name: "Mina" }, [], blind);
  expect([begun.isUnread, refreshChecklist(begun, aRead(aState(2))).isUnread]).toEqual([true, false]);
});
