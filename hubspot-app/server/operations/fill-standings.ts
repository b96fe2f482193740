import { scoredRatings } from "@assay/shared/assessment/standing";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Queries } from "../store/database.ts";
import { type HeldAssessment, holdWithoutStanding, type Reviewed, saveResults } from "../store/reviews.ts";
import { findPublished } from "../store/rubrics.ts";
import { endFill, holdFill, moveFill } from "../store/standing-fills.ts";
import type { Services } from "./services.ts";

const pageSize = 200;

/**
 * Gives assessments from before there were standings theirs, a page a transaction, each under the rubric it was last
 * scored under: what the CRM shows is right as it is. A killed process goes on after its last page.
 */
export async function fillStandings({ queries: database, now }: Services, tenantId: string): Promise<void> {
  let isOver = false;
  while (!isOver) {
    isOver = await database.transaction().execute(async (queries) => {
      const after = await holdFill(queries, tenantId);
      if (after === undefined) return true;
      const held = await holdWithoutStanding(queries, tenantId, after, pageSize);
      await saveResults(queries, tenantId, await scoreAsBefore(queries, tenantId, held, now()));
      const last = held.at(-1);
      if (last !== undefined) await moveFill(queries, tenantId, last);
      if (held.length < pageSize) await endFill(queries, tenantId);
      return held.length < pageSize;
    });
  }
}

async function scoreAsBefore(
  queries: Queries,
  tenantId: string,
  held: readonly HeldAssessment[],
  now: number,
): Promise<Reviewed[]> {
  const reviewed: Reviewed[] = [];
  for (const ofOne of Map.groupBy(held, ({ framework, rubricVersion }) => `${framework} ${rubricVersion}`).values()) {
    const [{ framework, rubricVersion }] = ofOne as [HeldAssessment];
    const published = await findPublished(queries, tenantId, framework, rubricVersion);
    if (published === undefined) throw new Error(`"${framework}" has no version ${rubricVersion}`);
    for (const one of ofOne) {
      const ratings = scoredRatings(one.standing);
      reviewed.push({ held: one, result: explainAssessment(published.rubric, { ratings }, now) });
    }
  }
  return reviewed;
}
