import type { CrmAnswer } from "../answer.ts";
import type { NewTask } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";

/** HubSpot's number for what ties a task to a contact. */
const taskToContact = 204;

/** Makes a task beside a contact, due at once. */
export async function makeTask(
  source: TokenSource,
  tenantId: string,
  { contactId, ownerId, subject, body, dueAt }: NewTask,
): Promise<CrmAnswer<undefined>> {
  const properties = {
    hs_task_subject: subject,
    hs_task_body: body,
    hs_task_status: "NOT_STARTED",
    hs_task_priority: "HIGH",
    hs_timestamp: new Date(dueAt).toISOString(),
    ...(ownerId !== undefined && { hubspot_owner_id: ownerId }),
  };
  const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: taskToContact }];
  const sent = { properties, associations: [{ to: { id: contactId }, types }] };
  const answer = await callApi(source, tenantId, { method: "POST", path: "/crm/objects/2026-09/tasks", body: sent });
  if (!answer.ok) return answer;
  return answer.value.status === 201 ? { ok: true, value: undefined } : rejected(answer.value);
}
