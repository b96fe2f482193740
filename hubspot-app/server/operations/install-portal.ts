import { createHash, randomBytes } from "node:crypto";
import type { Result } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import type { Installation } from "../crm/crm.ts";
import { saveCredential } from "../store/credentials.ts";
import type { Queries } from "../store/database.ts";
import { saveInstallState, takeInstallState } from "../store/install-states.ts";
import { giveFirstAdmin, meetPerson } from "../store/people.ts";
import { hastenWrites } from "../store/property-writes.ts";
import { saveTenant, type Tenant, tenantIdOf } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** How long an admin may take on the CRM's consent page. */
export const installWindowMs = 15 * 60_000;

/** Starts an installation: a state that only this browser and our store know, and where to send the admin. */
export async function startInstallation(services: Services, crm: string): Promise<{ state: string; url: string }> {
  const state = randomBytes(32).toString("base64url");
  await saveInstallState(services.queries, hashState(state), services.now() + installWindowMs);
  return { state, url: crmOf(services, crm).authorizeUrl(state) };
}

export type InstallCode = "state-unknown" | "install-refused" | "crm-unavailable";

/**
 * Finishes an installation with the code of the callback. The state must be one we started, used once, and the one this
 * browser carries. HubSpot's account details name no language, so the portal gets that of the admin's browser. A repeated installation renews the connection and keeps everything that was rated.
 */
export async function finishInstallation(
  services: Services,
  crm: string,
  callback: { code: string; state: string; browserState: string | undefined; language: Language },
): Promise<Result<{ accountId: string; tenantId: string }, InstallCode>> {
  const known =
    callback.state === callback.browserState &&
    (await takeInstallState(services.queries, hashState(callback.state), services.now()));
  if (!known) {
    const message = "This installation was not started in this browser, or too long ago. Start it again.";
    return { ok: false, code: "state-unknown", message };
  }
  const answer = await crmOf(services, crm).install(callback.code);
  if (!answer.ok) return answer;
  const { accountId } = answer.installation;
  const { language } = callback;
  const tenantId = tenantIdOf(crm, accountId);
  await services.queries
    .transaction()
    .execute((queries) => saveInstallation(services, queries, { tenantId, crm, language }, answer.installation));
  return { ok: true, accountId, tenantId };
}

async function saveInstallation(
  { vault, now, enqueue }: Services,
  queries: Queries,
  { tenantId, crm, language }: Pick<Tenant, "tenantId" | "crm" | "language">,
  installation: Installation,
): Promise<void> {
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
  await hastenWrites(queries, tenantId, now());
  await enqueue(queries, { name: "prepare-portal", tenantId });
}

function hashState(state: string): string {
  return createHash("sha256").update(state).digest("base64url");
}
