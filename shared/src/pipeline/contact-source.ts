import * as z from "zod/mini";

/** By what a contact first came to the portal, as its CRM tells; unknown = it does not, other = by what we do not know. */
export const ContactSource = z.enum([
  "organic-search",
  "paid-search",
  "organic-social",
  "paid-social",
  "email",
  "referral",
  "ai-referral",
  "other-campaign",
  "direct",
  "offline",
  "other",
  "unknown",
]);
export type ContactSource = z.infer<typeof ContactSource>;
