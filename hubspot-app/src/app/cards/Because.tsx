import type { InUseBecause } from "@assay/shared/api/assessment";
import { becauseTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { Text } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";

/** Why the record has this framework, where a rule of the portal says so. */
export function Because() {
  const { ready, choice, page, record } = useCard();
  const { framework, inUseBecause } = ready;
  // Whoever looks at another one, or just chose one, knows why.
  if (inUseBecause === undefined || framework.id !== choice.inUse || choice.before !== undefined) return null;
  return <Text variant="microcopy">{sayWhy(framework.name, inUseBecause, record.objectType, page.locale)}</Text>;
}

function sayWhy(framework: string, { pipeline, team }: InUseBecause, kind: "contact" | "deal", locale: string): string {
  const words = becauseTexts[languageOf(locale)];
  if (pipeline !== undefined && team !== undefined) return words.both(framework, pipeline, team);
  if (pipeline !== undefined) return words.pipeline(framework, pipeline);
  return team !== undefined ? words.team(framework, team) : words.kind[kind](framework);
}
