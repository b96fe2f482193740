import type { ReviewPack, ReviewReply } from "@assay/shared/api/review";
import { agreementTexts, reviewTexts, stageTexts } from "@assay/shared/language/all-languages";
import type { ReviewText } from "@assay/shared/language/en-review";
import type { Language } from "@assay/shared/language/language";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { Side } from "@assay/shared/pipeline/agreement";
import { quarterName } from "@assay/shared/pipeline/calendar-period";
import { type ReviewSection, sayReview } from "@assay/shared/pipeline/say-review";
import { auditAct } from "../store/audit-entries.ts";
import type { Actor } from "./identify-caller.ts";
import { readReview } from "./read-review.ts";
import type { Services } from "./services.ts";

/** A quarter's review as it goes on paper. Whoever calls has checked that its reader leads the team. */
export async function composeReview(
  services: Services,
  actor: Actor,
  quarter: string,
  language: Language,
): Promise<{ language: Language; title: string; note: string; sections: ReviewSection[] }> {
  const { queries, now } = services;
  const told = { act: "file-fetched", by: actor.userId, subject: "review", to: quarter } as const;
  await auditAct(queries, actor.tenantId, told, now());
  const review = await readReview(services, actor, { quarter, language });
  if (!review.ok) throw new Error("a ticket for a review that its holder may not read");
  const text = reviewTexts[language];
  const locale = formatLocaleOf(language);
  const words = { review: text, agreement: agreementTexts[language], stages: stageTexts[language] };
  const [, year = "", number = ""] = quarterName.exec(quarter) ?? [];
  return {
    language,
    title: `${text.title}, ${text.named(number, year)}`,
    note: sayState(text, locale, review),
    sections: [
      ...sayReview(words, locale, review.figures),
      ...(review.pack ? [{ title: text.sections.signatures, lines: saySignatures(text, locale, review.pack) }] : []),
    ],
  };
}

function sayState(text: ReviewText, locale: string, { pack, figures }: ReviewReply): string {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: figures.zone });
  return pack
    ? text.prepared(pack.prepared.by.name, when.format(pack.prepared.at))
    : text.asNow(when.format(figures.countedAt));
}

function saySignatures(text: ReviewText, locale: string, { signers, signatures }: ReviewPack): string[] {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return Side.options.map((side) => {
    const signed = signatures.find((signature) => signature.side === side);
    const said = signed
      ? text.signedBy(signed.by.name, `${when.format(signed.at)} UTC`)
      : text.waitsFor(signers[side].name);
    return `${text.sides[side]}: ${said}`;
  });
}
