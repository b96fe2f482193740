import type { ContactSource } from "@assay/shared/pipeline/contact-source";
import type { CrmRecord } from "../record.ts";

const source = "hs_analytics_source";
const firstDetail = "hs_analytics_source_data_1";
const secondDetail = "hs_analytics_source_data_2";

/** What tells by what a contact first came. HubSpot keeps these itself. */
export const sourceProperties = [source, firstDetail, secondDetail] as const;

type Told = (name: string) => string | undefined;

/**
 * HubSpot's "original traffic source", and where its two details hold the `utm_campaign` of the first visit (as its
 * knowledge base, "Understand original and latest source properties", told in 2026); of other sources they hold search
 * terms, domains and ways of import.
 */
const sources: Readonly<Record<string, { readonly is: ContactSource; readonly campaignIn?: string }>> = {
  ORGANIC_SEARCH: { is: "organic-search" },
  PAID_SEARCH: { is: "paid-search", campaignIn: firstDetail },
  SOCIAL_MEDIA: { is: "organic-social", campaignIn: secondDetail },
  PAID_SOCIAL: { is: "paid-social", campaignIn: secondDetail },
  EMAIL_MARKETING: { is: "email", campaignIn: firstDetail },
  REFERRALS: { is: "referral" },
  AI_REFERRALS: { is: "ai-referral" },
  OTHER_CAMPAIGNS: { is: "other-campaign", campaignIn: firstDetail },
  DIRECT_TRAFFIC: { is: "direct" },
  OFFLINE: { is: "offline" },
};

/** A source that is newer than this list is "other"; absent = HubSpot knows of none. */
export function sourceOf(told: Told): Pick<CrmRecord, "source" | "campaign"> {
  const name = told(source);
  if (name === undefined) return {};
  const { is, campaignIn } = sources[name] ?? { is: "other" };
  const campaign = campaignIn && told(campaignIn);
  return { source: is, ...(campaign && { campaign }) };
}
