import type { ExitCount } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import type { StageText } from "@assay/shared/language/en-stages";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import { groupName } from "./group-name.ts";
import type { Figures } from "./use-funnel-page.ts";

interface ReasonsTableProps {
  readonly text: FunnelText;
  readonly stages: StageText;
  readonly figures: Figures;
  readonly by: "source" | "campaign";
  readonly exits: readonly ExitCount[];
}

/** A row a source or campaign and reason, with its share of all who left of the same one. */
export function ReasonsTable({ text, stages, figures, by, exits }: ReasonsTableProps) {
  const { reasons } = text;
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{text.cuts[by]}</TableHeader>
          <TableHeader>{reasons.reason}</TableHeader>
          <TableHeader align="right">{reasons.times}</TableHeader>
          <TableHeader>{by === "source" ? reasons.share : reasons.shareOfCampaign}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {exits.map((exit) => (
          <TableRow key={`${exit.key ?? ""}/${exit.kind}/${exit.reason ?? ""}`}>
            <TableCell>{groupName(text, by, exit)}</TableCell>
            <TableCell>{sayReason(text, stages, exit)}</TableCell>
            <TableCell align="right">{figures.count(exit.count)}</TableCell>
            <TableCell>{figures.share(exit.count, exit.of)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** How somebody left, and why: "Sent back: cannot be reached". */
export function sayReason({ reasons }: FunnelText, stages: StageText, { kind, reason }: ExitCount): string {
  const why: Readonly<Record<string, string>> = kind === "reject" ? stages.rejection : stages.reasons;
  const said = reason === undefined ? undefined : why[reason];
  return said === undefined ? reasons.kinds[kind] : reasons.line(reasons.kinds[kind], said);
}
