import { z } from "zod";
import type { ContactList } from "../contact-list.ts";
import { notFound, type Reply } from "../reply.ts";
import { type AppCall, type Call, type Route, readBody, readCount } from "../router.ts";

/** https://developers.hubspot.com/docs/api-reference/latest/crm/lists/search/search-lists, seen 2026-11-22. */
const searchRequest = z.object({
  query: z.string().default(""),
  listIds: z.array(z.string()).optional(),
  objectTypeId: z.string().optional(),
  count: z.int().min(1).max(500).default(20),
  offset: z.int().min(0).default(0),
  additionalProperties: z.array(z.string()).default([]),
});

function search(call: AppCall): Reply {
  const body = readBody(searchRequest, call.body);
  if (!body.ok) return body.reply;
  const { query, listIds, objectTypeId, count, offset } = body.value;
  const { portalId } = call.portal;
  const isOfContacts = objectTypeId === undefined || objectTypeId === "0-1";
  const found = isOfContacts ? call.hub.lists.search(portalId, query) : [];
  const wanted = listIds ? found.filter(({ listId }) => listIds.includes(listId)) : found;
  const page = wanted.slice(offset, offset + count);
  const lists = page.map((list) => showList(call, list));
  const next = offset + page.length;
  return { status: 200, body: { lists, offset: next, hasMore: next < wanted.length, total: wanted.length } };
}

function showList(call: AppCall, { listId, name, createdAt }: ContactList) {
  const at = new Date(createdAt).toISOString();
  const size = String(call.hub.lists.count(call.portal.portalId, listId));
  return {
    ...{ listId, name, listVersion: 1, objectTypeId: "0-1", processingType: "MANUAL", processingStatus: "COMPLETE" },
    ...{ createdAt: at, updatedAt: at, additionalProperties: { hs_list_size: size } },
  };
}

/** https://developers.hubspot.com/docs/api-reference/latest/crm/lists/memberships/get-memberships-by-id, seen 2026-11-22. */
function memberships(call: AppCall): Reply {
  const limit = readCount(call.query, "limit", { fallback: 100, max: 250 });
  if (!limit.ok) return limit.reply;
  const { portalId } = call.portal;
  const list = call.hub.lists.find(portalId, call.params.listId ?? "");
  if (!list) return notFound(`List ${call.params.listId} does not exist`).reply;
  const after = Number(call.query.get("after") ?? 0);
  const ids = call.hub.lists.members(portalId, list.listId, after, limit.value + 1);
  const page = ids.slice(0, limit.value);
  const at = new Date(list.createdAt).toISOString();
  const results = page.map((recordId) => ({ recordId, membershipTimestamp: at }));
  const more = ids.length > page.length ? { paging: { next: { after: page.at(-1) } } } : {};
  return { status: 200, body: { total: call.hub.lists.count(portalId, list.listId), results, ...more } };
}

const scopes = () => ["crm.lists.read"];

export const listRoutes: Route[] = [
  { method: "POST", path: "/crm/lists/search", scopes, handle: search },
  { method: "GET", path: "/crm/lists/:listId/memberships", scopes, handle: memberships },
];

const listRequest = z.object({ name: z.string(), contactIds: z.array(z.string()) });

/** What an admin does on HubSpot's own screen: puts contacts on a new list. */
function createList(call: Call): Reply {
  const body = readBody(listRequest, call.body);
  if (!body.ok) return body.reply;
  const { name, contactIds } = body.value;
  return { status: 200, body: call.hub.lists.create(Number(call.params.portalId), name, contactIds) };
}

export const controlListRoutes: Route[] = [
  { method: "POST", path: "/_emulator/portals/:portalId/lists", open: true, handle: createList },
];
