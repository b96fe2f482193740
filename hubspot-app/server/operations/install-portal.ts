import { createHash, randomBytes } from "node:crypto";
import type { Person } from "@assay/shared/api/assessment";
import type { Result } from "@assay/shared/api/result";
import type { Feature } from "@assay/shared/api/sync-health";
import type { Language } from "@assay/shared/language/language";
import type { Installation } from "../crm/crm.ts";
import { auditAct } from "../store/audit-entries.ts";
import { saveCredential } from "../store/credentials.ts";
import type { Queries } from "../store/database.ts";
import { saveInstallState, takeInstallState } from "../store/install-states.ts";
import { giveFirstAdmin, listAdmins, meetPerson } from "../store/people.ts";
import { dropPreparation } from "../store/preparations.ts";
import { hastenWrites } from "../store/property-writes.ts";
import { findTenant, saveTenant, type Tenant, tenantIdOf } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** How long an admin may take on the CRM's consent page. */
export const installWindowMs = 15 * 60_000;

/**
 * Starts an installation: a state that only this browser and our store know, and where to send the admin. `features`
 * are those whose scopes are asked for beside what every portal must grant.
 */
export async function startInstallation(
  services: Services,
  crm: string,
  features: readonly Feature[],
): Promise<{ state: string; url: string }> {
  const state = randomBytes(32).toString("base64url");
  await saveInstallState(services.queries, hashState(state), services.now() + installWindowMs);
  return { state, url: crmOf(services, crm).authorizeUrl(state, features) };
}

/** `message` holds the part that a sentence in the person's language is made of: the CRM's words, or scopes. */
export type InstallCode = "state-unknown" | "install-refused" | "scope-missing" | "crm-unavailable";

export interface Installed {
  readonly accountId: string;
  readonly tenantId: string;
  /** "again": it was connected already; "reconnected": its consent had been taken back. */
  readonly was: "new" | "again" | "reconnected";
  readonly admins: readonly Person[];
  readonly installer: string;
}

/**
 * Finishes an installation with the code of the callback. The state must be one we started, used once, and the one this
 * browser carries. HubSpot's account details name no language, so the portal gets that of the admin's browser. A
 * repeated installation renews the connection and keeps everything that was rated.
 */
export async function finishInstallation(
  services: Services,
  crm: string,
  callback: { code: string; state: string; browserState: string | undefined; language: Language },
): Promise<Result<Installed, InstallCode>> {
  const known =
    callback.state === callback.browserState &&
    (await takeInstallState(services.queries, hashState(callback.state), services.now()));
  if (!known) return { ok: false, code: "state-unknown", message: "" };
  const answer = await crmOf(services, crm).install(callback.code);
  if (!answer.ok) return answer;
  const { accountId, installer } = answer.installation;
  const { language } = callback;
  const tenantId = tenantIdOf(crm, accountId);
  const before = await findTenant(services.queries, tenantId);
  const was = before === undefined ? "new" : before.connected ? "again" : "reconnected";
  const admins = await services.queries
    .transaction()
    .execute((queries) => saveInstallation(services, queries, { tenantId, crm, language }, answer.installation));
  return { ok: true, accountId, tenantId, was, admins, installer: installer.userId };
}

/** Answers the portal's admins, the installer among them when there was none. */
async function saveInstallation(
  { vault, now, enqueue }: Services,
  queries: Queries,
  { tenantId, crm, language }: Pick<Tenant, "tenantId" | "crm" | "language">,
  installation: Installation,
): Promise<Person[]> {
  const { accountId, timeZone, installer, scopes } = installation;
  await saveTenant(queries, { tenantId, crm, accountId, timeZone, language }, now());
  await saveCredential(queries, tenantId, {
    sealedAccessToken: vault.seal(installation.accessToken, tenantId),
    sealedRefreshToken: vault.seal(installation.refreshToken, tenantId),
    expiresAt: now() + installation.expiresInMs,
    scopes,
  });
  await meetPerson(queries, tenantId, installer.userId, installer.email);
  await giveFirstAdmin(queries, tenantId, installer.userId);
  await auditAct(queries, tenantId, { act: "installed", by: installer.userId, subject: "portal" }, now());
  await hastenWrites(queries, tenantId, now());
  await dropPreparation(queries, tenantId);
  await enqueue(queries, { name: "prepare-portal", tenantId });
  await enqueue(queries, { name: "hash-addresses", tenantId });
  return listAdmins(queries, tenantId);
}

function hashState(state: string): string {
  return createHash("sha256").update(state).digest("base64url");
}
