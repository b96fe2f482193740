import type { CoverageReply } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { ownEntry } from "@assay/shared/own-entry";
import { StatusTag, Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import type { CoverageColumn } from "./coverage-view.ts";
import type { Figures } from "./use-funnel-page.ts";

/** Half is the least coverage that a grade takes, unless a rubric says otherwise. */
const half = 0.5;
const most = 0.75;

interface CoverageTableProps {
  readonly text: FunnelText;
  readonly figures: Figures;
  readonly criteria: CoverageReply["criteria"];
  readonly columns: readonly CoverageColumn[];
}

/** The map: a row a criterion, a column a stage or team. Each cell says its share; its colour only repeats it. */
export function CoverageTable({ text, figures, criteria, columns }: CoverageTableProps) {
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{text.coverage.criterion}</TableHeader>
          {columns.map(({ key, name }) => (
            <TableHeader key={key}>{name}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {criteria.map(({ id, name }) => (
          <TableRow key={id}>
            <TableCell>{name}</TableCell>
            {columns.map(({ key, records, rated }) => (
              <TableCell key={key}>
                <Cell text={text} figures={figures} rated={ownEntry(rated, id) ?? 0} records={records} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface CellProps {
  readonly text: FunnelText;
  readonly figures: Figures;
  readonly rated: number;
  readonly records: number;
}

function Cell({ text, figures, rated, records }: CellProps) {
  if (records === 0) return "–";
  const share = rated / records;
  const shade = share >= most ? "success" : share >= half ? "warning" : "danger";
  const said = text.coverage.cell(figures.percent(share), figures.count(rated), figures.count(records));
  return <StatusTag variant={shade}>{said}</StatusTag>;
}
