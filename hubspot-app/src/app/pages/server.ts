import { type AuditedAct, AuditReply } from "@assay/shared/api/audit";
import { PairingCodeReply } from "@assay/shared/api/pairing";
import { Refusal } from "@assay/shared/api/result";
import type { Instant } from "@assay/shared/instant";
import type { HomeText } from "@assay/shared/language/en";
import type { AuditText } from "@assay/shared/language/en-settings";
import type { Language } from "@assay/shared/language/language";
import { hubspot } from "@hubspot/ui-extensions";

const timeoutMs = 10_000;

/** A code to type, or why there is none. */
export type CodeAnswer = { kind: "code"; code: string; expiresAt: number } | { kind: "failed"; message: string };

/** What the log is asked for; what is absent does not matter. */
export interface AuditFilter {
  readonly act?: AuditedAct | undefined;
  readonly by?: string | undefined;
  readonly since?: Instant | undefined;
}

export async function askForCode(
  apiOrigin: string,
  language: Language,
  text: HomeText["connect"],
): Promise<CodeAnswer> {
  const url = `${apiOrigin}/v1/pairing-codes?language=${language}`;
  const body = await fetchBody(url, { method: "POST", body: { language } });
  const reply = PairingCodeReply.safeParse(body);
  if (reply.success) return { kind: "code", code: reply.data.code, expiresAt: reply.data.expiresAt };
  const refusal = Refusal.safeParse(body);
  return { kind: "failed", message: refusal.success ? refusal.data.message : text.failed };
}

/** One page of the log; `before` is the id that the last page ended with. */
export async function readAudit(
  apiOrigin: string,
  language: Language,
  text: AuditText,
  filter: AuditFilter & { before?: string | undefined },
): Promise<AuditReply | Refusal> {
  const given = Object.entries({ language, ...filter }).filter(([, value]) => value !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  const body = await fetchBody(`${apiOrigin}/v1/audit?${query}`, { method: "GET" });
  if (body === undefined) return { ok: false, code: "unreachable", message: text.unreachable };
  const reply = AuditReply.safeParse(body);
  if (reply.success) return reply.data;
  const refusal = Refusal.safeParse(body);
  return refusal.success ? refusal.data : { ok: false, code: "unreadable", message: text.unreadable };
}

type Options = { method: "GET" } | { method: "POST"; body: Record<string, unknown> };

/** What the server said; absent when it said nothing. */
export async function fetchBody(url: string, options: Options): Promise<unknown> {
  try {
    const response = await hubspot.fetch(url, { ...options, timeout: timeoutMs });
    return (await response.json()) as unknown;
  } catch {
    // HubSpot's fetch throws what its proxy could not deliver, in words for developers.
    return undefined;
  }
}
