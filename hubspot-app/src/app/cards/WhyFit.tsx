import type { FitExplanation, FitLine } from "@assay/shared/fit/fit-explanation";
import { sayValue, sayWanted } from "@assay/shared/fit/say-fit";
import { fitTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import {
  Accordion,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { WhyEngagement } from "./WhyEngagement.tsx";

/** Fit and engagement, point by point: what was looked at, what it said, what it gives. */
export function WhyFit() {
  const { page, format, now, ready } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  const { judged } = ready;
  if (judged?.readAt === undefined) return null;
  const { fit, engagement, readAt } = judged;
  return (
    <Accordion title={text.title} size="xs">
      <Flex direction="column" gap="small">
        {fit && <FitReasons fit={fit} />}
        {engagement && <WhyEngagement engagement={engagement} />}
        <Text variant="microcopy">{text.readAt(format.ago(readAt, now))}</Text>
      </Flex>
    </Accordion>
  );
}

function FitReasons({ fit }: { fit: FitExplanation }) {
  const { page, format } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>{text.profile(fit.profile.name)}</Text>
      <Text>{useSentences(fit).join(" ")}</Text>
      <Table density="compact" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{text.trait}</TableHeader>
            <TableHeader>{text.said}</TableHeader>
            <TableHeader width="min">{text.result}</TableHeader>
            <TableHeader width="min" align="right">
              {text.points}
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {fit.lines.map((line) => (
            <TraitRow key={line.trait.id} line={line} />
          ))}
        </TableBody>
        {fit.printedShare !== undefined && (
          <TableFooter>
            <TableRow>
              <TableCell colSpan={3}>{fit.letter === undefined ? text.noFit : text.fit(fit.letter)}</TableCell>
              <TableCell width="min" align="right">
                {format.number(fit.printedShare)}
              </TableCell>
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </>
  );
}

/** How the letter came about. */
function useSentences(fit: FitExplanation): string[] {
  const { page, format } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  const { letter, printedShare, known, lowering, lines, others } = fit;
  const lowered = lines.filter(({ trait }) => lowering.includes(trait.id));
  const letters = others.map((other) => text.other(other.name, other.letter ?? text.unknown));
  return [
    printedShare === undefined ? text.nothingKnown : text.share(format.percent(printedShare), format.percent(known)),
    ...(letter === undefined ? [text.tooLittle(format.percent(50))] : []),
    ...lowered.map(({ trait }) => text.lowered[trait.kind](trait.name)),
    ...(letters.length > 0 ? [text.others(letters.join(", "))] : []),
  ];
}

function TraitRow({ line }: { line: FitLine }) {
  const { page, format } = useCard();
  const language = languageOf(page.locale);
  const text = fitTexts[language];
  const { trait, outcome, said, read, why, points } = line;
  const isBreaker = trait.kind === "deal-breaker";
  const applies = { matched: text.applies, missed: text.appliesNot, unknown: text.outcome.unknown };
  const value = said !== undefined && read !== undefined ? sayValue(trait.test, read, language) : undefined;
  return (
    <TableRow>
      <TableCell>{text.rule(trait.name, sayWanted(trait, language))}</TableCell>
      <TableCell>
        {[
          ...(said === undefined ? [] : [value === undefined || value === said ? said : text.understood(said, value)]),
          ...(why === undefined ? [] : [text.why[why]]),
        ].join(" – ")}
      </TableCell>
      <TableCell width="min">{isBreaker ? applies[outcome] : text.outcome[outcome]}</TableCell>
      <TableCell width="min" align="right">
        {isBreaker || outcome === "unknown" ? "–" : format.number(points)}
      </TableCell>
    </TableRow>
  );
}
