import { z } from "zod";
import { type Property, propertyCreate } from "../property.ts";
import { archiveProperty, createProperty } from "../property-write.ts";
import { readObjectType } from "../record-write.ts";
import { type BatchError, batchError, batchReply, type Reply } from "../reply.ts";
import { type AppCall, type Route, readBody } from "../router.ts";
import { readSchemaScopes, writeSchemaScopes } from "./properties.ts";

/** Each property stands for itself: those that exist already are reported with 207, the others are created. */
function createBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(z.object({ inputs: z.array(propertyCreate).min(1).max(100) }), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const results: Property[] = [];
  const errors: BatchError[] = [];
  for (const input of body.value.inputs) {
    const created = createProperty(call, type.value, input);
    if (created.ok) {
      results.push(created.value);
      continue;
    }
    const { category, message } = created.reply.body as { category: string; message: string };
    errors.push(batchError(category, message, { name: [input.name] }));
  }
  return batchReply(201, startedAt, results, errors);
}

const names = z.object({
  inputs: z
    .array(z.object({ name: z.string() }))
    .min(1)
    .max(100),
});

function readBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(names.extend({ archived: z.boolean().default(false) }), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const known = new Map(
    call.portal.properties.list(type.value.name, body.value.archived).map((one) => [one.name, one]),
  );
  const wanted = body.value.inputs.map(({ name }) => name);
  const results = wanted.flatMap((name) => known.get(name) ?? []);
  const errors = wanted
    .filter((name) => !known.has(name))
    .map((name) => batchError("OBJECT_NOT_FOUND", `Property ${name} does not exist`, { name: [name] }));
  return batchReply(200, startedAt, results, errors);
}

function archiveBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(names, call.body);
  if (!body.ok) return body.reply;
  for (const { name } of body.value.inputs) {
    const property = call.portal.properties.find(type.value.name, name);
    const done = property && archiveProperty(call, type.value.name, property);
    if (done && !done.ok) return done.reply;
  }
  return { status: 204 };
}

const path = (verb: string) => `/crm/properties/:objectType/batch/${verb}`;

export const propertyBatchRoutes: Route[] = [
  { method: "POST", path: path("create"), scopes: writeSchemaScopes, handle: createBatch },
  { method: "POST", path: path("read"), scopes: readSchemaScopes, handle: readBatch },
  { method: "POST", path: path("archive"), scopes: writeSchemaScopes, handle: archiveBatch },
];
