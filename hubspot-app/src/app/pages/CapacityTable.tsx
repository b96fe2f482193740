import type { BarLine } from "@assay/shared/api/capacity";
import type { CapacityText } from "@assay/shared/language/en-capacity";
import { StatusTag, Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";

interface CapacityTableProps {
  readonly text: CapacityText;
  readonly locale: string;
  readonly lines: readonly BarLine[];
  /** The bar in force. */
  readonly now: number;
}

/** A row a bar: what it lets in, and who that needs. */
export function CapacityTable({ text, locale, lines, now }: CapacityTableProps) {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const isStaffed = lines.some(({ staff }) => staff !== undefined);
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableHeader>{text.bar}</TableHeader>
          <TableHeader align="right">{text.supply}</TableHeader>
          <TableHeader align="right">{text.more}</TableHeader>
          {isStaffed && <TableHeader align="right">{text.sdrs}</TableHeader>}
          {isStaffed && <TableHeader>{text.enough}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(({ bar, supply, more, staff }) => (
          <TableRow key={bar}>
            <TableCell>{bar === now ? text.today(format(bar)) : format(bar)}</TableCell>
            <TableCell align="right">
              {`${format(supply.middle)} (${text.range(format(supply.low), format(supply.high))})`}
            </TableCell>
            <TableCell align="right">{signed.format(more.middle)}</TableCell>
            {staff && <TableCell align="right">{format(staff.needed)}</TableCell>}
            {staff && (
              <TableCell>
                <StatusTag variant={staff.isCovered ? "success" : "danger"}>
                  {staff.isCovered ? text.covered : text.notCovered}
                </StatusTag>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
