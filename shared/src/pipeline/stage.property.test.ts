import fc from "fast-check";
import { expect, it } from "vitest";
import { eventIdOf } from "../event-id.ts";
import { dayMs } from "../instant.ts";
import type { StageEvent } from "./stage-event.ts";
import type { StageMove } from "./stage-move.ts";
import { foldStage, type StageState } from "./stage-state.ts";

const start = Date.UTC(2026, 0, 5);

/** What issue and design say may follow what, written down apart from the code: "" is no stage. */
const legal = new Set([
  ...["->mql", "mql->sal", "mql->", "sal->sql", "sql->opportunity", "sql->sal", "nurture->mql", "disqualified->mql"],
  ...["", "mql", "sal", "sql", "opportunity"].flatMap((from) => [`${from}->nurture`, `${from}->disqualified`]),
  "nurture->disqualified",
]);

const shortfalls = fc.option(fc.constant([{ lacks: "verdict" as const }]), { nil: undefined });
const override = fc.option(fc.constant("buyer-asked" as const), { nil: undefined });
const wakeAt = fc.integer({ min: 0, max: 60 }).map((days) => start + days * dayMs);
const gated = (kind: "accept" | "qualify") =>
  fc.record({ kind: fc.constant(kind), shortfalls, override }).map((move) => withoutAbsent(move) as StageMove);

function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const why = fc.oneof(
  wakeAt.map((at) => ({ reason: "timing" as const, wakeAt: at })),
  fc.constant({ reason: "budget" as const, fiscalYearStart: 4 }),
  fc.constant({ reason: "authority" as const, company: "77" }),
  fc.constant({ reason: "bad-fit" as const }),
);

/** Most people do what comes next; without them hardly anybody would come as far as an opportunity. */
const onward: Readonly<Record<string, StageMove>> = {
  mql: { kind: "accept" },
  sal: { kind: "qualify" },
  sql: { kind: "accept" },
  nurture: { kind: "wake", whyNow: "reply" },
  disqualified: { kind: "wake", whyNow: "reply" },
};

type Deed = StageMove | "pick" | "undo" | "onward";

const move: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.constant("onward" as const) },
  fc.constant({ kind: "nominate", whyNow: "call" } as const),
  gated("accept"),
  gated("accept"),
  gated("qualify"),
  fc.constant({ kind: "reject", reason: "bad-fit" } as const),
  wakeAt.map((at) => ({ kind: "nurture" as const, wakeAt: at })),
  why.map((reason) => ({ kind: "disqualify" as const, why: reason })),
  fc.constant({ kind: "wake", whyNow: "reply" } as const),
  fc.constant({ kind: "wake", whyNow: "reply", contact: "88" } as const),
  fc.constant({ kind: "keep" } as const),
  fc.constant("pick" as const),
  fc.constant("undo" as const),
);

