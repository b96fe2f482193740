import type { AuditEntry } from "@assay/shared/api/audit";
import type { AuditText } from "@assay/shared/language/en-settings";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";

interface AuditTableProps {
  readonly text: AuditText;
  readonly entries: readonly AuditEntry[];
  readonly time: Intl.DateTimeFormat;
}

/** The log's rows, newest first. */
export function AuditTable({ text, entries, time }: AuditTableProps) {
  const heads = [text.when, text.person, text.act, text.subject, text.from, text.to];
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableHeader key={head}>{head}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(({ id, at, by, act, subject, from = "", to = "", said = { subject, from, to } }) => (
          <TableRow key={id}>
            <TableCell>{time.format(at)}</TableCell>
            <TableCell>{by?.name ?? text.assay}</TableCell>
            <TableCell>{text.acts[act]}</TableCell>
            <TableCell>{said.subject}</TableCell>
            <TableCell>{said.from}</TableCell>
            <TableCell>{said.to}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
