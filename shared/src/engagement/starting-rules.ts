import { fitEditorTexts } from "../language/all-languages.ts";
import type { FitEditorText } from "../language/en-fit.ts";
import type { Language } from "../language/language.ts";
import type { EngagementRule } from "./engagement-rule.ts";

type Start = keyof FitEditorText["starts"];
type Nameless = EngagementRule extends infer Rule ? (Rule extends unknown ? Omit<Rule, "id" | "name"> : never) : never;

const form = { on: "value", match: "contains", property: "recent_conversion_event_name" } as const;

/**
 * Rules to begin with, by properties that HubSpot gives every portal that has the tool behind them. The points say how
 * much of an intent each act shows: asking for a call most, opening a mail, which mail programs also do by themselves,
 * least.
 */
const starts: Readonly<Record<Start, Nameless>> = {
  opens: { on: "count", property: "hs_email_open", every: 1, points: 1, cap: 5 },
  clicks: { on: "moment", property: "hs_email_last_click_date", points: 8, cap: 24 },
  replies: { on: "moment", property: "hs_email_last_reply_date", points: 15, cap: 30 },
  salesReplies: { on: "moment", property: "hs_sales_email_last_replied", points: 20, cap: 40 },
  views: { on: "count", property: "hs_analytics_num_page_views", every: 1, points: 1, cap: 15 },
  visits: { on: "count", property: "hs_analytics_num_visits", every: 1, points: 3, cap: 15 },
  forms: { on: "count", property: "num_conversion_events", every: 1, points: 10, cap: 30 },
  contactMe: {
    ...form,
    values: ["contact", "contacto", "demo", "call", "devis", "presupuesto", "rappel", "rendez vous"],
    points: 40,
    repeat: { most: 1, days: 7 },
    asksForContact: true,
  },
  webinars: { ...form, values: ["webinar", "webinaire", "seminario"], points: 15, cap: 30 },
  downloads: {
    ...form,
    values: ["download", "ebook", "guide", "whitepaper", "livre blanc", "telecharger", "descarga", "guia"],
    points: 10,
    cap: 20,
  },
  survey: { on: "measure", property: "hs_feedback_last_nps_rating", from: 9, to: 10, points: 10 },
};

/** The starting rules in one language, and the names of those that look at a property the portal does not have. */
export function startingRules(
  language: Language,
  hasProperty: (property: string) => boolean,
): { rules: EngagementRule[]; missing: string[] } {
  const names = fitEditorTexts[language].starts;
  const all = (Object.keys(starts) as Start[]).map((start): EngagementRule => {
    const id = start.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    return { ...starts[start], id, name: names[start] };
  });
  return {
    rules: all.filter(({ property }) => hasProperty(property)),
    missing: all.filter(({ property }) => !hasProperty(property)).map(({ name }) => name),
  };
}
