import type { ClockCounts, RepSla } from "@assay/shared/api/sla";
import type { SlaText } from "@assay/shared/language/en-sla";
import { shareInterval } from "@assay/shared/pipeline/share-interval";
import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";

const columns = ["kept", "broken", "running", "paused", "calledOff"] as const;

interface TeamSlaTableProps {
  readonly text: SlaText;
  readonly locale: string;
  readonly reps: readonly RepSla[];
}

/** A row a rep: what their clocks came to, and the share in time with where it lies. */
export function TeamSlaTable({ text: { team }, locale, reps }: TeamSlaTableProps) {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const share = ({ kept, broken }: ClockCounts) => {
    const interval = shareInterval(kept, kept + broken);
    if (interval === undefined) return "–";
    return team.range(percent.format(interval.share), percent.format(interval.low), percent.format(interval.high));
  };
  const cells = (counts: ClockCounts) =>
    columns.map((column) => (
      <TableCell key={column} align="right">
        {number.format(counts[column])}
      </TableCell>
    ));
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableHeader>{team.rep}</TableHeader>
          {columns.map((column) => (
            <TableHeader key={column} align="right">
              {team[column]}
            </TableHeader>
          ))}
          <TableHeader>{team.share}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {reps.map((rep) => (
          <TableRow key={rep.ownerId ?? "nobody"}>
            <TableCell>{rep.name ?? team.nobody}</TableCell>
            {cells(rep)}
            <TableCell>{share(rep)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>{team.all}</TableCell>
          {cells(sumOf(reps))}
          <TableCell>{share(sumOf(reps))}</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}

export function sumOf(reps: readonly ClockCounts[]): ClockCounts {
  const sum = (column: keyof ClockCounts) => reps.reduce((total, rep) => total + rep[column], 0);
  return {
    kept: sum("kept"),
    broken: sum("broken"),
    running: sum("running"),
    paused: sum("paused"),
    calledOff: sum("calledOff"),
  };
}
