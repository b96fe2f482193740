import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import type { Figures } from "./use-funnel-page.ts";

interface Line {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly note?: string;
}

interface LookTableProps {
  /** `note`: absent = there is no such column. */
  readonly heads: Record<"name" | "whole" | "part" | "share", string> & { readonly note?: string };
  /** What the sum of all lines is called; absent = there is none. */
  readonly all?: string;
  readonly figures: Figures;
  readonly lines: readonly Line[];
}

/** Parts of wholes, each with its share and where that lies. */
export function LookTable({ heads, all, figures, lines }: LookTableProps) {
  const sum = (which: "part" | "whole") => lines.reduce((total, line) => total + line[which], 0);
  const cells = ({ name, part, whole, note }: Line) => (
    <>
      <TableCell>{name}</TableCell>
      <TableCell align="right">{figures.count(whole)}</TableCell>
      <TableCell align="right">{figures.count(part)}</TableCell>
      <TableCell>{figures.share(part, whole)}</TableCell>
      {note !== undefined && <TableCell>{note}</TableCell>}
    </>
  );
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{heads.name}</TableHeader>
          <TableHeader align="right">{heads.whole}</TableHeader>
          <TableHeader align="right">{heads.part}</TableHeader>
          <TableHeader>{heads.share}</TableHeader>
          {heads.note !== undefined && <TableHeader>{heads.note}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.name}>{cells(line)}</TableRow>
        ))}
      </TableBody>
      {all !== undefined && lines.length > 1 && (
        <TableFooter>
          <TableRow>{cells({ name: all, part: sum("part"), whole: sum("whole") })}</TableRow>
        </TableFooter>
      )}
    </Table>
  );
}
