import { Evidence, type EvidenceTier } from "@assay/shared/assessment/evidence";
import { type Day, dayOf, instantOf } from "./day.ts";

/** Evidence while it is being typed: empty texts are allowed. */
export interface EvidenceDraft {
  readonly tier: EvidenceTier;
  readonly quote: string;
  readonly note: string;
  readonly link: string;
  readonly saidOn: Day | undefined;
  /** Id of the contact whom the rating is about; empty when nobody is named. */
  readonly contact: string;
}

/** What is wrong, by field: the schema's fault, which the form puts into words. */
export type Problems = Partial<Record<keyof Evidence, string>>;

/** Most evidence is something the buyer said. */
export function draftOf(evidence: Evidence | undefined): EvidenceDraft {
  const { tier = "stated", quote = "", note = "", link = "", contact = "", saidAt } = evidence ?? {};
  return { tier, quote, note, link, contact, saidOn: saidAt === undefined ? undefined : dayOf(saidAt) };
}

export function checkDraft({
  tier,
  saidOn,
  ...texts
}: EvidenceDraft): { ok: true; evidence: Evidence } | { ok: false; problems: Problems } {
  const written = Object.entries(texts).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : []));
  const checked = Evidence.safeParse({
    tier,
    ...Object.fromEntries(written),
    ...(saidOn && { saidAt: instantOf(saidOn) }),
  });
  if (checked.success) return { ok: true, evidence: checked.data };
  return {
    ok: false,
    problems: Object.fromEntries(checked.error.issues.map(({ path, message }) => [path[0], message])),
  };
}

/** Whether a person who looks at both finds the same in the form. */
export function isSameEvidence(one: Evidence | undefined, other: Evidence | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
}
