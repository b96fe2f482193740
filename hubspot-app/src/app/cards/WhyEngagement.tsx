import type { EngagementExplanation, EngagementLine } from "@assay/shared/engagement/engagement-explanation";
import { fitTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import {
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

/** What the contact did, rule by rule, and what that is worth today. */
export function WhyEngagement({ engagement }: { engagement: EngagementExplanation }) {
  const { page, format } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>{text.engagement(format.number(engagement.printed))}</Text>
      <Text>{text.halfLife(format.number(engagement.halfLifeDays))}</Text>
      <Table density="compact" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{text.what}</TableHeader>
            <TableHeader width="min" align="right">
              {text.times}
            </TableHeader>
            <TableHeader width="min">{text.newest}</TableHeader>
            <TableHeader width="min" align="right">
              {text.points}
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {engagement.lines.map((line) => (
            <RuleRow key={line.rule.id} line={line} />
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell colSpan={3}>{text.engagement(format.number(engagement.printed))}</TableCell>
            <TableCell width="min" align="right">
              {format.number(engagement.engagement)}
            </TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </>
  );
}

function RuleRow({ line }: { line: EngagementLine }) {
  const { page, format, now } = useCard();
  const text = fitTexts[languageOf(page.locale)];
  const { rule, points, times, leftOut, cap, newestAt, inFuture } = line;
  const notes = [
    text.each(format.number(rule.points)),
    ...(rule.asksForContact ? [text.asksForContact] : []),
    ...(cap === undefined ? [] : [text.capped(format.number(cap))]),
    ...(leftOut === 0 ? [] : [text.leftOut(format.number(leftOut))]),
    ...(inFuture === 0 ? [] : [text.inFuture(format.number(inFuture))]),
  ];
  return (
    <TableRow>
      <TableCell>{text.rule(rule.name, notes.join(", "))}</TableCell>
      <TableCell width="min" align="right">
        {format.number(times)}
      </TableCell>
      <TableCell width="min">{newestAt === undefined ? text.never : format.ago(newestAt, now)}</TableCell>
      <TableCell width="min" align="right">
        {format.number(points)}
      </TableCell>
    </TableRow>
  );
}
