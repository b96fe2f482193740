import type { Explanation } from "@assay/shared/score/explain";
import { Flex, Heading, StatusTag, Text } from "@hubspot/ui-extensions";
import { type Card, useCard } from "./card-context.ts";
import { FitFigures } from "./FitFigures.tsx";

const gradeColour = { A: "success", B: "info", C: "warning", D: "danger" } as const;
const verdictColour = { qualified: "success", "not-yet": "default", "not-qualified": "danger" } as const;
const temperatureColour = { hot: "danger", warm: "warning", cold: "info" } as const;

/** The answer in one line. Every colour stands beside its word. */
export function Verdict() {
  const card = useCard();
  const { text, words } = card;
  const { labels = {} } = card.ready;
  const { grade, temperature, verdict } = card.shown.result;
  return (
    <Flex direction="column" gap="extra-small">
      <Flex gap="small" align="center" wrap>
        <Heading>{headline(card)}</Heading>
        {grade && <StatusTag variant={gradeColour[grade]}>{labels[grade] ?? text.verdict.gradeWords[grade]}</StatusTag>}
        {temperature && (
          <StatusTag variant={temperatureColour[temperature]}>
            {labels[temperature] ?? words.temperature[temperature]}
          </StatusTag>
        )}
        <StatusTag variant={verdictColour[verdict]} hollow={verdict === "not-yet"}>
          {text.verdict.verdictWords[verdict]}
        </StatusTag>
      </Flex>
      <Text>{figures(card, card.shown.result)}</Text>
      <FitFigures />
    </Flex>
  );
}

function headline({ shown, text }: Card): string {
  const { grade, couldReach } = shown.result;
  if (grade === undefined) return text.verdict.noGrade(couldReach);
  return couldReach < grade ? text.verdict.gradeWithReach(grade, couldReach) : text.verdict.grade(grade);
}

function figures({ text, format }: Card, { criteria, printedScore, potential, coverage }: Explanation): string {
  const score = format.number(printedScore);
  const reach = format.number(potential);
  const rated = criteria.filter(({ level }) => level !== undefined).length;
  const first = coverage < 100 ? text.verdict.scoreWithReach(score, reach) : text.verdict.score(score);
  return `${first} · ${text.verdict.coverage(rated, criteria.length, format.percent(coverage))}`;
}
