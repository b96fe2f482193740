import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Ratings } from "@assay/shared/assessment/rating";
import { bant } from "@assay/shared/framework/bant";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { type Bench, median, rounded } from "./bench.ts";
import { type Lead, makeUpLeads, ratingsOf } from "./made-up-leads.ts";
import { buildRulesEngine, type Outcome } from "./rules-engine.ts";

const leadCount = 100_000;
/** The engine is hundreds of times slower: both score the first leads. They hold every pattern of BANT levels, 625. */
const engineLeadCount = 10_000;
const runs = 5;
const now = Date.UTC(2026, 10, 21);
const rubric = defaultRubric(bant);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

type Engine = (lead: Lead) => Promise<Outcome>;
type Rated = { readonly ratings: Ratings };

/** How many leads a second are scored with their explanation, alone and beside a general rules engine. */
export const coreScore: Bench = { names: ["core.score", "core.score.ratio"], run };

async function run() {
  const leads = makeUpLeads(rubric, leadCount);
  const rated = leads.map((lead, index) => ({ ratings: ratingsOf(lead, index, now) }));
  const engine = buildRulesEngine(rubric);
  const sharedLeads = leads.slice(0, engineLeadCount);
  const sharedRated = rated.slice(0, engineLeadCount);
  await compare(engine, sharedLeads, sharedRated);
  explain(rated, 5); // lets the compiler settle; the engine has had its turn in the comparison

  // In turns, so that whatever else the machine does falls on both.
  const all: number[] = [];
  const theirs: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < runs; round++) {
    all.push(await perSecond(10 * leadCount, () => explain(rated, 10)));
    const enginePerSecond = await perSecond(engineLeadCount, () => runEngine(engine, sharedLeads));
    theirs.push(enginePerSecond);
    ratios.push((await perSecond(100 * engineLeadCount, () => explain(sharedRated, 100))) / enginePerSecond);
  }
  const beside = { name: "json-rules-engine 7.3.1", value: rounded(median(theirs)), unit: "leads/s" };
  return [
    { name: "core.score", value: rounded(median(all)), unit: "leads/s", runs, beside: null },
    { name: "core.score.ratio", value: rounded(median(ratios)), unit: "times", runs, beside },
  ];
}

/** Both must say the same of every lead that both score, or there is nothing to compare. */
async function compare(engine: Engine, leads: readonly Lead[], rated: readonly Rated[]): Promise<void> {
  for (const [index, lead] of leads.entries()) {
    const theirs = await engine(lead);
    const ours = explainAssessment(rubric, rated[index] as Rated, now);
    if (ours.score === theirs.score && ours.grade === theirs.grade && ours.temperature === theirs.temperature) continue;
    throw new Error(
      `lead ${index} ${JSON.stringify(lead)}: engine ${JSON.stringify(theirs)}, core ${JSON.stringify(ours)}`,
    );
  }
}

/** Leads a second of processor time, all threads: what other programs take of the machine does not count. */
async function perSecond(count: number, work: () => void | Promise<void>): Promise<number> {
  collectGarbage(); // one side must not clear up after the other
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (1_000_000 * count) / (user + system);
}

/** The points are added up and checked, so that no explanation can be optimised away. */
function explain(rated: readonly Rated[], passes: number): void {
  let points = 0;
  let printed = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const assessment of rated) {
      const { printedScore, criteria } = explainAssessment(rubric, assessment, now);
      printed += printedScore;
      for (const line of criteria) points += line.points;
    }
  }
  if (Math.abs(points - printed) > 0.01) throw new Error(`parts sum to ${points}, scores to ${printed}`);
}

async function runEngine(engine: Engine, leads: readonly Lead[]): Promise<void> {
  let total = 0;
  for (const lead of leads) total += (await engine(lead)).score;
  if (Number.isNaN(total)) throw new Error("the engine gave no score");
}
