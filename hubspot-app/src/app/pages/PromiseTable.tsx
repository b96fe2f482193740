import type { DeliveredPeriod, PromiseReply } from "@assay/shared/api/promise";
import type { PromiseText } from "@assay/shared/language/en-capacity";
import { StatusTag, Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import type { ReactNode } from "react";
import { dayIn } from "./day-in.ts";

interface PromiseTableProps {
  readonly text: PromiseText;
  readonly locale: string;
  readonly told: PromiseReply;
}

const variants = { enough: "success", uncertain: "warning", "too-few": "danger" } as const;

/** A row a week, the newest first: those to come, the one under way, those that are over. */
export function PromiseTable({ text, locale, told: { weeks, running, forecast, zone } }: PromiseTableProps) {
  const { format } = new Intl.NumberFormat(locale);
  const day = dayIn(zone, locale);
  const owedOf = (owed: number | undefined) => (owed === undefined ? "–" : format(owed));
  const row = (week: DeliveredPeriod, outcome: ReactNode) => (
    <TableRow key={week.from}>
      <TableCell>{day(week.from)}</TableCell>
      <TableCell align="right">{format(week.delivered)}</TableCell>
      <TableCell align="right">{owedOf(week.owed)}</TableCell>
      <TableCell>{outcome}</TableCell>
    </TableRow>
  );
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableHeader>{text.week}</TableHeader>
          <TableHeader align="right">{text.mqls}</TableHeader>
          <TableHeader align="right">{text.kinds.owed}</TableHeader>
          <TableHeader>{text.outcome}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {forecast.toReversed().map(({ from, low, high, verdict }) => (
          <TableRow key={from}>
            <TableCell>{`${day(from)} (${text.kinds.expected.toLocaleLowerCase(locale)})`}</TableCell>
            <TableCell align="right">{text.range(format(low), format(high))}</TableCell>
            <TableCell align="right">{owedOf(running.owed)}</TableCell>
            <TableCell>
              {verdict === undefined ? (
                text.nothingOwed
              ) : (
                <StatusTag variant={variants[verdict]}>{text.verdictNames[verdict]}</StatusTag>
              )}
            </TableCell>
          </TableRow>
        ))}
        {row(running, text.running)}
        {weeks.toReversed().map((week) => row(week, outcomeOf(text, week)))}
      </TableBody>
    </Table>
  );
}

function outcomeOf(text: PromiseText, { delivered, owed }: DeliveredPeriod) {
  if (owed === undefined) return text.nothingOwed;
  const isKept = delivered >= owed;
  return <StatusTag variant={isKept ? "success" : "danger"}>{isKept ? text.kept : text.missed}</StatusTag>;
}
