import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { listContacts } from "./contact-list.ts";
import { contactQuery } from "./contact-query.ts";
import type { CrmPortal } from "./crm-portal.ts";
import { readRecordView } from "./record-view.ts";
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

/** What the page itself asks for after its first paint. */
export function addCrmRoutes(server: FastifyInstance, { portal, send }: CrmRoutes): void {
  server.get("/crm/contacts", async (request) => {
    const { users } = await portal.readPortal();
    return listContacts(portal, users, contactQuery.parse(request.query));
  });
  server.get<{ Params: { id: string } }>("/crm/contacts/:id", async (request, reply) => {
    const view = await readRecordView(portal, request.params.id);
    return view ?? reply.code(404).send({ message: "There is no such contact." });
  });
  server.get("/crm/definitions/contacts", () => portal.readDefinitions("contacts"));
  server.get<{ Params: { objectType: string } }>("/crm/objects/:objectType", async (request) => {
    const { properties, ...query } = searchQuery.parse(request.query);
    const present = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    return portal.listRecords(request.params.objectType, {
      ...present,
      ...(properties && { properties: properties.split(",") }),
    });
  });
  server.get<{ Params: { objectType: string; id: string } }>("/crm/objects/:objectType/:id", async (request, reply) => {
    const record = await portal.readRecord(request.params.objectType, request.params.id);
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
