import type { FastifyInstance, FastifyReply } from "fastify";
import * as z from "zod";
import type { CrmPortal } from "./crm-portal.ts";
import { listQuery } from "./list-query.ts";
import { listRecords } from "./record-list.ts";
import { findRecordType, type RecordType } from "./record-type.ts";
import { missingRecord, readRecordView } from "./record-view.ts";
import { chooseUser } from "./session.ts";
import type { createSigningProxy } from "./signing-proxy.ts";

const extensionRequest = z.object({
  url: z.string(),
  method: z.string().optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  timeout: z.number().optional(),
});
const searchQuery = z.object({
  q: z.string().optional(),
  sort: z.string().optional(),
  properties: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  offset: z.coerce.number().int().min(0).optional(),
});
type CrmRoutes = { portal: CrmPortal; send: ReturnType<typeof createSigningProxy> };
type OfType = { Params: { type: string } };
type OfRecord = { Params: { type: string; id: string } };

/** What the page itself asks for after its first paint. */
export function addCrmRoutes(server: FastifyInstance, { portal, send }: CrmRoutes): void {
  const withType = async (text: string, reply: FastifyReply, answer: (type: RecordType) => Promise<unknown>) => {
    const type = findRecordType(text);
    return type ? answer(type) : reply.code(404).send({ message: `There is no list of ${text}.` });
  };
  server.get<OfType>("/crm/lists/:type", async (request, reply) =>
    withType(request.params.type, reply, async (type) => {
      const { users } = await portal.readPortal();
      return listRecords(portal, users, type, listQuery.parse(request.query));
    }),
  );
  server.get<OfRecord>("/crm/views/:type/:id", async (request, reply) =>
    withType(request.params.type, reply, async (type) => {
      const view = await readRecordView(portal, type, request.params.id);
      return view ?? reply.code(404).send({ message: missingRecord(type, request.params.id) });
    }),
  );
  server.get<OfType>("/crm/definitions/:type", (request) => portal.readDefinitions(request.params.type));
  addExtensionRoutes(server, { portal, send });
}

/** What the extension asks of the page, by whatever name it gives an object type. */
function addExtensionRoutes(server: FastifyInstance, { portal, send }: CrmRoutes): void {
  server.get<OfType>("/crm/objects/:type", async (request) => {
    const { properties, ...query } = searchQuery.parse(request.query);
    const present = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    return portal.listRecords(request.params.type, {
      ...present,
      ...(properties && { properties: properties.split(",") }),
    });
  });
  server.get<OfRecord>("/crm/objects/:type/:id", async (request, reply) => {
    const record = await portal.readRecord(request.params.type, request.params.id);
    return record ?? reply.code(404).send({ message: "There is no such record." });
  });
  // The extension names the URL and the body; who asks is decided here.
  server.post("/crm/extension-fetch", async (request) => {
    const parsed = extensionRequest.parse(request.body);
    const { users } = await portal.readPortal();
    const { userId, email } = chooseUser(request, users);
    return send(parsed, { userId, email });
  });
}
