import type { ObjectType } from "@assay/shared/api/record";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { RecordOutcome, RecordWrite } from "../property.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi } from "./api.ts";
import { readPropertyRefusals, sayError } from "./error-body.ts";
import { pathNameOf } from "./object-path.ts";

const BatchReply = z.object({ results: z.array(z.object({ id: z.string() })) });

/**
 * Writes up to 100 records in one call. HubSpot refuses a whole batch for one bad value, so a refused batch is halved
 * until the bad record stands alone (7 more calls for one in a hundred), and that record is written without the values
 * that were refused.
 */
export async function writeRecords(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  writes: readonly RecordWrite[],
): Promise<CrmAnswer<RecordOutcome[]>> {
  const path = `/crm/objects/2026-09/${pathNameOf(objectType)}/batch/update`;
  const inputs = writes.map(({ objectId, properties }) => ({ id: objectId, properties }));
  const answer = await callApi(source, tenantId, { method: "POST", path, body: { inputs } });
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 200 || status === 207) return { ok: true, value: outcomesOf(writes, body, status) };
  const [only] = writes;
  if (only !== undefined && writes.length === 1) return writeAlone(source, tenantId, objectType, only, answer.value);
  const half = Math.ceil(writes.length / 2);
  const first = await writeRecords(source, tenantId, objectType, writes.slice(0, half));
  if (!first.ok) return first;
  const second = await writeRecords(source, tenantId, objectType, writes.slice(half));
  return second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
}

function outcomesOf(writes: readonly RecordWrite[], body: unknown, status: number): RecordOutcome[] {
  const reply = BatchReply.safeParse(body);
  const written = new Set(reply.success ? reply.data.results.map((result) => result.id) : []);
  return writes.map(({ objectId }) =>
    written.has(objectId) ? { kind: "written" } : { kind: "refused", message: sayError(body, status), refusals: [] },
  );
}

async function writeAlone(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  write: RecordWrite,
  refusal: { status: number; body: unknown },
): Promise<CrmAnswer<RecordOutcome[]>> {
  const message = sayError(refusal.body, refusal.status);
  const refusals = readPropertyRefusals(refusal.body).filter(({ property }) => property in write.properties);
  const bad = new Set(refusals.map(({ property }) => property));
  const rest = Object.fromEntries(Object.entries(write.properties).filter(([property]) => !bad.has(property)));
  const refused: RecordOutcome = { kind: "refused", message, refusals };
  if (bad.size === 0 || Object.keys(rest).length === 0) return { ok: true, value: [refused] };
  const retry = await writeRecords(source, tenantId, objectType, [{ ...write, properties: rest }]);
  if (!retry.ok) return retry;
  const [outcome] = retry.value;
  if (outcome?.kind !== "refused") return { ok: true, value: [refused] };
  return { ok: true, value: [{ ...outcome, refusals: [...refusals, ...outcome.refusals] }] };
}
