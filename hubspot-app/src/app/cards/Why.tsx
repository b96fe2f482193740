import type { CriterionExplanation } from "@assay/shared/score/explain";
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
import { type Card, criterionName, levelWord, useCard } from "./card-context.ts";
import { evidenceSummary } from "./RatingNote.tsx";

/** The whole reckoning: every line's points add up to the printed score, and every gate that lowered the grade is named. */
export function Why() {
  const card = useCard();
  const { text, format, ready, shown } = card;
  return (
    <Accordion title={text.why.title} size="xs">
      <Flex direction="column" gap="small">
        <Text>{reasons(card).join(" ")}</Text>
        <Table density="compact" flush>
          <TableHead>
            <TableRow>
              <TableHeader width="min">{text.why.criterion}</TableHeader>
              <TableHeader width="min">{text.why.level}</TableHeader>
              <TableHeader width="min" align="right">
                {text.why.points}
              </TableHeader>
              <TableHeader>{text.why.evidence}</TableHeader>
              <TableHeader width="min">{text.why.rated}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.result.criteria.map((line) => (
              <ReasonRow key={line.criterion} line={line} />
            ))}
          </TableBody>
          <TableFooter>
            <TableRow>
              <TableCell colSpan={2}>{text.why.total}</TableCell>
              <TableCell width="min" align="right">
                {text.why.of(format.number(shown.result.printedScore), format.number(100))}
              </TableCell>
              <TableCell colSpan={2}>
                {text.why.rubric(ready.framework.name, format.number(shown.result.rubric.version))}
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Flex>
    </Accordion>
  );
}

function ReasonRow({ line }: { line: CriterionExplanation }) {
  const card = useCard();
  const { text, format, shown } = card;
  const evidence = shown.ratings[line.criterion]?.evidence;
  return (
    <TableRow>
      <TableCell width="min">{criterionName(card, line.criterion)}</TableCell>
      <TableCell width="min">{levelSentence(card, line)}</TableCell>
      <TableCell width="min" align="right">
        {text.why.of(format.number(line.points), format.number(line.most))}
      </TableCell>
      <TableCell>{evidence ? evidenceSummary(card, evidence) : text.why.noEvidence}</TableCell>
      <TableCell width="min">{line.ageDays === undefined ? text.why.notRated : format.daysAgo(line.ageDays)}</TableCell>
    </TableRow>
  );
}

function levelSentence(card: Card, { level, effectiveLevel }: CriterionExplanation): string {
  if (level === effectiveLevel) return levelWord(card, level);
  return card.text.why.counts(levelWord(card, level), levelWord(card, effectiveLevel));
}

/** How the grade came about, in sentences. */
function reasons(card: Card): string[] {
  const { text, format, ready, shown } = card;
  const { grade, band, printedScore, coverage, lowering } = shown.result;
  const { mode, cutOffs, leastCoverage } = ready.rubric;
  if (grade === undefined || band === undefined) {
    return [text.why.noGrade(format.percent(coverage), format.percent(leastCoverage))];
  }
  const start =
    mode === "weakest-link"
      ? [text.why.weakestLink(band)]
      : [
          text.why.band(format.number(printedScore), band),
          text.why.cutOffs(format.number(cutOffs.A), format.number(cutOffs.B), format.number(cutOffs.C)),
        ];
  const gates = lowering.map((gate) =>
    text.why.gate[gate.when](gate.when === "fit" ? gate.fit : criterionName(card, gate.criterion), gate.cap),
  );
  return [...start, ...gates, ...(gates.length > 0 ? [text.why.final(grade)] : [])];
}
