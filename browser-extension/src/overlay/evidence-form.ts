import { Evidence, type TextFault } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";

export type EvidenceField = "quote" | "note" | "link";

/** What the form begins with: the text selected on the page, where it stands and when; else the evidence there is. */
export function firstEvidence(
  known: Evidence | undefined,
  selectedText: string | undefined,
  url: string,
  now: Instant,
): Evidence {
  if (selectedText === undefined) return known ?? { tier: "stated" };
  const link = Evidence.shape.link.safeParse(url);
  return { tier: "stated", quote: selectedText, ...(link.success && { link: url }), saidAt: now };
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
