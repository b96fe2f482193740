import type { SecondLook } from "@assay/shared/api/outcomes";
import type { SecondLookText } from "@assay/shared/language/en-outcomes";
import type { StageText } from "@assay/shared/language/en-stages";
import type { Figures } from "./use-funnel-page.ts";

/** How the page of second looks says things. */
export interface LookWords {
  readonly text: SecondLookText;
  readonly stages: StageText;
  readonly locale: string;
  readonly figures: Figures;
}

/** Why a lead was turned away, such as "Disqualified: No need". */
export function sayAway({ text, stages }: LookWords, { kind, reason }: Pick<SecondLook, "kind" | "reason">): string {
  const words: Record<string, string> = kind === "disqualify" ? stages.reasons : stages.rejection;
  return text[kind](words[reason] ?? reason);
}
