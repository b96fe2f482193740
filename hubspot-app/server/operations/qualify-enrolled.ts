import { refusalTexts } from "@assay/shared/language/all-languages";
import { readAssessed } from "../store/rating-events.ts";
import type { Tenant } from "../store/tenants.ts";
import type { WorkflowCall } from "../store/workflow-calls.ts";
import { type ActionOutcome, refuseAction } from "./action-outcome.ts";
import { foldEvents, heldBand, stateOf } from "./assessment-state.ts";
import { findInUse } from "./belongings.ts";
import { contactValues } from "./contact-properties.ts";
import { frameworkInUse, partsInForce } from "./frameworks-in-force.ts";
import { judgeRecord } from "./judge-records.ts";
import type { Services } from "./services.ts";

/** Outputs and the properties that say the same. */
const outputs = {
  score: "assay_score",
  grade: "assay_grade",
  coverage: "assay_coverage",
  verdict: "assay_verdict",
  temperature: "assay_temperature",
  framework: "assay_framework",
} as const;

/**
 * What a record's ratings come to under a framework, or under the one in use where the workflow names none. What is not
 * known is left out: an absent score is no 0, and an absent grade no D.
 */
export async function qualifyEnrolled(
  services: Services,
  { tenantId, language }: Tenant,
  { record, inputs }: Pick<WorkflowCall, "record" | "inputs">,
): Promise<ActionOutcome> {
  const { queries, now } = services;
  const named = String(inputs.framework ?? "");
  const { chosen } = await findInUse(services, record);
  const framework = named === "" ? frameworkInUse(record.objectType, chosen) : named;
  const held = await readAssessed(queries, { ...record, framework });
  if (held.isStopped) return refuseAction(refusalTexts[language]["not-profiled"]());
  const parts = await partsInForce(queries, tenantId, framework, held.published);
  if (parts === undefined) return refuseAction(refusalTexts[language]["unknown-framework"](framework));
  const judgement = await judgeRecord(queries, tenantId, parts.rubric, record, now());
  const band = heldBand(held.events, parts.rubric);
  const state = stateOf(foldEvents(held.events), parts.rubric, now(), judgement, band);
  const values = contactValues(parts.framework, language, state, {
    subject: record.objectType,
    assessedAt: undefined,
  });
  const known = Object.entries(outputs).flatMap(([output, property]) => {
    const value = values[property] ?? "";
    return value === "" ? [] : [[output, value]];
  });
  return { kind: "done", outputs: Object.fromEntries(known) };
}
