import { anEvent, aRating, testNow } from "@assay/shared/builders";
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

/** The need was given a 3 here, which the server has. */
function aSaved() {
  const begun = addChange(beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2))), mine);
  const reply = { ok: true, eventId: mine.id, recordedAt: testNow, assessment: afterMine } as const;
  return settleChange(begun, mine, { ok: true, waiting: false, reply: { ...reply, people: [] } });
}

const own = aRating({ eventId: mine.id, version: 3, level: 3 });
const theirs = aRating({ eventId: "019a0000-0000-7000-8000-000000000004", version: 4, level: 0, by: "7" });
const afterMine = aState(3, [], { need: own });

it("offers to take back what was saved here, whatever else is rated", () => {
  expect(aSaved().last?.change.criterion).toBe("need");
  expect(refreshChecklist(aSaved(), aRead(aState(4, [], { need: own, budget: theirs }))).last).toBeDefined();
});

it("offers to take back nothing that somebody else has rated since", () => {
  expect(refreshChecklist(aSaved(), aRead(aState(4, [], { need: theirs }))).last).toBeUndefined();
  expect(refreshChecklist(aSaved(), aRead(aState(4, [], {}))).last).toBeUndefined();
});

it("offers to take back nothing beside which somebody else's rating waits", () => {
  const waiting = [anEvent({ version: 4, level: 0, by: "7", contested: true })];
  expect(refreshChecklist(aSaved(), aRead(aState(4, waiting, { need: own }))).last).toBeUndefined();
});

it("offers to take back what waits to be sent, and a clearing as long as nothing fills it", () => {
  const { level: _, ...clearing } = mine as Extract<Change, { level: unknown }>;
  const begun = addChange(beginChecklist({ objectId: "501", name: "Mina" }, [], aRead(aState(2))), clearing);
  const waiting = refreshChecklist(
    settleChange(begun, clearing, { ok: true, waiting: true }),
    aRead(aState(2), [clearing]),
  );
  const sent = refreshChecklist(waiting, aRead(aState(3, [], {})));
  const filled = refreshChecklist(sent, aRead(aState(4, [], { need: theirs })));
  expect([waiting, sent, filled].map(({ last }) => last !== undefined)).toEqual([true, true, false]);
});
