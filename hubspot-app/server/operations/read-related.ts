import type { RecordPath } from "@assay/shared/api/record";
import type { Carried, RelatedQuery, RelatedRecord, RelatedReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import { type CarriedLevel, type CarrySource, carryOver } from "@assay/shared/assessment/carry-over";
import type { Framework } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { namePeople } from "../store/people.ts";
import { keepProfiled } from "../store/profiling-stops.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { groupEvents } from "./assessment-state.ts";
import { findInUse } from "./belongings.ts";
import { findFramework, frameworkInUse } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { listRelated, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

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
  const { chosen: ruled } = await findInUse(services, { tenantId, ...record });
  const chosen = query.framework ?? frameworkInUse(record.objectType, ruled);
  const parts = await findFramework(queries, tenantId, chosen, record);
  if (parts === undefined) {
    return { ok: false, code: "unknown-framework", message: refusalTexts[language]["unknown-framework"](chosen) };
  }
  const other = record.objectType === "contact" ? "deal" : "contact";
  const from = { kind: record.objectType, objectId: record.objectId };
  const beside = await listRelated(services, tenantId, from, other);
  const visible = await keepVisible(services, actor, beside.ok ? beside.records : [], language);
  const records = visible.ok ? visible.records : [];
  // Nothing of whoever is not to be profiled goes to others, and nothing of others to them.
  const profiled = await keepProfiled(queries, tenantId, [record, ...records]);
  const told = profiled.includes(record) ? profiled : [];
  const assessments = groupEvents(await readEventsOf(queries, tenantId, told));
  const isOwn = (source: CarrySource) => source.objectType === record.objectType && source.objectId === record.objectId;
  const own = assessments.find((source) => isOwn(source) && source.framework === chosen);
  const sources = assessments.filter((source) => source !== own);
  const criteria = parts.framework.criteria.map(({ id }) => id);
  const carried = carryOver(criteria, own?.ratings ?? {}, sources);
  const origins = new Set(carried.flatMap((level) => level.origins.map((origin) => origin.framework)));
  const found = await Promise.all([...origins].map((id) => findFramework(queries, tenantId, id)));
  const frameworks = found.flatMap((origin) => origin?.framework ?? []);
  const raters = carried.flatMap(({ origins }) => origins.map(({ rating }) => rating.by));
  return {
    ok: true,
    carried: carried.map((level) => inWords(level, [{ ...record, name: "" }, ...records], frameworks, language)),
    contacts: other === "contact" ? records : [],
    deals: other === "deal" ? records : [],
    people: await namePeople(queries, tenantId, raters, actor),
    ...(!beside.ok && { trouble: sayTrouble(beside.fault, other, language) }),
    ...(!visible.ok && { trouble: visible.message }),
  };
}

/** Names what a level comes from; the record itself has no name here, because the reader stands on it. */
function inWords(
  { criterion, level, origins }: CarriedLevel,
  records: readonly RelatedRecord[],
  frameworks: readonly Framework[],
  language: Language,
): Carried {
  return {
    criterion,
    level,
    origins: origins.flatMap((origin) => {
      const record = records.find(
        ({ objectType, objectId }) => objectType === origin.objectType && objectId === origin.objectId,
      );
      const source = frameworks.find(({ id }) => id === origin.framework);
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
