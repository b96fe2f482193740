import { scoredRatings } from "@assay/shared/assessment/standing";
import type { Instant } from "@assay/shared/instant";
import { ownEntry } from "@assay/shared/own-entry";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { DocumentParts } from "@assay/shared/rubric/rubric-document";
import type { Explanation } from "@assay/shared/score/explain";
import type { Queries } from "../store/database.ts";
import { keepShown } from "../store/judged-records.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { type Beside, type CopyWish, placeOf, readBeside, wishCopies } from "../store/reviewed-copies.ts";
import { type HeldAssessment, type Reviewed, saveResults } from "../store/reviews.ts";
import { findPublished } from "../store/rubrics.ts";
import type { Tenant } from "../store/tenants.ts";
import { explainJudged, heldBand } from "./assessment-state.ts";
import { contactValues } from "./contact-properties.ts";
import { frameworkInUse, groupInForce, partsInForce, usualFrameworks } from "./frameworks-in-force.ts";
import { type Judgement, judgeRecords, showsOtherwise } from "./judge-records.ts";
import { inNoStage } from "./stage-properties.ts";

type Values = Readonly<Record<string, string>>;

/**
 * Scores assessments of one framework that are held under the rubric in force for them, and asks for the copies that this
 * changes. A copy says what a rating at this moment would make it say; one that says so already is not written again.
 * Answers how many copies were asked for.
 */
export async function reviewAssessments(
  queries: Queries,
  tenant: Tenant,
  parts: DocumentParts,
  held: readonly HeldAssessment[],
  { now, rescoreId }: { readonly now: Instant; readonly rescoreId: string | undefined },
): Promise<number> {
  const { tenantId } = tenant;
  const judged = await judgeRecords(queries, tenantId, parts.rubric, held, now);
  const reviewed = held.map((one) => {
    const judgement = judged.get(placeOf(one));
    return { held: one, judgement, result: resultOf(parts, one, judgement, now) };
  });
  const shown = await keepInUse(queries, tenantId, reviewed);
  const former = await findFormer(queries, tenantId, shown);
  const wishes = shown.flatMap(({ beside, ...one }): CopyWish[] => {
    const { objectType, objectId } = one.held;
    const wish = (values: Values | "due" | undefined) => (values ? [{ objectType, objectId, values }] : []);
    if (objectType === "contact") return wish(contactWish(tenant, parts, one, beside));
    const before = former.get(one.held.rubricVersion);
    return wish(before && isSameDeal(tenant, before, parts, one, now) ? undefined : "due");
  });
  await saveResults(queries, tenantId, reviewed);
  await keepShown(queries, tenantId, shownBy(wishes, judged));
  await wishCopies(queries, tenantId, wishes, rescoreId, now);
  return wishes.length;
}

/** The same for assessments of several frameworks, which nobody published anew. */
export async function reviewByFramework(
  queries: Queries,
  tenant: Tenant,
  held: readonly HeldAssessment[],
  now: Instant,
): Promise<void> {
  for (const [framework, ofOne] of Map.groupBy(held, (one) => one.framework)) {
    const groups = await groupInForce(queries, tenant.tenantId, framework, ofOne);
    if (groups.length === 0) throw new Error(`"${framework}" was rated under and is not in force`);
    for (const { parts, records } of groups) {
      const banded = await holdBands(queries, tenant.tenantId, parts.rubric, records);
      await reviewAssessments(queries, tenant, parts, banded, { now, rescoreId: undefined });
    }
  }
}

/**
 * Hysteresis holds on to the band that the ratings led to, as in every answer: the one that an assessment remembers may
 * be of a shorter history, or of the version of another team.
 */
async function holdBands(
  queries: Queries,
  tenantId: string,
  rubric: Rubric,
  held: readonly HeldAssessment[],
): Promise<readonly HeldAssessment[]> {
  if (rubric.hysteresis === 0) return held;
  const events = await readEventsOf(queries, tenantId, held);
  return held.map((one) => {
    const own = events.filter(({ key }) => key.framework === one.framework && placeOf(key) === placeOf(one));
    return { ...one, previous: heldBand(own, rubric) };
  });
}

/** Reviewed in full: whoever asks for a copy needs all of the result. */
interface Explained extends Reviewed {
  readonly result: Explanation;
  readonly judgement: Judgement | undefined;
}

