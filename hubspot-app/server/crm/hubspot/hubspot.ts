import type { ObjectType } from "@assay/shared/api/record";
import * as z from "zod";
import type { Crm, CrmAnswer, CrmPerson, Installation } from "../crm.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi } from "./api.ts";
import { listAssociated, readRecords } from "./associated-records.ts";
import { createContact, findContacts } from "./contact-search.ts";
import { sayError } from "./error-body.ts";
import { exchangeCode, introspect } from "./oauth.ts";
import { pathNameOf } from "./object-path.ts";
import { ensureProperties } from "./property-definitions.ts";
import { writeRecords } from "./record-writes.ts";
import { type HubspotSettings, optionalScopes, requiredScopes } from "./settings.ts";
import { send } from "./transport.ts";

/** HubSpot as one of the CRMs. */
export function createHubspot(source: TokenSource): Crm {
  return {
    id: "hubspot",
    batchSize: 100,
    authorizeUrl: (state) => authorizeUrl(source.settings, state),
    install: (code) => install(source, code),
    ensureProperties: (...args) => ensureProperties(source, ...args),
    writeRecords: (...args) => writeRecords(source, ...args),
    recordExists: (...args) => recordExists(source, ...args),
    listAssociated: (...args) => listAssociated(source, ...args),
    readRecords: (...args) => readRecords(source, ...args),
    findContacts: (...args) => findContacts(source, ...args),
    createContact: (...args) => createContact(source, ...args),
    listPeople: (tenantId) => listPeople(source, tenantId),
  };
}

function authorizeUrl(settings: HubspotSettings, state: string): string {
  const url = new URL(settings.authorizeUrl);
  url.searchParams.set("client_id", settings.clientId);
  url.searchParams.set("redirect_uri", settings.redirectUrl);
  url.searchParams.set("scope", requiredScopes.join(" "));
  url.searchParams.set("optional_scope", optionalScopes.join(" "));
  url.searchParams.set("state", state);
  return url.href;
}

const AccountDetails = z.object({ timeZone: z.string().default("UTC") });

const install = async (source: TokenSource, code: string): ReturnType<Crm["install"]> => {
  const { settings, now } = source;
  const tokens = await exchangeCode(settings, code, now());
  if (!tokens.ok) return refuseInstall(tokens);
  const { accessToken, refreshToken, expiresAt } = tokens.value;
  const owner = await introspect(settings, accessToken);
  if (!owner.ok) return refuseInstall(owner);
  if (refreshToken === undefined) return refuseInstall({ code: "refused", message: "HubSpot sent no refresh token." });
  const account = await send(settings.apiOrigin, accessToken, { method: "GET", path: "/account-info/2026-09/details" });
  const details = AccountDetails.safeParse(account.answered ? account.body : {});
  const installation: Installation = {
    accountId: String(owner.value.hub_id),
    timeZone: details.success ? details.data.timeZone : "UTC",
    installer: { userId: String(owner.value.user_id), email: owner.value.user ?? "" },
    accessToken,
    refreshToken,
    expiresInMs: expiresAt - now(),
    scopes: owner.value.scopes,
  };
  return { ok: true, installation };
};

function refuseInstall(answer: { code: "refused" | "unavailable"; message: string }) {
  return {
    ok: false as const,
    code: answer.code === "refused" ? ("install-refused" as const) : ("crm-unavailable" as const),
    message: answer.message,
  };
}

async function recordExists(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  objectId: string,
): Promise<CrmAnswer<boolean>> {
  const path = `/crm/objects/2026-09/${pathNameOf(objectType)}/${objectId}`;
  const answer = await callApi(source, tenantId, { method: "GET", path });
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 200) return { ok: true, value: true };
  if (status === 404) return { ok: true, value: false };
  return { ok: false, fault: { kind: "rejected", message: sayError(body, status) } };
}

const OwnerPage = z.object({
  results: z.array(
    z.object({
      email: z.string().optional(),
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      userId: z.number().optional(),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

/** Owners are the portal's users who may hold records: who a rating's `by` turns out to be. */
async function listPeople(source: TokenSource, tenantId: string): Promise<CrmAnswer<CrmPerson[]>> {
  const people: CrmPerson[] = [];
  for (let after: string | undefined = ""; after !== undefined; ) {
    const path = `/crm/owners/2026-09?limit=100${after && `&after=${encodeURIComponent(after)}`}`;
    const answer = await callApi(source, tenantId, { method: "GET", path });
    if (!answer.ok) return answer;
    const page = OwnerPage.safeParse(answer.value.body);
    if (!page.success || answer.value.status !== 200) {
      return { ok: false, fault: { kind: "rejected", message: sayError(answer.value.body, answer.value.status) } };
    }
    for (const { userId, email = "", firstName = "", lastName = "" } of page.data.results) {
      const name = `${firstName} ${lastName}`.trim() || email;
      if (userId !== undefined) people.push({ userId: String(userId), email, name });
    }
    after = page.data.paging?.next?.after;
  }
  return { ok: true, value: people };
}
