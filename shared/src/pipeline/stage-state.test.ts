import { describe, expect, it } from "vitest";
import { dayMs } from "../instant.ts";
import { StageEvent } from "./stage-event.ts";
import { StageMove } from "./stage-move.ts";
import { listMoves } from "./stage-rules.ts";
import { foldStage } from "./stage-state.ts";

const start = Date.UTC(2026, 10, 2, 9);

function idOf(number: number): string {
  return `019a0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** Event `number`, a day after the one before it by number, made by somebody who had seen that one. */
function anEvent(number: number, move: StageMove, changes: Partial<StageEvent> = {}): StageEvent {
  const follows = number > 1 ? [idOf(number - 1)] : [];
  const at = start + number * dayMs;
  return StageEvent.parse({ id: idOf(number), move, by: "1001", at, surface: "card", follows, ...changes });
}

/** The same by Assay itself. */
function aRuling(number: number, move: StageMove, changes: Partial<StageEvent> = {}): StageEvent {
  const { by: _nobody, ...event } = anEvent(number, move, changes);
  return { ...event, surface: "rule" };
}

const nominate: StageMove = { kind: "nominate", whyNow: "asked-for-contact" };
const accept: StageMove = { kind: "accept" };
const reject: StageMove = { kind: "reject", reason: "weak-handoff" };
const disqualify: StageMove = { kind: "disqualify", why: { reason: "no-need" } };
const wake: StageMove = { kind: "wake", whyNow: "reply" };

function nurtureUntil(day: number): StageMove {
  return { kind: "nurture", wakeAt: start + day * dayMs };
}

function outcomesOf(...events: StageEvent[]): string[] {
  return foldStage(events).history.map(({ outcome }) => outcome);
}

describe("the way to an opportunity", () => {
  const moves: StageMove[] = [nominate, accept, { kind: "qualify" }, accept];

  it("keeps each stage's date and who moved it there", () => {
    const state = foldStage(moves.map((move, index) => anEvent(index + 1, move, { by: `100${index}` })));
    expect(state.stage).toBe("opportunity");
    expect(state.entries.map(({ to, at, by }) => [to, (at - start) / dayMs, by])).toEqual([
      ["mql", 1, "1000"],
      ["sal", 2, "1001"],
      ["sql", 3, "1002"],
      ["opportunity", 4, "1003"],
    ]);
    expect(state).toMatchObject({ recycles: 0, heads: [idOf(4)], contested: [], waiting: [] });
  });

  it("goes one step back with a rejection: an SQL to the SDR, an MQL to marketing", () => {
    const sql = moves.slice(0, 3).map((move, index) => anEvent(index + 1, move));
    expect(foldStage([...sql, anEvent(4, reject)]).stage).toBe("sal");
    const back = foldStage([anEvent(1, nominate), anEvent(2, reject)]);
    expect(back).not.toHaveProperty("stage");
    expect(foldStage([anEvent(1, nominate), anEvent(2, reject), anEvent(3, nominate)])).toMatchObject({
      stage: "mql",
      recycles: 0,
    });
  });

  it("takes no step that the stage does not allow, and keeps the attempt", () => {
    const state = foldStage([anEvent(1, nominate), anEvent(2, { kind: "qualify" })]);
    expect(state.stage).toBe("mql");
    expect(state.history.map(({ outcome }) => outcome)).toEqual(["applied", "refused"]);
    expect(listMoves("mql")).toEqual(["accept", "reject", "nurture", "disqualify"]);
    expect(listMoves(undefined)).toEqual(["nominate", "nurture", "disqualify"]);
  });

  it("stops at a gate, unless somebody says why not", () => {
    const shortfalls = [{ lacks: "verdict" as const }];
    const sal = [anEvent(1, nominate), anEvent(2, accept)];
    expect(foldStage([...sal, anEvent(3, { kind: "qualify", shortfalls })]).stage).toBe("sal");
    const overridden = anEvent(3, { kind: "qualify", shortfalls, override: "known-otherwise" });
    const state = foldStage([...sal, overridden]);
    expect(state.stage).toBe("sql");
    expect(state.history[2]?.event.move).toEqual({ kind: "qualify", shortfalls, override: "known-otherwise" });
  });

  it("never dates a stage before the one it follows, though a clock be slow", () => {
    const state = foldStage([anEvent(1, nominate), anEvent(2, accept, { at: start })]);
    expect(state.entries[1]?.at).toBe(state.entries[0]?.at);
    expect(state.history[1]?.event.at).toBe(start);
  });
});

describe("nurture and disqualification", () => {
  const nurtured = [anEvent(1, nominate), anEvent(2, nurtureUntil(30))];

  it("wake by themselves when it is time, and not before", () => {
    expect(foldStage([...nurtured, aRuling(3, wake, { at: start + 30 * dayMs - 1 })]).stage).toBe("nurture");
    const state = foldStage([...nurtured, aRuling(3, wake, { at: start + 30 * dayMs })]);
    expect(state).toMatchObject({ stage: "mql", recycles: 1, greyedBefore: start + 30 * dayMs });
    expect(state).not.toHaveProperty("wakeUp");
  });

  it("wake at any time by hand", () => {
    expect(foldStage([...nurtured, anEvent(3, wake)])).toMatchObject({ stage: "mql", recycles: 1 });
  });

  it("count every recycling, and grey what is older than the last", () => {
    const twice = [...nurtured, anEvent(3, wake), anEvent(4, disqualify), anEvent(5, wake)];
    expect(foldStage(twice)).toMatchObject({ recycles: 2, greyedBefore: start + 5 * dayMs });
  });

  it.each([
    ["timing", { reason: "timing", wakeAt: start + 90 * dayMs }, { on: "date", at: start + 90 * dayMs }],
    ["budget", { reason: "budget", fiscalYearStart: 4 }, { on: "date", at: Date.UTC(2027, 3, 1) }],
    ["budget later this year", { reason: "budget", fiscalYearStart: 12 }, { on: "date", at: Date.UTC(2026, 11, 1) }],
    ["authority", { reason: "authority", company: "77" }, { on: "new-contact", company: "77" }],
    ["no need", { reason: "no-need" }, { on: "hand" }],
    ["bad fit", { reason: "bad-fit" }, { on: "hand" }],
  ] as const)("know what wakes whom: %s", (_name, why, wakeUp) => {
    const state = foldStage([anEvent(1, nominate), anEvent(2, { kind: "disqualify", why })]);
    expect(state).toMatchObject({ stage: "disqualified", wakeUp });
  });

  it("wake for a new contact at the company, and by nothing else of Assay's own", () => {
    const why = { reason: "authority", company: "77" } as const;
    const out = [anEvent(1, nominate), anEvent(2, { kind: "disqualify", why })];
    expect(foldStage([...out, aRuling(3, wake)]).stage).toBe("disqualified");
    expect(foldStage([...out, aRuling(3, { ...wake, contact: "88" })]).stage).toBe("mql");
    expect(foldStage([anEvent(1, disqualify), aRuling(2, { ...wake, contact: "88" })]).stage).toBe("disqualified");
  });

  it("take only reasons of the closed list, with what their rule needs", () => {
    const parses = (why: unknown) => StageMove.safeParse({ kind: "disqualify", why }).success;
    expect(parses({ reason: "bad-mood" })).toBe(false);
    expect(parses({ reason: "timing" })).toBe(false);
    expect(parses({ reason: "budget", fiscalYearStart: 13 })).toBe(false);
    expect(parses({ reason: "no-need" })).toBe(true);
  });
});

describe("two people at once", () => {
  const mql = anEvent(1, nominate);
  const one = anEvent(2, accept);
  const other = anEvent(3, disqualify, { by: "1002", follows: [idOf(1)] });

  it("who do different things are asked to pick; nothing is lost", () => {
    const state = foldStage([mql, one, other]);
    expect(state).toMatchObject({ stage: "sal", contested: [other], heads: [idOf(2), idOf(3)] });
    expect(foldStage([other, one, mql])).toEqual(state);
  });

  it("who do the same do not disagree, and go on from either", () => {
    const same = anEvent(3, accept, { by: "1002", follows: [idOf(1)] });
    expect(outcomesOf(mql, one, same)).toEqual(["applied", "applied", "agreed"]);
    expect(foldStage([mql, one, same, anEvent(4, { kind: "qualify" })]).stage).toBe("sql");
  });

  it("who let somebody sleep until different days disagree", () => {
    const [early, late] = [20, 60].map((day, index) => anEvent(2 + index, nurtureUntil(day), { follows: [idOf(1)] }));
    expect(outcomesOf(mql, early as StageEvent, late as StageEvent)[2]).toBe("contested");
    const again = anEvent(3, nurtureUntil(20), { by: "1002", follows: [idOf(1)] });
    expect(outcomesOf(mql, early as StageEvent, again)[2]).toBe("agreed");
  });

  it("are settled by whoever keeps the stage, having seen both", () => {
    const keep = anEvent(4, { kind: "keep" }, { follows: [idOf(2), idOf(3)] });
    expect(foldStage([mql, one, other, keep])).toMatchObject({ stage: "sal", contested: [], heads: [idOf(4)] });
  });

  it("are settled by whoever picks the other move, as if it had come first", () => {
    const pick = anEvent(4, { kind: "pick", event: other.id }, { follows: [idOf(2), idOf(3)] });
    const state = foldStage([mql, one, other, pick]);
    expect(state).toMatchObject({ stage: "disqualified", contested: [], recycles: 0 });
    expect(state.history.map(({ outcome }) => outcome)).toEqual(["applied", "set-aside", "applied", "applied"]);
    expect(state.entries.map(({ to }) => to)).toEqual(["mql", "disqualified"]);
  });

  it("are not settled by a pick of what is not contested, or was not seen", () => {
    const blind = anEvent(4, { kind: "pick", event: other.id }, { follows: [idOf(2)] });
    expect(foldStage([mql, one, other, blind])).toMatchObject({ stage: "sal", contested: [other] });
    const mistaken = anEvent(4, { kind: "pick", event: one.id }, { follows: [idOf(2), idOf(3)] });
    expect(outcomesOf(mql, one, other, mistaken)[3]).toBe("refused");
    const keep = anEvent(4, { kind: "keep" }, { follows: [idOf(2), idOf(3)] });
    const late = anEvent(5, { kind: "pick", event: other.id });
    expect(foldStage([mql, one, other, keep, late])).toMatchObject({ stage: "sal", contested: [] });
    expect(outcomesOf(mql, one, other, keep, late)[4]).toBe("refused");
  });

  it("count before Assay itself, which asks nobody", () => {
    const nurtured = [anEvent(1, nominate), anEvent(2, nurtureUntil(1))];
    const woken = aRuling(3, wake);
    const left = anEvent(4, disqualify, { follows: [idOf(2)] });
    const state = foldStage([...nurtured, woken, left]);
    expect(state).toMatchObject({ stage: "disqualified", contested: [] });
    expect(state.history.map(({ outcome }) => outcome)).toEqual(["applied", "applied", "applied", "overtaken"]);
  });
});

describe("an undo", () => {
  const [mql, sal] = [anEvent(1, nominate), anEvent(2, accept)];
  const undo = anEvent(3, { kind: "undo", event: sal.id });

  it("brings back the stage before, and keeps both moves with their dates", () => {
    const state = foldStage([mql, sal, undo]);
    expect(state).toMatchObject({ stage: "mql", heads: [idOf(3)], contested: [] });
    expect(state.entries.map(({ to }) => to)).toEqual(["mql"]);
    expect(state.history.map(({ event, outcome }) => [event.at, outcome])).toEqual([
      [mql.at, "applied"],
      [sal.at, "undone"],
      [undo.at, "applied"],
    ]);
    expect(foldStage([mql, sal, undo, anEvent(4, accept)]).stage).toBe("sal");
  });

  it("takes back what put to sleep and what woke, with all that followed from it", () => {
    const asleep = foldStage([mql, anEvent(2, disqualify), anEvent(3, { kind: "undo", event: idOf(2) })]);
    expect(asleep.stage).toBe("mql");
    expect(asleep).not.toHaveProperty("wakeUp");
    const woken = [anEvent(1, nominate), anEvent(2, nurtureUntil(30)), anEvent(3, wake)];
    const again = foldStage([...woken, anEvent(4, { kind: "undo", event: idOf(3) })]);
    expect(again).toMatchObject({ stage: "nurture", recycles: 0, wakeUp: { on: "date", at: start + 30 * dayMs } });
    expect(again).not.toHaveProperty("greyedBefore");
  });

  it("is for one's own newest move alone", () => {
    const stageAfter = (...events: StageEvent[]) => foldStage([mql, sal, ...events]).stage;
    expect(stageAfter(anEvent(3, { kind: "undo", event: sal.id }, { by: "1002" }))).toBe("sal");
    expect(stageAfter(anEvent(3, { kind: "undo", event: mql.id }))).toBe("sal");
    expect(stageAfter(anEvent(3, { kind: "qualify" }), anEvent(4, { kind: "undo", event: sal.id }))).toBe("sql");
    expect(stageAfter(undo, anEvent(4, { kind: "undo", event: mql.id }))).toBe("mql");
    expect(foldStage([aRuling(1, nominate), anEvent(2, { kind: "undo", event: idOf(1) })]).stage).toBe("mql");
  });

  it("leaves what a colleague had done as well, and asks where one had gone on unaware", () => {
    const same = anEvent(4, accept, { by: "1002", follows: [mql.id] });
    const later = anEvent(5, { kind: "undo", event: sal.id }, { follows: [sal.id] });
    expect(foldStage([mql, sal, same, later]).stage).toBe("sal");
    const other = anEvent(3, disqualify, { by: "1002", follows: [mql.id] });
    const keep = anEvent(4, { kind: "keep" }, { by: "1002", follows: [sal.id, other.id] });
    expect(foldStage([mql, sal, other, later]).stage).toBe("mql");
    expect(foldStage([mql, sal, other, keep, later]).stage).toBe("sal");
    const onward = anEvent(4, { kind: "qualify" }, { by: "1002", follows: [sal.id] });
    expect(foldStage([mql, sal, undo, onward])).toMatchObject({ stage: "mql", contested: [onward] });
    const back = anEvent(5, { kind: "pick", event: onward.id }, { follows: [undo.id, onward.id] });
    expect(foldStage([mql, sal, undo, onward, back])).toMatchObject({ stage: "sql", contested: [] });
  });
});

describe("an event that comes early", () => {
  it("waits for the one it follows, and counts then", () => {
    const [mql, sal] = [anEvent(1, nominate), anEvent(2, accept)];
    expect(foldStage([sal])).toMatchObject({ waiting: [sal], history: [] });
    expect(foldStage([sal, mql])).toMatchObject({ stage: "sal", waiting: [] });
  });
});
