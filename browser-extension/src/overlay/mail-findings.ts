import type { Suggestion } from "@assay/shared/api/suggestion";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Rating, Ratings } from "@assay/shared/assessment/rating";

/** What was found in the open mail, for the person to accept or dismiss. */
export type MailFindings =
  | { readonly phase: "reading" }
  /** Without a message: the page shows no text to read. */
  | { readonly phase: "failed"; readonly message?: string }
  | {
      readonly phase: "read";
      readonly suggestions: readonly Suggestion[];
      readonly source: Pick<Evidence, "link" | "saidAt">;
      readonly hasDismissed: boolean;
    };

/** Whether a suggestion stands in the checklist. */
export function isAccepted({ criterion, level, quote }: Suggestion, ratings: Ratings): boolean {
  const rating: Rating | undefined = ratings[criterion];
  return rating?.level === level && rating.evidence?.quote === quote;
}
