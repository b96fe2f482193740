import type { SyncHealthReply } from "@assay/shared/api/sync-health";
import type { SyncHealthText } from "@assay/shared/language/en-start";
import {
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";

interface RefusedRecordsProps {
  readonly text: SyncHealthText;
  readonly health: SyncHealthReply;
}

/** The newest records whose values HubSpot would not take, with its words. */
export function RefusedRecords({ text, health: { refused, counts } }: RefusedRecordsProps) {
  if (refused.length === 0) return null;
  const left = counts.refused - refused.length;
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.refusedTitle}</Heading>
      <Table bordered>
        <TableHead>
          <TableRow>
            <TableHeader>{text.record}</TableHeader>
            <TableHeader>{text.said}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {refused.map((write) => (
            <TableRow key={`${write.objectType}-${write.objectId}`}>
              <TableCell>{write.name ?? text.records[write.objectType](write.objectId)}</TableCell>
              <TableCell>{sayWhy(write)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {left > 0 && <Text variant="microcopy">{text.more(String(left))}</Text>}
    </Flex>
  );
}

function sayWhy({ message, refusals }: SyncHealthReply["refused"][number]): string {
  if (refusals.length === 0) return message;
  return refusals.map((one) => `${one.property}: ${one.message}`).join(" · ");
}
