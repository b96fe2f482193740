import * as z from "zod/mini";
import { canonicalProfileUrl } from "./profile-url.ts";
import { mostLengths, plainEmail, plainLine } from "./prospect-text.ts";

function line(mostLength: number) {
  return z.optional(z.string().check(z.refine((text) => plainLine(text, mostLength) === text)));
}

/**
 * Who is on screen, as far as the page says. Absent = the page does not say, or contradicts itself. Everything is
 * normalised: one line of visible text, the address lower-cased, the profile's one canonical address.
 */
export const ProspectIdentity = z.object({
  name: line(mostLengths.name),
  email: z.optional(z.string().check(z.refine((text) => plainEmail(text) === text))),
  company: line(mostLengths.company),
  headline: line(mostLengths.headline),
  profileUrl: z.optional(z.string().check(z.refine((text) => canonicalProfileUrl(text) === text))),
  location: line(mostLengths.location),
});
export type ProspectIdentity = z.infer<typeof ProspectIdentity>;

export type ProspectField = keyof ProspectIdentity;
