import type { Ratings } from "@assay/shared/assessment/rating";
import { bant } from "@assay/shared/framework/bant";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { type Bench, median, rounded } from "./bench.ts";
import { type Lead, makeUpLeads, ratingsOf } from "./made-up-leads.ts";
import { buildRulesEngine, type Outcome } from "./rules-engine.ts";

const leadCount = 100_000;
/** The engine is some hundred times slower: it is compared and timed on the first of the leads only. */
const engineLeadCount = 20_000;
const runs = 11;
const engineRuns = 3;
const now = Date.UTC(2026, 10, 21);
const rubric = defaultRubric(bant);

/** How many leads a second are scored with their explanation, alone and beside a general rules engine. */
export const coreScore: Bench = { names: ["core.score", "core.score.ratio"], run };

async function run() {
  const leads = makeUpLeads(rubric, leadCount);
  const rated = leads.map((lead, index) => ({ ratings: ratingsOf(lead, index, now) }));
  const engine = buildRulesEngine(rubric);
  const engineLeads = leads.slice(0, engineLeadCount);
  await compare(engine, engineLeads, rated);

  const ours: number[] = [];
  for (let round = 0; round < runs; round++) ours.push(timeExplanations(rated));
  const theirs: number[] = [];
  for (let round = 0; round < engineRuns; round++) theirs.push(await timeEngine(engine, engineLeads));

  const perSecond = median(ours);
  const enginePerSecond = median(theirs);
  const beside = { name: "json-rules-engine 7.3.1", value: rounded(enginePerSecond), unit: "leads/s" };
  return [
    { name: "core.score", value: rounded(perSecond), unit: "leads/s", runs, beside: null },
    { name: "core.score.ratio", value: rounded(perSecond / enginePerSecond), unit: "times", runs, beside },
  ];
}

/** Both must say the same of every lead that both score, or there is nothing to compare. */
async function compare(engine: (lead: Lead) => Promise<Outcome>, leads: readonly Lead[], rated: readonly Rated[]) {
  for (const [index, lead] of leads.entries()) {
    const theirs = await engine(lead);
    const ours = explainAssessment(rubric, rated[index] as Rated, now);
    if (ours.score === theirs.score && ours.grade === theirs.grade && ours.temperature === theirs.temperature) continue;
    throw new Error(
      `lead ${index} ${JSON.stringify(lead)}: engine ${JSON.stringify(theirs)}, core ${JSON.stringify(ours)}`,
    );
  }
}

interface Rated {
  readonly ratings: Ratings;
}

/** Leads a second. The points are added up and checked, so that no explanation can be optimised away. */
function timeExplanations(rated: readonly Rated[]): number {
  const start = performance.now();
  let points = 0;
  let printed = 0;
  for (const assessment of rated) {
    const { printedScore, criteria } = explainAssessment(rubric, assessment, now);
    printed += printedScore;
    for (const line of criteria) points += line.points;
  }
  const elapsedMs = performance.now() - start;
  if (Math.abs(points - printed) > 0.01) throw new Error(`parts sum to ${points}, scores to ${printed}`);
  return (1000 * rated.length) / elapsedMs;
}

async function timeEngine(engine: (lead: Lead) => Promise<Outcome>, leads: readonly Lead[]): Promise<number> {
  const start = performance.now();
  let total = 0;
  for (const lead of leads) total += (await engine(lead)).score;
  const elapsedMs = performance.now() - start;
  if (Number.isNaN(total)) throw new Error("the engine gave no score");
  return (1000 * leads.length) / elapsedMs;
}
