import { canonicalProfileUrl } from "@assay/shared/prospect/profile-url";
import type { ProspectField, ProspectIdentity } from "@assay/shared/prospect/prospect";
import { mostLengths, plainEmail, plainLine } from "@assay/shared/prospect/prospect-text";
import type { Reading, ReadingFault } from "./site.ts";

const messages: Readonly<Record<ReadingFault, string>> = {
  "not-a-prospect-page": "Assay reads no prospects on this page: open a mail or a profile.",
  "nobody-open": "No message is open: open one.",
  "nobody-else": "Only you or automatic senders wrote here: type whom you mean.",
  "several-people": "Several people wrote in this conversation: collapse the others, or type whom you mean.",
  "private-profile": "This profile is not shown to you: type who it is.",
  "not-found": "This profile does not exist.",
  unreadable: "Assay could not read this page: type who it is, or reload it.",
};

export function refuse(code: ReadingFault): Extract<Reading, { ok: false }> {
  return { ok: false, code, message: messages[code] };
}

/** What a page wrote, as yet unchecked. */
export type RawProspect = { readonly [Field in ProspectField]?: string | undefined };

/** The answer with every field normalised; one that holds nothing readable is left out. */
export function answer(raw: RawProspect, unsure: readonly ProspectField[] = []): Reading {
  const prospect: ProspectIdentity = {};
  for (const field of ["name", "email", "company", "headline", "profileUrl", "location"] as const) {
    const value = normalise(field, raw[field] ?? "");
    if (value !== undefined) prospect[field] = value;
  }
  return Object.keys(prospect).length === 0 ? refuse("unreadable") : { ok: true, prospect, unsure };
}

function normalise(field: ProspectField, text: string): string | undefined {
  if (field === "email") return plainEmail(text);
  if (field === "profileUrl") return canonicalProfileUrl(text);
  return plainLine(text, mostLengths[field]);
}
