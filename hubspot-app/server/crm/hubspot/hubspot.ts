import type { ObjectType } from "@assay/shared/api/record";
import { Feature } from "@assay/shared/api/sync-health";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { Crm, Installation } from "../crm.ts";
import type { CrmPerson } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { listAssociated } from "./associated-records.ts";
import { listChanged } from "./changed-records.ts";
import { findByEmails } from "./contact-emails.ts";
import { findLists, listMembers } from "./contact-lists.ts";
import { countContacts, listContacts } from "./contact-pages.ts";
import { createContact, findContacts } from "./contact-search.ts";
import { readStates, readVersions } from "./contact-states.ts";
import { sampleCustomers, sampleOthers } from "./customer-samples.ts";
import { listDealEnds, readDealEnds } from "./deal-ends.ts";
import { listPipelines } from "./deal-pipelines.ts";
import { readFacts } from "./fact-reads.ts";
import { listTouches } from "./logged-touches.ts";
import { makeNote } from "./notes.ts";
import { exchangeCode, introspect } from "./oauth.ts";
import { pathNameOf } from "./object-path.ts";
import { isOwnChange } from "./own-change.ts";
import { ensureProperties, findProperties } from "./property-definitions.ts";
import { listProperties } from "./property-lists.ts";
import { readRecords } from "./record-reads.ts";
import { writeRecords } from "./record-writes.ts";
import { featureScopes, type HubspotSettings, requiredScopes } from "./settings.ts";
import { makeTask } from "./tasks.ts";
import { send } from "./transport.ts";
import { completeCalls } from "./workflow-callbacks.ts";

/** HubSpot as one of the CRMs. */
export function createHubspot(source: TokenSource): Crm {
  return {
    id: "hubspot",
    batchSize: 100,
    factsBatchSize: 50,
    authorizeUrl: (state, wanted) => authorizeUrl(source.settings, state, wanted),
    homeUrl: (accountId) => homeUrl(source.settings, accountId),
    featuresIn: (scopes) =>
      Feature.options.filter((one) => featureScopes[one].every((scope) => scopes.includes(scope))),
    install: (code) => install(source, code),
    ensureProperties: (...args) => ensureProperties(source, ...args),
    findProperties: (...args) => findProperties(source, ...args),
    writeRecords: (...args) => writeRecords(source, ...args),
    recordExists: (...args) => recordExists(source, ...args),
    listAssociated: (...args) => listAssociated(source, ...args),
    readRecords: (...args) => readRecords(source, ...args),
    findContacts: (...args) => findContacts(source, ...args),
    findByEmails: (...args) => findByEmails(source, ...args),
    findLists: (...args) => findLists(source, ...args),
    listMembers: (...args) => listMembers(source, ...args),
    createContact: (...args) => createContact(source, ...args),
    readFacts: (...args) => readFacts(source, ...args),
    listContacts: (...args) => listContacts(source, ...args),
    countContacts: (tenantId) => countContacts(source, tenantId),
    listProperties: (...args) => listProperties(source, ...args),
    samplePeople: (tenantId, who, most) =>
      (who === "customers" ? sampleCustomers : sampleOthers)(source, tenantId, most),
    listChanged: (...args) => listChanged(source, ...args),
    listDealEnds: (...args) => listDealEnds(source, ...args),
    readDealEnds: (...args) => readDealEnds(source, ...args),
    isOwnChange: (change) => isOwnChange(change, source.settings.appId),
    readStates: (...args) => readStates(source, ...args),
    readVersions: (...args) => readVersions(source, ...args),
    makeTask: (...args) => makeTask(source, ...args),
    makeNote: (...args) => makeNote(source, ...args),
    listTouches: (...args) => listTouches(source, ...args),
    completeCalls: (...args) => completeCalls(source, ...args),
    listPeople: (tenantId) => listPeople(source, tenantId),
    listPipelines: (tenantId) => listPipelines(source, tenantId),
    uninstall: (tenantId) => uninstall(source, tenantId),
  };
}

function authorizeUrl(settings: HubspotSettings, state: string, wanted: readonly Feature[]): string {
  const url = new URL(settings.authorizeUrl);
  url.searchParams.set("client_id", settings.clientId);
  url.searchParams.set("redirect_uri", settings.redirectUrl);
  url.searchParams.set("scope", requiredScopes.join(" "));
  const optional = wanted.flatMap((feature) => featureScopes[feature]);
  if (optional.length > 0) url.searchParams.set("optional_scope", optional.join(" "));
  url.searchParams.set("state", state);
  return url.href;
}

/** App pages stand at /app/{portal}/{app}, on the host that asks for consent. */
function homeUrl({ authorizeUrl: consent, appId }: HubspotSettings, accountId: string): string {
  return new URL(`/app/${accountId}/${appId}`, consent).href;
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
  const missing = requiredScopes.filter((scope) => !owner.value.scopes.includes(scope));
  if (missing.length > 0) return { ok: false, code: "scope-missing", message: missing.join(", ") };
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
  const { status } = answer.value;
  if (status === 200) return { ok: true, value: true };
  if (status === 404) return { ok: true, value: false };
  return rejected(answer.value);
}

async function uninstall(source: TokenSource, tenantId: string): Promise<CrmAnswer<undefined>> {
  const answer = await callApi(source, tenantId, { method: "DELETE", path: "/appinstalls/2026-09/external-install" });
  if (!answer.ok) return answer;
  return answer.value.status === 204 ? { ok: true, value: undefined } : rejected(answer.value);
}

const OwnerPage = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      email: z.string().optional(),
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      userId: z.number().optional(),
      teams: z.array(z.object({ id: z.string(), name: z.string(), primary: z.boolean().default(false) })).default([]),
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
    if (!page.success || answer.value.status !== 200) return rejected(answer.value);
    for (const { id: ownerId, userId, email = "", firstName = "", lastName = "", teams } of page.data.results) {
      const name = `${firstName} ${lastName}`.trim() || email;
      const mainFirst = teams.toSorted((one, other) => Number(other.primary) - Number(one.primary));
      if (userId !== undefined) people.push({ userId: String(userId), email, name, ownerId, teams: mainFirst });
    }
    after = page.data.paging?.next?.after;
  }
  return { ok: true, value: people };
}
