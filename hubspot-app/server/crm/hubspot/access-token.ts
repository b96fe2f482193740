import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "@assay/shared/instant";
import {
  claimRefresh,
  findCredential,
  releaseRefresh,
  type SealedCredential,
  saveCredential,
} from "../../store/credentials.ts";
import type { Queries } from "../../store/database.ts";
import { disconnectTenant } from "../../store/tenants.ts";
import type { Vault } from "../../trust/vault.ts";
import type { CrmAnswer } from "../answer.ts";
import { refreshTokens } from "./oauth.ts";
import type { HubspotSettings } from "./settings.ts";

export interface TokenSource {
  readonly settings: HubspotSettings;
  readonly queries: Queries;
  readonly vault: Vault;
  readonly now: () => Instant;
}

const refreshEarlyMs = 60_000;
const refreshLeaseMs = 25_000;
const pollMs = 100;

const disconnected = {
  kind: "disconnected",
  message: "HubSpot no longer accepts our connection to this portal. An admin can install Assay again to restore it.",
} as const;

/**
 * A token that HubSpot should accept. Only one process refreshes at a time, since HubSpot may rotate the refresh token;
 * the others wait for what it saves. `refused` is a token that HubSpot has just turned down.
 */
export async function getAccessToken(
  source: TokenSource,
  tenantId: string,
  refused?: string,
): Promise<CrmAnswer<string>> {
  const giveUpAt = source.now() + refreshLeaseMs;
  while (source.now() < giveUpAt) {
    const credential = await findCredential(source.queries, tenantId);
    if (credential === undefined) return { ok: false, fault: disconnected };
    const token = source.vault.open(credential.sealedAccessToken, tenantId);
    if (token !== refused && credential.expiresAt - source.now() > refreshEarlyMs) return { ok: true, value: token };
    const mine = await claimRefresh(source.queries, tenantId, credential.expiresAt, source.now(), refreshLeaseMs);
    if (mine) return refresh(source, tenantId, credential);
    await sleep(pollMs);
  }
  return { ok: false, fault: { kind: "unavailable", message: "Another process is still renewing the connection." } };
}

async function refresh(
  source: TokenSource,
  tenantId: string,
  credential: SealedCredential,
): Promise<CrmAnswer<string>> {
  const { queries, vault, settings, now } = source;
  const refreshToken = vault.open(credential.sealedRefreshToken, tenantId);
  const answer = await refreshTokens(settings, refreshToken, now());
  if (!answer.ok) {
    const isOver = answer.code === "refused" && (await disconnectTenant(queries, tenantId, credential, now()));
    if (isOver) return { ok: false, fault: disconnected };
    await releaseRefresh(queries, tenantId);
    return { ok: false, fault: { kind: "unavailable", message: answer.message } };
  }
  await saveCredential(queries, tenantId, {
    sealedAccessToken: vault.seal(answer.value.accessToken, tenantId),
    sealedRefreshToken: vault.seal(answer.value.refreshToken ?? refreshToken, tenantId),
    expiresAt: answer.value.expiresAt,
    scopes: credential.scopes,
  });
  return { ok: true, value: answer.value.accessToken };
}
