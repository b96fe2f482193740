import { createHmac } from "node:crypto";
import type { GradesQuery, GradesReply } from "@assay/shared/api/prospects";
import { countErasures, listUnknown, readIndex, saveIdentity } from "../store/contact-identities.ts";
import type { Tenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { crmOf, type Services } from "./services.ts";

const pageSize = 2_000;

/** No transaction of ours takes longer to become visible. */
const settlingMs = 10_000;

/** 128 bits: two of a million addresses share a hash once in 10²⁶ portals. */
const hashLength = 22;

/** The key that a portal's browsers hash addresses with: each portal's own, so that hashes tell nothing elsewhere. */
function indexKey({ vault }: Pick<Services, "vault">, tenantId: string): string {
  return vault.hash(`grade-index/${tenantId}`);
}

function hashEmail(key: string, email: string): string {
  return createHmac("sha256", key).update(email.trim().toLowerCase()).digest("base64url").slice(0, hashLength);
}

/** What changed in the index since a cursor: `<erasures>.<moment>.<contact>`. */
export async function readGrades(services: Services, actor: Actor, query: GradesQuery): Promise<GradesReply> {
  const { queries } = services;
  const { tenantId } = actor;
  const erasures = await countErasures(queries, tenantId);
  const [seen = "", at = "0", objectId = ""] = (query.after ?? "").split(".");
  const isWhole = seen !== String(erasures) || !/^\d{1,15}$/.test(at);
  const lines = await readIndex(
    queries,
    tenantId,
    isWhole ? { at: 0, objectId: "" } : { at: Number(at), objectId },
    pageSize,
  );
  const last = lines.at(-1);
  const more = lines.length === pageSize;
  // What was written a moment ago may become visible behind what was just read: the next reading begins before it.
  const settled = services.now() - settlingMs;
  const isRecent = !more && last !== undefined && last.at > settled;
  const place = isRecent ? `${settled}.` : last ? `${last.at}.${last.objectId}` : isWhole ? "0." : `${at}.${objectId}`;
  return {
    ok: true,
    key: indexKey(services, tenantId),
    isWhole,
    entries: lines.map(({ hash, objectId: id, grade, temperature }) => ({
      hash,
      objectId: id,
      ...(grade && { grade }),
      ...(temperature && { temperature }),
    })),
    cursor: `${erasures}.${place}`,
    more,
  };
}

/** Lets browsers recognise contacts that were just written. One that cannot be read now is tried at its next write. */
export async function rememberIdentities(
  services: Services,
  { tenantId, crm }: Tenant,
  written: readonly { readonly object_id: string }[],
): Promise<void> {
  const unknown = await listUnknown(
    services.queries,
    tenantId,
    written.map((row) => row.object_id),
  );
  if (unknown.length === 0) return;
  const records = await crmOf(services, crm).readRecords(tenantId, "contact", unknown);
  if (!records.ok) return;
  const key = indexKey(services, tenantId);
  for (const { objectId, email } of records.value) {
    if (email !== undefined)
      await saveIdentity(services.queries, tenantId, objectId, hashEmail(key, email), services.now());
  }
}
