import type { ProspectField, ProspectIdentity } from "@assay/shared/prospect/prospect";
import { mostLengths, plainEmail, plainLine } from "@assay/shared/prospect/prospect-text";
import { refuseReading } from "./refusals.ts";
import type { Reading } from "./site.ts";

/** What a page wrote, as yet unchecked; but for the profile's URL, which `canonicalProfileUrl` made. */
export type RawProspect = { readonly [Field in ProspectField]?: string | undefined };

/** The answer with every field normalised; one that holds nothing readable is left out. */
export function answer({ email, profileUrl, ...lines }: RawProspect, unsure: readonly ProspectField[] = []): Reading {
  const prospect: ProspectIdentity = {};
  for (const field of ["name", "company", "headline", "location"] as const) {
    const line = plainLine(lines[field] ?? "", mostLengths[field]);
    if (line !== undefined) prospect[field] = line;
  }
  const address = plainEmail(email ?? "");
  if (address !== undefined) prospect.email = address;
  if (profileUrl !== undefined) prospect.profileUrl = profileUrl;
  return Object.keys(prospect).length === 0 ? refuseReading("unreadable") : { ok: true, prospect, unsure };
}
