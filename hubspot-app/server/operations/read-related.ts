import type { RecordPath } from "@assay/shared/api/record";
import type { Carried, RelatedQuery, RelatedRecord, RelatedReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import { type CarriedLevel, type CarrySource, carryOver } from "@assay/shared/assessment/carry-over";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { findChosen } from "../store/framework-choices.ts";
import { namePeople } from "../store/people.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { groupEvents } from "./assessment-state.ts";
import { frameworkInUse } from "./framework-in-use.ts";
import type { Actor } from "./identify-caller.ts";
import { listRelated, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";

/**
 * What a record's own other frameworks and the records beside it bring along. A CRM that does not answer costs only
 * what it would have told.
 */
export async function readRelated(
  services: Services,
  actor: Actor,
  record: RecordPath,
  query: RelatedQuery,
): Promise<RelatedReply | Refusal> {
  const { queries } = services;
  const { tenantId } = actor;
  const { language } = query;
  const chosen =
    query.framework ?? frameworkInUse(record.objectType, await findChosen(queries, { tenantId, ...record })).id;
  const framework = frameworkOf(chosen);
  if (framework === undefined) {
    return { ok: false, code: "unknown-framework", message: refusalTexts[language]["unknown-framework"](chosen) };
  }
  const other = record.objectType === "contact" ? "deal" : "contact";
  const from = { kind: record.objectType, objectId: record.objectId };
  const beside = await listRelated(services, tenantId, from, other);
  const records = beside.ok ? beside.records : [];
  const assessments = groupEvents(await readEventsOf(queries, tenantId, [record, ...records]));
  const isOwn = (source: CarrySource) => source.objectType === record.objectType && source.objectId === record.objectId;
  const own = assessments.find((source) => isOwn(source) && source.framework === framework.id);
  const sources = assessments.filter((source) => source !== own);
  const criteria = framework.criteria.map(({ id }) => id);
  const carried = carryOver(criteria, own?.ratings ?? {}, sources);
  const raters = carried.flatMap(({ origins }) => origins.map(({ rating }) => rating.by));
  return {
    ok: true,
    carried: carried.map((level) => inWords(level, [{ ...record, name: "" }, ...records], language)),
    contacts: other === "contact" ? records : [],
    deals: other === "deal" ? records : [],
    people: await namePeople(queries, tenantId, raters, actor),
    ...(!beside.ok && { trouble: sayTrouble(beside.fault, other, language) }),
  };
}

/** Names what a level comes from; the record itself has no name here, because the reader stands on it. */
function inWords(
  { criterion, level, origins }: CarriedLevel,
  records: readonly RelatedRecord[],
  language: Language,
): Carried {
  return {
    criterion,
    level,
    origins: origins.flatMap((origin) => {
      const record = records.find(
        ({ objectType, objectId }) => objectType === origin.objectType && objectId === origin.objectId,
      );
      const source = frameworkOf(origin.framework);
      if (record === undefined || source === undefined) return [];
      const name = source.criteria.find(({ id }) => id === origin.criterion)?.name[language] ?? origin.criterion;
      return {
        record,
        framework: { id: source.id, name: source.name },
        criterion: { id: origin.criterion, name },
        rating: origin.rating,
      };
    }),
  };
}
