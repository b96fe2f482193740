import type { CrmAnswer } from "../answer.ts";
import type { NewNote } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";

/** HubSpot's number for what ties a note to a contact. */
const noteToContact = 202;

/** HubSpot shows a note's body as HTML: everything that is told is text there, whatever it contains. */
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const asText = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Makes a note on a contact: a heading and a list for each part. */
export async function makeNote(
  source: TokenSource,
  tenantId: string,
  { contactId, ownerId, parts, at }: NewNote,
): Promise<CrmAnswer<undefined>> {
  const written = parts.map(({ title, lines }) => {
    return `<p><strong>${asText(title)}</strong></p><ul>${lines.map((line) => `<li>${asText(line)}</li>`).join("")}</ul>`;
  });
  const properties = {
    hs_note_body: written.join(""),
    hs_timestamp: new Date(at).toISOString(),
    ...(ownerId !== undefined && { hubspot_owner_id: ownerId }),
  };
  const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: noteToContact }];
  const sent = { properties, associations: [{ to: { id: contactId }, types }] };
  const answer = await callApi(source, tenantId, { method: "POST", path: "/crm/objects/2026-09/notes", body: sent });
  if (!answer.ok) return answer;
  return answer.value.status === 201 ? { ok: true, value: undefined } : rejected(answer.value);
}
