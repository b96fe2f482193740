import type { ContactLine } from "@assay/shared/api/prospects";
import { Grade } from "@assay/shared/score/grade-letter";
import { Temperature } from "@assay/shared/score/temperature";
import type { CrmRecord } from "../crm/record.ts";
import { readResults } from "../store/contact-results.ts";
import { namePeople } from "../store/people.ts";
import type { Actor } from "./identify-caller.ts";
import type { Services } from "./services.ts";

/** Contacts as lists show them: the CRM's words, our results, who rated last. */
export async function toLines(
  { queries }: Services,
  actor: Actor,
  records: readonly CrmRecord[],
): Promise<ContactLine[]> {
  const results = await readResults(
    queries,
    actor.tenantId,
    records.map(({ objectId }) => objectId),
  );
  const raters = results.flatMap(({ by }) => by ?? []);
  const people = await namePeople(queries, actor.tenantId, raters, actor);
  return records.map(({ objectId, name, email, company }) => {
    const result = results.find((candidate) => candidate.objectId === objectId);
    const grade = Grade.safeParse(result?.grade);
    const temperature = Temperature.safeParse(result?.temperature);
    const rater = people.find(({ userId }) => userId === result?.by);
    return {
      objectId,
      name,
      ...(email !== undefined && { email }),
      ...(company !== undefined && { company }),
      ...(grade.success && { grade: grade.data }),
      ...(temperature.success && { temperature: temperature.data }),
      ...(rater && result?.at && { rated: { by: rater.userId, name: rater.name, at: result.at } }),
    };
  });
}
