import type { RecordPath } from "@assay/shared/api/record";
import { engagementFallsAt, engagementToWrite, explainEngagement } from "@assay/shared/engagement/engagement";
import type { EngagementExplanation } from "@assay/shared/engagement/engagement-explanation";
import { explainFit, fitLetter } from "@assay/shared/fit/explain-fit";
import type { FitExplanation } from "@assay/shared/fit/fit-explanation";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { Queries } from "../store/database.ts";
import { type JudgedRecord, readJudged, type Shown } from "../store/judged-records.ts";
import { placeOf } from "../store/reviewed-copies.ts";

/** Fit and engagement of a record under a rubric that judges them. */
export interface Judgement {
  /** Absent = the rubric has no profiles, or nothing was read yet. */
  readonly fit: FitExplanation | undefined;
  /** Absent = the rubric has no engagement rules, or nothing was read yet. */
  readonly engagement: EngagementExplanation | undefined;
  /** When the CRM was read; absent = not yet. */
  readonly readAt: Instant | undefined;
  /** What the copy in the CRM should say: engagement moves by five points or stays. */
  readonly toShow: Shown;
  /** What it says as far as is known. */
  readonly shown: Shown;
  /** When time alone will change what the copy should say. */
  readonly changesAt: Instant | undefined;
}

/** Whether a rubric says anything about fit or engagement. */
export function isJudging({ profiles = [], engagement }: Rubric): boolean {
  return profiles.length > 0 || engagement !== undefined;
}

/** A judgement a record, by `placeOf`, from what is stored; none at all under a rubric that judges nothing. */
export async function judgeRecords(
  queries: Queries,
  tenantId: string,
  rubric: Rubric,
  records: readonly RecordPath[],
  now: Instant,
): Promise<ReadonlyMap<string, Judgement>> {
  if (!isJudging(rubric)) return new Map();
  const known = new Map((await readJudged(queries, tenantId, records)).map((one) => [placeOf(one), one]));
  return new Map(records.map((record) => [placeOf(record), judge(rubric, known.get(placeOf(record)), now)]));
}

/** The same for one record. */
export async function judgeRecord(
  queries: Queries,
  tenantId: string,
  rubric: Rubric,
  record: RecordPath,
  now: Instant,
): Promise<Judgement | undefined> {
  return (await judgeRecords(queries, tenantId, rubric, [record], now)).get(placeOf(record));
}

const nothing: Shown = { fit: undefined, engagement: undefined };

function judge(rubric: Rubric, known: JudgedRecord | undefined, now: Instant): Judgement {
  const shown = known?.shown ?? nothing;
  const read = known?.read;
  const fit = read && rubric.profiles && explainFit(rubric.profiles, read.facts, rubric.cutOffs);
  const engagement = read && rubric.engagement && explainEngagement(rubric.engagement, read.facts, now);
  const toShow = {
    fit: fit?.letter ?? "",
    engagement: engagement && engagementToWrite(engagement.printed, shown.engagement),
  };
  const changesAt =
    read && rubric.engagement && engagementFallsAt(rubric.engagement, read.facts, toShow.engagement ?? 0, now);
  return { fit, engagement, readAt: read?.at, toShow, shown, changesAt };
}

/**
 * The fit's letter under each of several rubrics, by `placeOf`, in their order. Costs nothing for rubrics without a gate
 * that looks at it.
 */
export async function fitLetters(
  queries: Queries,
  tenantId: string,
  rubrics: readonly Rubric[],
  records: readonly RecordPath[],
): Promise<ReadonlyMap<string, Grade>[]> {
  const isGated = ({ gates, profiles = [] }: Rubric) => profiles.length > 0 && gates.some(({ when }) => when === "fit");
  const known = rubrics.some(isGated) ? await readJudged(queries, tenantId, records) : [];
  return rubrics.map((rubric) => {
    const { profiles = [], cutOffs } = rubric;
    const letters = !isGated(rubric)
      ? []
      : known.flatMap((one): [string, Grade][] => {
          const letter = one.read && fitLetter(profiles, one.read.facts, cutOffs);
          return letter === undefined ? [] : [[placeOf(one), letter]];
        });
    return new Map(letters);
  });
}

/** Whether the copy in the CRM would say something else of fit and engagement. */
export function showsOtherwise({ toShow, shown }: Judgement): boolean {
  return toShow.fit !== (shown.fit ?? "") || toShow.engagement !== shown.engagement;
}