/** Persons 0–2 act on what they have seen; person 3 is Assay itself. A sync hands over one event that is still unseen. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("act" as const), who: fc.nat(3), move, day: fc.nat(60) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("sync" as const), who: fc.nat(3), from: fc.nat(3), which: fc.nat() }),
  },
);

interface World {
  readonly known: StageEvent[][];
  made: number;
}

function act(world: World, { who, move, day }: { who: number; move: Deed; day: number }): void {
  const known = world.known[who] ?? [];
  const { stage, heads, contested } = foldStage(known);
  const id = eventIdOf(start + day * dayMs, new Uint8Array(16).fill(world.made++));
  known.push({
    id,
    move: resolve(move, contested[0]?.id ?? id, heads.at(-1) ?? id, stage),
    ...(who < 3 && { by: String(who) }),
    at: start + day * dayMs,
    surface: who < 3 ? "card" : "rule",
    follows: [...heads],
  });
}

function resolve(deed: Deed, contested: string, newest: string, stage: string | undefined): StageMove {
  if (deed === "undo") return { kind: "undo", event: newest };
  if (deed === "pick") return { kind: "pick", event: contested };
  return deed === "onward" ? (onward[stage ?? ""] ?? { kind: "nominate", whyNow: "call" }) : deed;
}

function sync(world: World, { who, from, which }: { who: number; from: number; which: number }): void {
  const mine = world.known[who] ?? [];
  const unseen = (world.known[from] ?? []).filter((event) => !mine.includes(event));
  const handed = unseen[which % unseen.length];
  if (handed) mine.push(handed);
}

/** When Assay itself may wake somebody, by what put them to sleep. */
function earliestWake(asleep: StageEvent | undefined, { move: wake }: StageEvent): number {
  if (asleep?.move.kind === "nurture") return asleep.move.wakeAt;
  if (asleep?.move.kind !== "disqualify") return Number.POSITIVE_INFINITY;
  switch (asleep.move.why.reason) {
    case "timing":
      return asleep.move.why.wakeAt;
    case "budget":
      return Date.UTC(2026, 3, 1);
    case "authority":
      return "contact" in wake ? 0 : Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function expectLawful(events: readonly StageEvent[], state: StageState): void {
  let [at, before] = ["", 0];
  const byId = new Map(events.map((event) => [event.id, event]));
  let last: StageEvent | undefined;
  for (const entry of state.entries) {
    const event = byId.get(entry.eventId);
    expect(legal).toContain(`${at}->${entry.to ?? ""}`);
    expect(entry.at).toBeGreaterThanOrEqual(Math.max(before, event?.at ?? 0));
    if (event && "shortfalls" in event.move && event.move.shortfalls) expect(event.move.override).toBeDefined();
    if (event?.move.kind === "wake" && event.by === undefined)
      expect(earliestWake(last, event)).toBeLessThanOrEqual(event.at);
    last = event;
    [at, before] = [entry.to ?? "", entry.at];
  }
  expect(state.stage ?? "").toBe(at);
  expect(state.wakeUp !== undefined).toBe(at === "nurture" || at === "disqualified");
  expect(state.recycles).toBe(state.entries.filter(({ move }) => move === "wake").length);
}

/** Every event, with its own date, stands in the history or waits: exactly once. */
function expectNothingLost(events: readonly StageEvent[], state: StageState): void {
  const kept = [...state.history.map(({ event }) => event), ...state.waiting];
  const datesOf = (some: readonly StageEvent[]) => some.map(({ id, at }) => `${id} ${at}`).sort();
  expect(datesOf(kept)).toEqual(datesOf(events));
  const applied = state.history.filter(({ outcome }) => outcome === "applied").map(({ event }) => event);
  const changes = applied.filter(({ move }) => !["keep", "pick", "undo"].includes(move.kind));
  expect(new Set(state.entries.map(({ eventId }) => eventId))).toEqual(new Set(changes.map(({ id }) => id)));
}

/** Nobody takes back a colleague's move, nor Assay's, nor one that something followed which they had seen. */
function expectOwnUndone(events: readonly StageEvent[], { history }: StageState): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { event, outcome } of history) {
    if (event.move.kind !== "undo" || outcome !== "applied") continue;
    expect(event.follows).toEqual([event.move.event]);
    expect(event.by).toBeDefined();
    expect(byId.get(event.move.event)?.by).toBe(event.by);
  }
}

it("never reaches a forbidden stage and never loses a date, whoever does what when, seen or unseen", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: "max" }), fc.infiniteStream(fc.nat()), (steps, chance) => {
      const world: World = { known: [[], [], [], []], made: 0 };
      for (const one of steps) {
        if (one.does === "act") act(world, one);
        else sync(world, one);
        const known = world.known[one.who] ?? [];
        const state = foldStage(known);
        expectLawful(known, state);
        expectNothingLost(known, state);
        expectOwnUndone(known, state);
      }
      const all = [...new Set(world.known.flat())];
      const shuffled = all.map((event) => ({ event, key: chance.next().value })).sort((a, b) => a.key - b.key);
      const state = foldStage(all);
      expect(state.waiting).toEqual([]);
      expect(foldStage([...shuffled.map(({ event }) => event), ...all.slice(0, 2)])).toEqual(state);
    }),
    { numRuns: 150 },
  );
});

it("reaches every stage and every outcome in that test, so that it is no empty promise", () => {
  const stages = new Set<string>();
  const outcomes = new Set<string>();
  for (const steps of fc.sample(fc.array(step, { minLength: 20, maxLength: 40 }), { numRuns: 400, seed: 7 })) {
    const world: World = { known: [[], [], [], []], made: 0 };
    for (const one of steps) one.does === "act" ? act(world, one) : sync(world, one);
    const { stage, history } = foldStage([...new Set(world.known.flat())]);
    stages.add(stage ?? "");
    for (const { outcome } of history) outcomes.add(outcome);
  }
  expect([...stages].sort()).toEqual(["", "disqualified", "mql", "nurture", "opportunity", "sal", "sql"]);
  expect([...outcomes].sort()).toEqual([
    "agreed",
    "applied",
    "contested",
    "overtaken",
    "refused",
    "set-aside",
    "undone",
  ]);
});
