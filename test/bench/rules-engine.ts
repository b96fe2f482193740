import type { Rubric } from "@assay/shared/rubric/rubric";
import { Engine, type Event, type RuleProperties } from "json-rules-engine";
import type { Lead } from "./made-up-leads.ts";

/** What both sides of the comparison must agree on. */
export interface Outcome {
  readonly score: number;
  readonly grade: string | undefined;
  readonly temperature: string | undefined;
}

/**
 * A rubric as rules of json-rules-engine: one engine's events give points, and their sums are facts of the second,
 * whose events are the conclusions. All facts are plain values; both engines are built once.
 */
export function buildRulesEngine(rubric: Rubric): (lead: Lead) => Promise<Outcome> {
  const unknownAllowed = { allowUndefinedFacts: true };
  const points = new Engine(pointRules(rubric), unknownAllowed);
  const conclusionRules = [...bandRules(rubric), ...gateRules(rubric), ...temperatureRules(rubric)];
  const conclusions = new Engine(conclusionRules, unknownAllowed);
  const full = 3 * totalWeight(rubric);
  return async (lead) => {
    let earned = 0;
    let rated = 0;
    for (const { params } of (await points.run(lead)).events) {
      earned += params?.earned;
      rated += params?.rated;
    }
    const { events } = await conclusions.run({ ...lead, earned, rated });
    return { score: (100 * earned) / full, ...conclude(events) };
  };
}

/** The lowest of the band and the gates' caps, as in the core; no band, no grade. */
function conclude(events: readonly Event[]): Omit<Outcome, "score"> {
  let band: string | undefined;
  let cap = "A";
  let temperature: string | undefined;
  for (const { type, params } of events) {
    if (type === "band") band = params?.band;
    else if (type === "gate" && params?.cap > cap) cap = params?.cap;
    else if (type === "temperature") temperature = params?.temperature;
  }
  return { grade: band === undefined || band > cap ? band : cap, temperature };
}

function totalWeight(rubric: Rubric): number {
  return rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
}

function pointRules({ criteria }: Rubric): RuleProperties[] {
  return criteria.flatMap(({ id, weight }) =>
    [0, 1, 2, 3].map((level) => ({
      conditions: { all: [{ fact: id, operator: "equal", value: level }] },
      event: { type: "points", params: { earned: weight * level, rated: weight } },
    })),
  );
}

function bandRules(rubric: Rubric): RuleProperties[] {
  const { A, B, C } = rubric.cutOffs;
  const weight = totalWeight(rubric);
  const enough = { fact: "rated", operator: "greaterThanInclusive", value: (rubric.leastCoverage * weight) / 100 };
  const from = (cut: number) => ({ fact: "earned", operator: "greaterThanInclusive", value: (cut * 3 * weight) / 100 });
  const below = (cut: number) => ({ fact: "earned", operator: "lessThan", value: (cut * 3 * weight) / 100 });
  const bands = { A: [from(A)], B: [from(B), below(A)], C: [from(C), below(B)], D: [below(C)] };
  return Object.entries(bands).map(([band, borders]) => ({
    conditions: { all: [enough, ...borders] },
    event: { type: "band", params: { band } },
  }));
}

function gateRules({ gates }: Rubric): RuleProperties[] {
  return gates
    .filter((gate) => gate.when !== "fit")
    .map(({ criterion, when, cap }) => ({
      conditions: {
        all: [when === "not-met" ? { not: isMet(criterion) } : { fact: criterion, operator: "equal", value: 0 }],
      },
      event: { type: "gate", params: { cap } },
    }));
}

/** For frameworks of four criteria: of three others, "at most two not met" is "one is met". */
function temperatureRules({ criteria, needCriterion }: Rubric): RuleProperties[] {
  const others = criteria.map(({ id }) => id).filter((id) => id !== needCriterion);
  const need = isMet(needCriterion);
  const allMet = { all: others.map(isMet) };
  const rules = {
    hot: { all: [need, allMet] },
    warm: { all: [need, { any: others.map(isMet) }, { not: allMet }] },
    cold: { any: [isLow(needCriterion), { all: others.map(isLow) }] },
  };
  return Object.entries(rules).map(([temperature, conditions]) => ({
    conditions,
    event: { type: "temperature", params: { temperature } },
  }));
}

function isMet(criterion: string) {
  return { fact: criterion, operator: "greaterThanInclusive", value: 2 };
}

/** An unknown fact is neither met nor low: the engine's number operators are false for it. */
function isLow(criterion: string) {
  return { fact: criterion, operator: "lessThan", value: 2 };
}
