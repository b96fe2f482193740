import type { ActionInputs, ActionName, ActionOutputs } from "@assay/shared/api/workflow-actions";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** An enrolment that asks for something. */
export interface WorkflowCall {
  readonly callbackId: string;
  readonly record: RecordKey;
  readonly action: ActionName;
  readonly inputs: ActionInputs;
  readonly workflowId: string | undefined;
  readonly receivedAt: Instant;
  /** How often it was begun, this time included: also one that kills its process is given up some time. */
  readonly tries: number;
}

/** Keeps a call that is new, and answers what is known of it: its outputs, once it is done. */
export async function keepCall(
  queries: Queries,
  { callbackId, record, action, inputs, workflowId, receivedAt }: Omit<WorkflowCall, "tries">,
): Promise<ActionOutputs | undefined> {
  const { tenantId, objectType, objectId } = record;
  const { rows } = await sql<{ outputs: ActionOutputs | null }>`
    insert into workflow_call (
      tenant_id, callback_id, object_type, object_id, action, inputs, workflow_id, received_at, due_at)
    values (${tenantId}, ${callbackId}, ${objectType}, ${objectId}, ${action}, ${JSON.stringify(inputs)}::jsonb,
      ${workflowId ?? null}, ${receivedAt}, ${receivedAt})
    on conflict (tenant_id, callback_id) do update set callback_id = excluded.callback_id
    returning outputs
  `.execute(queries);
  return rows[0]?.outputs ?? undefined;
}

/** Takes up to `most` calls that are to be done, the first to come first; they are due again at `againAt`. */
export async function claimCalls(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
  most: number,
): Promise<WorkflowCall[]> {
  const { rows } = await sql<Selectable<Tables["workflow_call"]>>`
    update workflow_call set due_at = ${againAt}, failures = failures + 1
    where tenant_id = ${tenantId} and callback_id in (
      select callback_id from workflow_call
      where tenant_id = ${tenantId} and outputs is null and due_at <= ${now}
      order by received_at limit ${most} for update skip locked)
    returning *
  `.execute(queries);
  return rows.map(toCall).toSorted((one, other) => one.receivedAt - other.receivedAt);
}

function toCall(row: Selectable<Tables["workflow_call"]>): WorkflowCall {
  return {
    callbackId: row.callback_id,
    record: { tenantId: row.tenant_id, objectType: row.object_type, objectId: row.object_id },
    action: row.action,
    inputs: row.inputs,
    workflowId: row.workflow_id ?? undefined,
    receivedAt: row.received_at,
    tries: row.failures,
  };
}

/** Keeps what came of a call, to be told from then on. An erasure meanwhile took the call with it. */
export async function settleCall(
  queries: Queries,
  { record: { tenantId }, callbackId }: WorkflowCall,
  outputs: ActionOutputs,
  tellAt: Instant,
): Promise<void> {
  await queries
    .updateTable("workflow_call")
    .set({ outputs: JSON.stringify(outputs), due_at: tellAt })
    .where("tenant_id", "=", tenantId)
    .where("callback_id", "=", callbackId)
    .where("outputs", "is", null)
    .execute();
}

/** Has calls that came to nothing tried again from then on. */
export async function putOffCalls(
  queries: Queries,
  tenantId: string,
  callbackIds: readonly string[],
  dueAt: Instant,
): Promise<void> {
  await queries
    .updateTable("workflow_call")
    .set({ due_at: dueAt })
    .where("tenant_id", "=", tenantId)
    .where("callback_id", "=", sql<string>`any(${callbackIds})`)
    .execute();
}

/** A call that is done and of which the CRM does not know yet. */
export interface UntoldCall {
  readonly callbackId: string;
  readonly outputs: ActionOutputs;
  readonly receivedAt: Instant;
}

/** Takes up to `most` calls that are done and not told, the first to come first; they are due again at `againAt`. */
export async function claimUntold(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
  most: number,
): Promise<UntoldCall[]> {
  const { rows } = await sql<{ id: string; outputs: ActionOutputs; received_at: number }>`
    update workflow_call set due_at = ${againAt}
    where tenant_id = ${tenantId} and callback_id in (
      select callback_id from workflow_call
      where tenant_id = ${tenantId} and outputs is not null and told_at is null and due_at <= ${now}
      order by received_at limit ${most} for update skip locked)
    returning callback_id as id, outputs, received_at
  `.execute(queries);
  const calls = rows.map(({ id, outputs, received_at: receivedAt }) => ({ callbackId: id, outputs, receivedAt }));
  return calls.toSorted((one, other) => one.receivedAt - other.receivedAt);
}

/** Remembers that the CRM knows of these calls, or wants to know of them no more. */
export async function markTold(
  queries: Queries,
  tenantId: string,
  callbackIds: readonly string[],
  now: Instant,
): Promise<void> {
  await queries
    .updateTable("workflow_call")
    .set({ told_at: now })
    .where("tenant_id", "=", tenantId)
    .where("callback_id", "=", sql<string>`any(${callbackIds})`)
    .where("told_at", "is", null)
    .execute();
}

/** Forgets calls that were told before a moment: nobody sends them again. */
export async function forgetTold(queries: Queries, tenantId: string, before: Instant): Promise<void> {
  await queries
    .deleteFrom("workflow_call")
    .where("tenant_id", "=", tenantId)
    .where("told_at", "is not", null)
    .where("told_at", "<", before)
    .execute();
}

/** Tenants with calls that are due to be done or told. */
export async function tenantsWithCalls(queries: Queries, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant where connected and (
      exists (select from workflow_call as call
        where call.tenant_id = tenant.tenant_id and call.outputs is null and call.due_at <= ${now})
      or exists (select from workflow_call as call where call.tenant_id = tenant.tenant_id
        and call.outputs is not null and call.told_at is null and call.due_at <= ${now}))
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Frees what a killed process had in its hands; only where no other one may hold it. */
export async function endCallLeases(queries: Queries): Promise<void> {
  await queries.updateTable("workflow_call").set({ due_at: 0 }).where("told_at", "is", null).execute();
}
