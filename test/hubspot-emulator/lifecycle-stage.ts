import type { CrmRecord } from "./crm-record.ts";
import { becameStage, lifecycleStages } from "./property-lines.ts";

const order = new Map(lifecycleStages.map(([stage = ""], index) => [stage, index]));

/**
 * The API moves a lifecycle stage forward only: an earlier one is passed over without an error, and the rest of the
 * write goes through. To go back, clear it first, https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide.
 */
export function keepStageForward(record: CrmRecord, values: Record<string, string>): Record<string, string> {
  const now = order.get(record.properties.lifecyclestage ?? "");
  const wanted = order.get(values.lifecyclestage ?? "");
  if (now === undefined || wanted === undefined || wanted >= now) return values;
  const { lifecyclestage: _, ...rest } = values;
  return rest;
}

/** HubSpot keeps when a contact entered each stage, "Became a lead date" and so on; nobody can set it. */
export function withStageDate(record: CrmRecord, values: Record<string, string>, at: number): Record<string, string> {
  const { lifecyclestage: stage = "" } = values;
  if (!order.has(stage) || record.properties.lifecyclestage === stage) return values;
  return { ...values, [becameStage(stage)]: new Date(at).toISOString() };
}
