import { Evidence, type TextFault } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";
import type { SelectedText } from "./selected-text.ts";

export type EvidenceField = "quote" | "note" | "link";

/** Whether a text selected on the page is offered: before any known evidence, but only once. */
export function isOffered(selected: SelectedText | undefined, known: Evidence | undefined): selected is SelectedText {
  return selected !== undefined && !(selected.isUsed && known);
}

/** What the form begins with: the text selected on the page, where it stands and when; else the evidence there is. */
export function firstEvidence(known: Evidence | undefined, selected: SelectedText | undefined, now: Instant): Evidence {
  if (!isOffered(selected, known)) return known ?? { tier: "stated" };
  const { text: quote, url } = selected;
  const link = Evidence.shape.link.safeParse(url);
  return { tier: "stated", quote, ...(link.success && { link: url }), saidAt: now };
}

/** The form as evidence. Fields that are not shown keep what they began with; what is emptied is left out. */
export function readEvidence(
  form: Pick<FormData, "get">,
  first: Evidence,
): { ok: true; evidence: Evidence } | { ok: false; field: EvidenceField; fault: TextFault } {
  const text = (field: EvidenceField) => {
    const typed = form.get(field);
    const value = typed === null ? first[field] : String(typed).trim();
    return value ? { [field]: value } : {};
  };
  const { saidAt, contact } = first;
  const read = Evidence.safeParse({
    ...{ tier: form.get("tier") ?? first.tier, ...text("quote"), ...text("note"), ...text("link") },
    ...(saidAt !== undefined && { saidAt }),
    ...(contact !== undefined && { contact }),
  });
  if (read.success) return { ok: true, evidence: read.data };
  const [issue] = read.error.issues;
  return { ok: false, field: issue?.path[0] as EvidenceField, fault: issue?.message as TextFault };
}
