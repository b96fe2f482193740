import type { CrmAnswer } from "../answer.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { RecordBatch } from "./record-reads.ts";

/** HubSpot reads at most 100 records a call. */
const batchSize = 100;

/** `POST …/contacts/batch/read` by address, which HubSpot keeps in small letters. Answers ids by address. */
export async function findByEmails(
  source: TokenSource,
  tenantId: string,
  emails: readonly string[],
): Promise<CrmAnswer<ReadonlyMap<string, string>>> {
  const path = "/crm/objects/2026-09/contacts/batch/read";
  const found = new Map<string, string>();
  for (let first = 0; first < emails.length; first += batchSize) {
    const inputs = emails.slice(first, first + batchSize).map((id) => ({ id }));
    const body = { idProperty: "email", properties: ["email"], inputs };
    const answer = await callApi(source, tenantId, { method: "POST", path, body });
    if (!answer.ok) return answer;
    const batch = RecordBatch.safeParse(answer.value.body);
    // 207: some are not there, and are only left out.
    if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
    for (const { id, properties } of batch.data.results) {
      if (properties.email) found.set(properties.email.toLowerCase(), id);
    }
  }
  return { ok: true, value: found };
}
