import type { RelatedRecord, RollUpQuery, RollUpReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import type { CarrySource } from "@assay/shared/assessment/carry-over";
import { type RolledUpLevel, rollUp } from "@assay/shared/assessment/roll-up";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import { type FrameworkId, frameworkText } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { namePeople } from "../store/people.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { findRubric } from "../store/rubrics.ts";
import { groupEvents } from "./assessment-state.ts";
import { offeredFrameworks, usualFramework } from "./framework-in-use.ts";
import type { Actor } from "./identify-caller.ts";
import { listRelated, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";

/** A company's best levels among its contacts and deals, under one framework: that of most of its ratings by default. */
export async function readRollUp(
  services: Services,
  actor: Actor,
  companyId: string,
  query: RollUpQuery,
): Promise<RollUpReply | Refusal> {
  const { queries, now } = services;
  const { tenantId } = actor;
  const company = { kind: "company" as const, objectId: companyId };
  const records: RelatedRecord[] = [];
  for (const kind of ["contact", "deal"] as const) {
    const related = await listRelated(services, tenantId, company, kind);
    // The contacts alone are worth showing where the portal lets us read no deals.
    if (related.ok) records.push(...related.records);
    else if (kind === "contact" || related.fault.kind !== "no-access") {
      return { ok: false, code: "unreadable", message: sayTrouble(related.fault, "company", query.language) };
    }
  }
  const assessments = groupEvents(await readEventsOf(queries, tenantId, records));
  const chosen = query.framework ?? mostUsed(assessments) ?? usualFramework.contact;
  const framework = frameworkOf(chosen);
  if (framework === undefined) {
    return { ok: false, code: "unknown-framework", message: refusalTexts[query.language]["unknown-framework"](chosen) };
  }
  const rubric = (await findRubric(queries, tenantId, framework.id, "newest")) ?? defaultRubric(framework);
  const members = assessments.filter((assessment) => assessment.framework === framework.id && isRated(assessment));
  const levels = rollUp(rubric, members, now());
  return {
    ok: true,
    framework: frameworkText(framework, query.language),
    offered: offeredFrameworks,
    levels: levels.map((level) => withHolder(level, records)),
    records,
    rated: members.length,
    people: await namePeople(
      queries,
      tenantId,
      levels.map(({ rating }) => rating.by),
      actor,
    ),
  };
}

function isRated({ ratings }: CarrySource): boolean {
  return Object.keys(ratings).length > 0;
}

function mostUsed(assessments: readonly CarrySource[]): FrameworkId | undefined {
  const counts = new Map<FrameworkId, number>();
  for (const assessment of assessments.filter(isRated)) {
    counts.set(assessment.framework, (counts.get(assessment.framework) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return offeredFrameworks.find(({ id }) => counts.get(id) === most)?.id;
}

function withHolder({ criterion, level, rating, holder }: RolledUpLevel, records: readonly RelatedRecord[]) {
  const record = records.find(({ objectType, objectId }) => {
    return objectType === holder.objectType && objectId === holder.objectId;
  });
  if (record === undefined) throw new Error(`a roll-up names a ${holder.objectType} that is not of the company`);
  return { criterion, level, rating, holder: record };
}
