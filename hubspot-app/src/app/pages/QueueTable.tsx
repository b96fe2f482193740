import type { QueueRecord } from "@assay/shared/api/sla";
import { markTexts } from "@assay/shared/language/all-languages";
import type { ClockText, SlaText } from "@assay/shared/language/en-sla";
import { languageOf } from "@assay/shared/language/locale";
import { sayClock, sayMoment, sayTouches } from "@assay/shared/pipeline/say-clock";
import {
  Flex,
  Link,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";

interface QueueTableProps {
  readonly text: SlaText;
  readonly clockText: ClockText;
  readonly locale: string;
  readonly portalId: number;
  readonly records: readonly QueueRecord[];
  readonly now: number;
}

/** The records in the server's order; the link of each is the first that a keyboard reaches. */
export function QueueTable({ text, clockText, locale, portalId, records, now }: QueueTableProps) {
  const { who, stage, clock, touches } = text.queue;
  return (
    <Table>
      <TableHead>
        <TableRow>
          {[who, stage, clock, touches].map((head) => (
            <TableHeader key={head}>{head}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {records.map((record) => (
          <TableRow key={record.objectId}>
            <TableCell>
              <Who text={text} locale={locale} portalId={portalId} record={record} />
            </TableCell>
            <TableCell>{text.queue.since(text.stages[record.stage], sayMoment(locale, record.since, now))}</TableCell>
            <TableCell>
              <Clock text={text} clockText={clockText} locale={locale} record={record} now={now} />
            </TableCell>
            <TableCell>{record.clock && sayTouches(clockText, locale, record.clock)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Who({
  text,
  locale,
  portalId,
  record,
}: Pick<QueueTableProps, "text" | "locale" | "portalId"> & { record: QueueRecord }) {
  const { objectId, name, company, grade, isMine, askedAgain } = record;
  const beside = [company, grade && text.queue.grade(grade)].filter((part) => part !== undefined);
  return (
    <Flex direction="column" gap="flush">
      <Link href={{ url: `/contacts/${portalId}/record/0-1/${objectId}`, external: false }}>{name}</Link>
      {beside.length > 0 && <Text variant="microcopy">{beside.join(" · ")}</Text>}
      {!isMine && <StatusTag variant="info">{text.queue.nobodys}</StatusTag>}
      {askedAgain && (
        <>
          <StatusTag variant="warning">{markTexts[languageOf(locale)].askedAgain}</StatusTag>
          {askedAgain.reason && <Text variant="microcopy">{askedAgain.reason}</Text>}
        </>
      )}
    </Flex>
  );
}

function Clock({
  text,
  clockText,
  locale,
  record,
  now,
}: Pick<QueueTableProps, "text" | "clockText" | "locale" | "now"> & { record: QueueRecord }) {
  if (record.clock === undefined) return <Text variant="microcopy">{text.queue.noClock}</Text>;
  const { words, variant } = sayClock(clockText, locale, record.clock, now);
  return (
    <Flex direction="column" gap="flush">
      <StatusTag variant={variant}>{words}</StatusTag>
      {record.clock.team && <Text variant="microcopy">{text.queue.underTeam(record.clock.team)}</Text>}
    </Flex>
  );
}
