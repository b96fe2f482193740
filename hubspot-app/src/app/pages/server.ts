import { PairingCodeReply } from "@assay/shared/api/pairing";
import { Refusal } from "@assay/shared/api/result";
import type { HomeText } from "@assay/shared/language/en";
import type { Language } from "@assay/shared/language/language";
import { hubspot } from "@hubspot/ui-extensions";

/** A code to type, or why there is none. */
export type CodeAnswer = { kind: "code"; code: string; expiresAt: number } | { kind: "failed"; message: string };

/** The only call of the home page to our server. */
export async function askForCode(
  apiOrigin: string,
  language: Language,
  text: HomeText["connect"],
): Promise<CodeAnswer> {
  try {
    const url = `${apiOrigin}/v1/pairing-codes?language=${language}`;
    const response = await hubspot.fetch(url, { method: "POST", body: { language }, timeout: 10_000 });
    const body: unknown = await response.json();
    const reply = PairingCodeReply.safeParse(body);
    if (reply.success) return { kind: "code", code: reply.data.code, expiresAt: reply.data.expiresAt };
    const refusal = Refusal.safeParse(body);
    return { kind: "failed", message: refusal.success ? refusal.data.message : text.failed };
  } catch {
    // HubSpot's fetch throws what its proxy could not deliver, in words for developers.
    return { kind: "failed", message: text.failed };
  }
}
