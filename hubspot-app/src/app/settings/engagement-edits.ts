import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { usualHalfLifeDays } from "@assay/shared/engagement/engagement-rule";
import { idFrom } from "@assay/shared/id-from";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import type { Change } from "./session-state.ts";

type On = DraftRule["on"];

/** Judges engagement from now on, by these rules beside those that there are. */
export function addRules(rules: readonly DraftRule[]): Change {
  return (document) => {
    const { halfLifeDays, rules: there } = document.engagement ?? { halfLifeDays: usualHalfLifeDays, rules: [] };
    const all = [...there];
    for (const rule of rules) all.push({ ...rule, id: idFrom(rule.id, idsOf(all)) });
    return { ...document, engagement: { halfLifeDays, rules: all } };
  };
}

/** Engagement is not judged. */
export const stopEngagement: Change = ({ engagement: _, ...document }) => document;

export function setHalfLife(halfLifeDays: number): Change {
  return ({ engagement, ...document }) => ({
    ...document,
    ...(engagement && { engagement: { ...engagement, halfLifeDays } }),
  });
}

/** Changes one rule; nothing when a colleague removed it meanwhile. */
export function changeRule(id: string, change: (rule: DraftRule) => DraftRule): Change {
  return changeRules((rules) => rules.map((rule) => (rule.id === id ? change(rule) : rule)));
}

export function removeRule(id: string): Change {
  return changeRules((rules) => rules.filter((rule) => rule.id !== id));
}

/** Puts a rule back where it was. */
export function insertRule(rule: DraftRule, at: number): Change {
  return changeRules((rules) => rules.toSpliced(at, 0, { ...rule, id: idFrom(rule.id, idsOf(rules)) }));
}

function changeRules(change: (rules: DraftRule[]) => DraftRule[]): Change {
  return ({ engagement, ...document }) => ({
    ...document,
    ...(engagement && { engagement: { ...engagement, rules: change(engagement.rules) } }),
  });
}

function idsOf(rules: readonly DraftRule[]): string[] {
  return rules.map(({ id }) => id);
}

/** A rule by a property, watched as such properties usually are, beside the others that there are. */
export function newRule(property: CrmProperty, others: readonly DraftRule[]): DraftRule {
  const base = { id: idFrom(property.name, idsOf(others)), name: property.label, property: property.name, points: 5 };
  return withOn({ on: "moment", ...base }, onsOf(property)[0] ?? "value");
}

/** What can be watched of a property of a kind. */
export function onsOf({ kind }: Pick<CrmProperty, "kind">): readonly On[] {
  if (kind === "number") return ["count", "measure", "value"];
  return kind === "moment" ? ["moment"] : kind === "text" ? ["value", "measure", "count"] : ["value"];
}

/** The rule watching for something else: what was watched for before means nothing then. */
export function withOn(rule: DraftRule, on: On): DraftRule {
  const { id, name, property, points, cap, repeat, asksForContact } = rule;
  const limits = { ...(cap !== undefined && { cap }), ...(repeat && { repeat }) };
  const base = { id, name, property, points, ...limits, ...(asksForContact && { asksForContact }) };
  if (on === "count") return { ...base, on, every: 1 };
  return on === "value" ? { ...base, on, match: "contains", values: [] } : { ...base, on };
}

/** With another cap; absent = none. */
export function withCap({ cap: _, ...rule }: DraftRule, cap: number | undefined): DraftRule {
  return { ...rule, ...(cap !== undefined && { cap }) };
}

/** Saying "I want to be contacted", or not. */
export function withAsking({ asksForContact: _, ...rule }: DraftRule, isAsking: boolean): DraftRule {
  return { ...rule, ...(isAsking && { asksForContact: true as const }) };
}

/** With another repeat limit; absent = each time counts. */
export function withRepeat({ repeat: _, ...rule }: DraftRule, repeat: DraftRule["repeat"]): DraftRule {
  return { ...rule, ...(repeat && { repeat }) };
}
