import { z } from "zod";
import type { CrmRecord } from "./crm-record.ts";
import type { ObjectType } from "./object-type.ts";
import { checkWrite, findRecord, propertyValues, readObjectType, recordId } from "./record-write.ts";
import { type BatchError, batchError, invalid, type Outcome, succeed } from "./reply.ts";
import { type AppCall, readBody } from "./router.ts";

const batchLimit = 100;

/** The body of a batch. */
export function batchOf<Input extends z.ZodType>(input: Input) {
  return z.object({ inputs: z.array(input) });
}

/** One input of an update or upsert. */
export const writeInput = z.object({
  id: recordId,
  properties: propertyValues,
  idProperty: z.string().optional(),
  objectWriteTraceId: z.string().optional(),
});
type WriteInput = z.infer<typeof writeInput>;

/** The object type and the body of a batch of 1 to 100 inputs. */
export function readBatch<Schema extends z.ZodType<{ inputs: unknown[] }>>(
  call: AppCall,
  schema: Schema,
): Outcome<{ type: ObjectType; body: z.infer<Schema> }> {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type;
  const body = readBody(schema, call.body);
  if (!body.ok) return body;
  const { length } = body.value.inputs;
  if (length === 0) return invalid("Some required fields were not set: [inputs]");
  if (length > batchLimit) {
    const message = `The maximum number of inputs in a batch request is ${batchLimit}, and there were ${length}`;
    return invalid(message, { errors: [{ message, in: "inputs" }] });
  }
  return succeed({ type: type.value, body: body.value });
}

/** The error that names records which are not there. */
export function missing(type: ObjectType, ids: string[], traceIds: string[] = []): BatchError {
  const message = `Could not get some ${type.singular.toUpperCase()} objects, they may be deleted or not exist. Check that ids are valid.`;
  return batchError("OBJECT_NOT_FOUND", message, {
    ids,
    ...(traceIds.length > 0 ? { objectWriteTraceId: traceIds } : {}),
  });
}

function alive(record: CrmRecord | undefined): record is CrmRecord {
  return record !== undefined && record.archivedAt === undefined;
}

/** Two inputs for one record would leave the outcome to chance; HubSpot refuses the batch. */
function checkDistinct(inputs: readonly { id: string }[]): Outcome<undefined> {
  const seen = new Set<string>();
  const twice = new Set(inputs.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size));
  if (twice.size === 0) return succeed(undefined);
  return invalid(`Duplicate IDs found in batch input: [${[...twice].join(", ")}]. IDs must be unique`);
}

type Planned = { input: WriteInput; record: CrmRecord | undefined; values: Record<string, string> };

/**
 * Finds and checks every input before any is written: one wrong value refuses the whole batch with 400
 * (https://developers.hubspot.com/docs/api-reference/latest/error-handling: partial success is for creations that
 * carry an objectWriteTraceId). A record that is not there is no wrong value: it is reported beside the others.
 */
export function planWrites(call: AppCall, type: ObjectType, inputs: WriteInput[]): Outcome<Planned[]> {
  const distinct = checkDistinct(inputs);
  if (!distinct.ok) return distinct;
  const planned: Planned[] = [];
  for (const input of inputs) {
    const found = findRecord(call, type, input.id, input.idProperty);
    if (!found.ok) return found;
    const record = alive(found.value) ? found.value : undefined;
    const values = checkWrite(call, type, input.properties, record);
    if (!values.ok) return values;
    planned.push({ input, record, values: values.value });
  }
  return succeed(planned);
}

/** The trace id of an input, to be repeated beside its result. */
export function trace({ objectWriteTraceId }: { objectWriteTraceId?: string | undefined }) {
  return objectWriteTraceId === undefined ? {} : { objectWriteTraceId };
}
