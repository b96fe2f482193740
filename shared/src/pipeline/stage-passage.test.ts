import { describe, expect, it } from "vitest";
import { dayMs } from "../instant.ts";
import { StageEvent } from "./stage-event.ts";
import type { StageMove } from "./stage-move.ts";
import { readExits, readPassages } from "./stage-passage.ts";
import { foldStage } from "./stage-state.ts";

const start = Date.UTC(2026, 10, 2, 9);
const idOf = (day: number) => `019a0000-0000-7000-8000-${String(day).padStart(12, "0")}`;

/** Moves made one after the other, the first on day 1, each a day after the one before. */
function stateAfter(...moves: StageMove[]) {
  const events = moves.map((move, index) =>
    StageEvent.parse({
      id: idOf(index + 1),
      move,
      by: "1001",
      at: start + (index + 1) * dayMs,
      surface: "card",
      follows: index === 0 ? [] : [idOf(index)],
    }),
  );
  return foldStage(events);
}

const nominate: StageMove = { kind: "nominate", whyNow: "reply" };
const accept: StageMove = { kind: "accept" };
const qualify: StageMove = { kind: "qualify" };
const reject: StageMove = { kind: "reject", reason: "unreachable" };
const nurture: StageMove = { kind: "nurture", wakeAt: start + 90 * dayMs };
const wake: StageMove = { kind: "wake", whyNow: "reply" };
const disqualify: StageMove = { kind: "disqualify", why: { reason: "no-need" } };

/** The days of a passage, in the order of its fields. */
const daysOf = (state: ReturnType<typeof stateAfter>) =>
  readPassages(state).map(({ mqlAt, salAt, sqlAt, opportunityAt, endedAt }) =>
    [mqlAt, salAt, sqlAt, opportunityAt, endedAt].map((at) => at && (at - start) / dayMs),
  );

describe("a way from MQL on", () => {
  it("keeps when each stage was first reached", () => {
    expect(daysOf(stateAfter(nominate, accept, qualify, accept))).toEqual([[1, 2, 3, 4, undefined]]);
    expect(daysOf(stateAfter(nominate, accept, qualify, reject, qualify))).toEqual([[1, 2, 3, undefined, undefined]]);
  });

  it("ends with a step off it, and another begins when somebody is an MQL again", () => {
    expect(daysOf(stateAfter(nominate, reject, nominate, accept))).toEqual([
      [1, undefined, undefined, undefined, 2],
      [3, 4, undefined, undefined, undefined],
    ]);
    expect(daysOf(stateAfter(nominate, accept, nurture, wake))).toEqual([
      [1, 2, undefined, undefined, 3],
      [4, undefined, undefined, undefined, undefined],
    ]);
    expect(daysOf(stateAfter(nominate, nurture, disqualify))[0]?.at(-1)).toBe(2);
  });

  it("is none for whoever never was an MQL", () => {
    expect(readPassages(stateAfter(disqualify))).toEqual([]);
  });
});

describe("a step off the way", () => {
  it("says which it was, when, and why", () => {
    const told = readExits(stateAfter(nominate, reject, nominate, nurture, disqualify));
    expect(told.map(({ kind, reason, at }) => [kind, reason, (at - start) / dayMs])).toEqual([
      ["reject", "unreachable", 2],
      ["nurture", undefined, 4],
      ["disqualify", "no-need", 5],
    ]);
  });

  it("counts for nothing once another move was picked instead", () => {
    const state = stateAfter(nominate);
    const event = (id: number, move: StageMove, follows: string[], by = "1001") =>
      StageEvent.parse({ id: idOf(id), move, by, at: start + id * dayMs, surface: "card", follows });
    const contested = foldStage([
      ...state.history.map((one) => one.event),
      event(2, reject, [idOf(1)]),
      event(3, accept, [idOf(1)], "1002"),
      event(4, { kind: "pick", event: idOf(3) }, [idOf(2), idOf(3)]),
    ]);
    expect(contested.stage).toBe("sal");
    expect(readExits(contested)).toEqual([]);
    expect(readPassages(contested)).toMatchObject([{ salAt: start + 3 * dayMs }]);
  });
});
