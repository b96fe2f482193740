import type { PrivacyReply } from "@assay/shared/api/privacy";
import {
  Flex,
  Heading,
  Statistics,
  StatisticsItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@hubspot/ui-extensions";
import { RecordLink } from "./RecordLink.tsx";
import { useSettings } from "./settings-context.ts";

/** Who is left alone, by whose word; and how many were erased, of whom nobody can tell who they were. */
export function StoppedPeople({ privacy }: { privacy: Omit<PrivacyReply, "ok"> }) {
  const { portalText, format } = useSettings();
  const { privacy: text } = portalText;
  const { stopped, stoppedCount, erasedCount } = privacy;
  return (
    <Flex direction="column" gap="small">
      <Statistics>
        <StatisticsItem label={text.stoppedCount} number={format.number(stoppedCount)} />
        <StatisticsItem label={text.erasedCount} number={format.number(erasedCount)} />
      </Statistics>
      {stopped.length > 0 && (
        <>
          <Heading>{text.stoppedTitle}</Heading>
          <Table>
            <TableHead>
              <TableRow>
                <TableHeader>{portalText.import.contact}</TableHeader>
                <TableHeader>{text.by}</TableHeader>
                <TableHeader>{text.when}</TableHeader>
              </TableRow>
            </TableHead>
            <TableBody>
              {stopped.map(({ contactId, name, by, at, byRule }) => (
                <TableRow key={contactId}>
                  <TableCell>
                    <RecordLink record={{ objectType: "contact", objectId: contactId, name }} />
                  </TableCell>
                  <TableCell>{byRule ? text.rule : by.name}</TableCell>
                  <TableCell>{format.dateTime(at)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </>
      )}
    </Flex>
  );
}
