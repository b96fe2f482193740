import type { FunnelCounts, FunnelCut, FunnelGroup } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import {
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
import { groupName } from "./group-name.ts";
import type { Figures } from "./use-funnel-page.ts";

/** Each stage with the one that it is a share of. */
const steps = [
  ["sal", "mql"],
  ["sql", "sal"],
  ["opportunity", "sql"],
] as const;

interface FunnelTableProps {
  readonly text: FunnelText;
  readonly figures: Figures;
  readonly by: FunnelCut;
  readonly total: FunnelCounts;
  readonly groups: readonly FunnelGroup[];
}

/** A row a group: how many reached each stage, and what share of the stage before that is. */
export function FunnelTable({ text, figures, by, total, groups }: FunnelTableProps) {
  const { funnel } = text;
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{text.cuts[by]}</TableHeader>
          <TableHeader align="right">{funnel.stages.mql}</TableHeader>
          {steps.map(([stage]) => (
            <TableHeader key={stage}>{funnel.stages[stage]}</TableHeader>
          ))}
          <TableHeader align="right">{funnel.underWay}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map((group) => (
          <TableRow key={group.key ?? ""}>
            <TableCell>{groupName(text, by, group)}</TableCell>
            <Cells figures={figures} counts={group} />
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>{text.all}</TableCell>
          <Cells figures={figures} counts={total} />
        </TableRow>
      </TableFooter>
    </Table>
  );
}

function Cells({ figures, counts }: { readonly figures: Figures; readonly counts: FunnelCounts }) {
  return (
    <>
      <TableCell align="right">{figures.count(counts.mql)}</TableCell>
      {steps.map(([stage, before]) => (
        <TableCell key={stage}>
          <Flex direction="column">
            <Text>{figures.count(counts[stage])}</Text>
            {counts[before] > 0 && <Text variant="microcopy">{figures.share(counts[stage], counts[before])}</Text>}
          </Flex>
        </TableCell>
      ))}
      <TableCell align="right">{figures.count(counts.open)}</TableCell>
    </>
  );
}