function resultOf(
  { rubric }: DocumentParts,
  { standing, previous }: HeldAssessment,
  judgement: Judgement | undefined,
  now: Instant,
): Explanation {
  return explainJudged(rubric, scoredRatings(standing), judgement, now, previous);
}

/** What copies will say of fit and engagement; those that are yet to be worked out remember it then. */
function shownBy(wishes: readonly CopyWish[], judged: ReadonlyMap<string, Judgement>) {
  return wishes.flatMap(({ values, ...record }) => {
    const judgement = judged.get(placeOf(record));
    return values === "due" || judgement === undefined ? [] : { ...record, ...judgement.toShow };
  });
}

/** Those whose record is qualified by this framework: no copy shows any other assessment. */
async function keepInUse(
  queries: Queries,
  tenantId: string,
  reviewed: readonly Explained[],
): Promise<(Explained & { readonly beside: Beside })[]> {
  const usual = await usualFrameworks(queries, tenantId);
  const all = await readBeside(
    queries,
    tenantId,
    reviewed.map(({ held }) => held),
  );
  return reviewed.flatMap((one) => {
    const { objectType, framework } = one.held;
    const beside = all.get(placeOf(one.held)) ?? { chosen: undefined, copy: undefined };
    const inUse = frameworkInUse(objectType, beside.chosen ?? usual[objectType]);
    return inUse === framework ? [{ ...one, beside }] : [];
  });
}

/** What becomes of a contact's copy; absent = nothing. */
function contactWish(
  tenant: Tenant,
  parts: DocumentParts,
  one: Explained,
  { copy }: Beside,
): Values | "due" | undefined {
  const showsOwn = copy === undefined || copy.properties.assay_subject === "contact";
  const isRated = one.result.coverage > 0;
  // Worked out under the rubric of a moment ago, or about to be.
  if (copy?.isDue) return "due";
  if (isRated !== showsOwn) return isRated || copy !== undefined ? "due" : undefined;
  if (!isRated) return undefined;
  const values = valuesOf(tenant, parts, one);
  const held = copy?.properties ?? {};
  const isSame = Object.entries(values).every(([name, value]) => ownEntry(held, name) === value);
  const isLeft = Object.entries(held).some(
    ([name, value]) => value !== "" && !(name in values) && !(name in inNoStage),
  );
  // To be emptied, which must not be lost to a rating that comes before it is written.
  if (isLeft) return "due";
  return isSame ? undefined : values;
}

/** The words and rules that the deals among them were last scored under, by version. */
async function findFormer(
  queries: Queries,
  tenantId: string,
  shown: readonly Explained[],
): Promise<ReadonlyMap<number, DocumentParts>> {
  const deals = shown.filter(({ held }) => held.objectType === "deal");
  const former = new Map<number, DocumentParts>();
  for (const { held } of deals) {
    if (former.has(held.rubricVersion)) continue;
    const published = await findPublished(queries, tenantId, held.framework, held.rubricVersion);
    const parts = published && (await partsInForce(queries, tenantId, held.framework, published));
    if (parts) former.set(held.rubricVersion, parts);
  }
  return former;
}

/**
 * Which contact shows a deal only the CRM knows: it is not asked where nobody could see a difference. Under one rubric
 * it was time that made one.
 */
function isSameDeal(tenant: Tenant, before: DocumentParts, after: DocumentParts, one: Explained, now: Instant) {
  if (before.rubric.version === after.rubric.version) return false;
  // The band that it showed is not known any more.
  if (before.rubric.hysteresis > 0 && one.held.previous?.rubricVersion !== before.rubric.version) return false;
  if (one.judgement && showsOtherwise(one.judgement)) return false;
  const then = valuesOf(tenant, before, { ...one, result: resultOf(before, one.held, one.judgement, now) });
  const values = valuesOf(tenant, after, one);
  return JSON.stringify(then) === JSON.stringify(values);
}

function valuesOf(tenant: Tenant, { framework }: DocumentParts, { held, result, judgement }: Explained): Values {
  const state = { result, ratings: scoredRatings(held.standing) };
  const { objectType: subject, assessedAt } = held;
  return contactValues(framework, tenant.language, state, { subject, assessedAt, judged: judgement?.toShow });
}
