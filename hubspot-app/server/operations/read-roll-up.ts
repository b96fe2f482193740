import type { RecordPath } from "@assay/shared/api/record";
import type { RelatedRecord, RollUpQuery, RollUpReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import type { CarrySource } from "@assay/shared/assessment/carry-over";
import { type RolledUpLevel, rollUp } from "@assay/shared/assessment/roll-up";
import { type FrameworkId, frameworkText } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import { listRated } from "../store/assessments.ts";
import { namePeople } from "../store/people.ts";
import { keepProfiled } from "../store/profiling-stops.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { groupEvents } from "./assessment-state.ts";
import { listOffered } from "./framework-lists.ts";
import { findFramework, usualFrameworks } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { findRelated, nameRecords, type RelatedRecords, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

/** Records of one company that are read: two calls of HubSpot's. Whoever has more sees the rated ones. */
const mostRead = 200;

/** A company's best levels among its contacts and deals, under one framework: that of most of its ratings by default. */
export async function readRollUp(
  services: Services,
  actor: Actor,
  companyId: string,
  query: RollUpQuery,
): Promise<RollUpReply | Refusal> {
  const { queries, now } = services;
  const { tenantId } = actor;
  const unreadable = (fault: CrmFault): Refusal => {
    return { ok: false, code: "unreadable", message: sayTrouble(fault, "company", query.language) };
  };
  const found = await findMembers(services, tenantId, companyId);
  if (!found.ok) return unreadable(found.fault);
  const visible = await keepVisible(services, actor, found.value.slice(0, mostRead), query.language);
  if (!visible.ok) return visible;
  const members = await nameMembers(services, tenantId, visible.records);
  if (!members.ok) return unreadable(members.fault);
  const { records } = members;
  const profiled = await keepProfiled(queries, tenantId, records);
  const assessments = groupEvents(await readEventsOf(queries, tenantId, profiled));
  const offered = await listOffered(queries, tenantId);
  const chosen =
    query.framework ?? mostUsed(assessments, offered) ?? (await usualFrameworks(queries, tenantId)).contact;
  const parts = await findFramework(queries, tenantId, chosen);
  if (parts === undefined) {
    return { ok: false, code: "unknown-framework", message: refusalTexts[query.language]["unknown-framework"](chosen) };
  }
  const { rubric, framework } = parts;
  const rated = assessments.filter((assessment) => assessment.framework === framework.id && isRated(assessment));
  const levels = rollUp(rubric, rated, now());
  return {
    ok: true,
    framework: frameworkText(framework, query.language),
    offered,
    levels: levels.map((level) => withHolder(level, records)),
    records,
    ...(found.value.length > mostRead && { found: found.value.length }),
    rated: rated.length,
    people: await namePeople(
      queries,
      tenantId,
      levels.map(({ rating }) => rating.by),
      actor,
    ),
  };
}

/** The company's contacts and deals, those that are rated first. */
async function findMembers(services: Services, tenantId: string, companyId: string): Promise<CrmAnswer<RecordPath[]>> {
  const company = { kind: "company" as const, objectId: companyId };
  const found: RecordPath[] = [];
  for (const objectType of ["contact", "deal"] as const) {
    const related = await findRelated(services, tenantId, company, objectType);
    // The contacts alone are worth showing where the portal lets us read no deals.
    if (related.ok) found.push(...related.value.map((objectId) => ({ objectType, objectId })));
    else if (objectType === "contact" || related.fault.kind !== "no-access") return related;
  }
  const rated = new Set((await listRated(services.queries, tenantId, found)).map(placeOf));
  const isRated = (record: RecordPath) => rated.has(placeOf(record));
  return { ok: true, value: [...found.filter(isRated), ...found.filter((record) => !isRated(record))] };
}

function placeOf({ objectType, objectId }: RecordPath): string {
  return `${objectType}/${objectId}`;
}

/** Members by name; deals that the portal lets us list and not read are left out. */
async function nameMembers(
  services: Services,
  tenantId: string,
  members: readonly RecordPath[],
): Promise<RelatedRecords> {
  const records: RelatedRecord[] = [];
  for (const objectType of ["contact", "deal"] as const) {
    const ids = members.filter((record) => record.objectType === objectType).map(({ objectId }) => objectId);
    const named = await nameRecords(services, tenantId, objectType, ids);
    if (named.ok) records.push(...named.records);
    else if (named.fault.kind !== "no-access") return named;
  }
  return { ok: true, records };
}

function isRated({ ratings }: CarrySource): boolean {
  return Object.keys(ratings).length > 0;
}

function mostUsed(
  assessments: readonly CarrySource[],
  offered: readonly { readonly id: FrameworkId }[],
): FrameworkId | undefined {
  const counts = new Map<FrameworkId, number>();
  for (const assessment of assessments.filter(isRated)) {
    counts.set(assessment.framework, (counts.get(assessment.framework) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return offered.find(({ id }) => counts.get(id) === most)?.id;
}

function withHolder({ criterion, level, rating, holder }: RolledUpLevel, records: readonly RelatedRecord[]) {
  const record = records.find(({ objectType, objectId }) => {
    return objectType === holder.objectType && objectId === holder.objectId;
  });
  if (record === undefined) throw new Error(`a roll-up names a ${holder.objectType} that is not of the company`);
  return { criterion, level, rating, holder: record };
}
