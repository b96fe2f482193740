import { allObjectTypes } from "../object-type.ts";
import type { Portal, PortalUser } from "../portal.ts";
import { countCustom } from "../property-write.ts";
import { errorReply, type Reply } from "../reply.ts";
import { type AppCall, type Route, readCount } from "../router.ts";

/** The zone's distance from UTC now, as milliseconds. */
function offsetMs(timeZone: string): number {
  const now = new Date();
  const seconds = Math.floor(now.getTime() / 1000) * 1000;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
    hourCycle: "h23",
  });
  return Date.parse(`${parts.format(now)} UTC`) - seconds;
}

function formatOffset(ms: number): string {
  const minutes = Math.abs(ms) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${ms < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function details(call: AppCall): Reply {
  const { portal } = call;
  const ms = offsetMs(portal.timeZone);
  const body = {
    portalId: portal.portalId,
    portalName: portal.name,
    accountType: "STANDARD",
    timeZone: portal.timeZone,
    companyCurrency: "EUR",
    additionalCurrencies: ["USD", "GBP"],
    utcOffset: formatOffset(ms),
    utcOffsetMilliseconds: ms,
    uiDomain: "app.hubspot.com",
    dataHostingLocation: "na1",
    createdAt: portal.createdAt,
  };
  return { status: 200, body };
}

function showOwner(portal: Portal, user: PortalUser) {
  const since = new Date(portal.createdAt).toISOString();
  return {
    id: user.ownerId,
    email: user.email,
    type: "PERSON",
    firstName: user.firstName,
    lastName: user.lastName,
    userId: user.userId,
    userIdIncludingInactive: user.userId,
    createdAt: since,
    updatedAt: since,
    archived: false,
    ...(user.teams && { teams: user.teams }),
  };
}

function listOwners(call: AppCall): Reply {
  const limit = readCount(call.query, "limit", { fallback: 100, max: 500 });
  if (!limit.ok) return limit.reply;
  const email = call.query.get("email")?.toLowerCase();
  const after = Number(call.query.get("after") ?? 0);
  // Nobody has left these portals, so there are no archived owners.
  const everyone = call.query.get("archived") === "true" ? [] : call.portal.users;
  const rest = everyone
    .filter((user) => email === undefined || user.email.toLowerCase() === email)
    .filter((user) => Number(user.ownerId) > after)
    .sort((a, b) => Number(a.ownerId) - Number(b.ownerId));
  const page = rest.slice(0, limit.value);
  const last = page.at(-1);
  const more = last && rest.length > page.length ? { paging: { next: { after: last.ownerId } } } : {};
  return { status: 200, body: { results: page.map((user) => showOwner(call.portal, user)), ...more } };
}

function getOwner(call: AppCall): Reply {
  const id = call.params.ownerId ?? "";
  const byUser = call.query.get("idProperty") === "userId";
  const user = call.portal.users.find((one) => (byUser ? String(one.userId) : one.ownerId) === id);
  if (user) return { status: 200, body: showOwner(call.portal, user) };
  return errorReply(404, "OBJECT_NOT_FOUND", `Owner with ID ${id} not found`);
}

function customPropertyLimits(call: AppCall): Reply {
  const { customPropertyLimit } = call.portal;
  const percent = (usage: number, limit: number) => Math.round((usage / limit) * 10_000) / 100;
  const byObjectType = allObjectTypes.map((type) => {
    const usage = countCustom(call, type.name);
    return {
      objectTypeId: type.id,
      singularLabel: type.label,
      pluralLabel: type.name,
      limit: customPropertyLimit,
      usage,
      percentage: percent(usage, customPropertyLimit),
    };
  });
  const overallUsage = byObjectType.reduce((sum, { usage }) => sum + usage, 0);
  const overallLimit = customPropertyLimit * byObjectType.length;
  const overallPercentage = percent(overallUsage, overallLimit);
  return { status: 200, body: { overallLimit, overallUsage, overallPercentage, byObjectType } };
}

const anyRead = allObjectTypes.flatMap((type) => type.scopes.read);
const owners = () => ["crm.objects.owners.read"];

export const accountRoutes: Route[] = [
  { method: "GET", path: "/account-info/details", scopes: () => [], handle: details },
  { method: "GET", path: "/crm/owners", scopes: owners, handle: listOwners },
  { method: "GET", path: "/crm/owners/:ownerId", scopes: owners, handle: getOwner },
  { method: "GET", path: "/crm/limits/custom-properties", scopes: () => anyRead, handle: customPropertyLimits },
];
