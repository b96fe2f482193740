import { listCredentials, replaceSeals } from "../store/credentials.ts";
import type { Services } from "./services.ts";

/**
 * Seals every token anew that still lies under an older key, so that the older key can be taken out of the ring. A
 * credential that somebody renews at the same moment is left alone: it was sealed under the current key.
 */
export async function renewSeals({ queries, vault }: Services): Promise<void> {
  for (const { tenantId, sealedAccessToken, sealedRefreshToken } of await listCredentials(queries)) {
    if (!vault.isOutdated(sealedAccessToken) && !vault.isOutdated(sealedRefreshToken)) continue;
    const renew = (sealed: string) => vault.seal(vault.open(sealed, tenantId), tenantId);
    await replaceSeals(queries, tenantId, sealedRefreshToken, {
      sealedAccessToken: renew(sealedAccessToken),
      sealedRefreshToken: renew(sealedRefreshToken),
    });
  }
}
