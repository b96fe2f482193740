import type { QueueRecord, SlaQueueReply } from "@assay/shared/api/sla";
import { auditTexts, clockTexts, slaTexts } from "@assay/shared/language/all-languages";
import type { ClockText, SlaText } from "@assay/shared/language/en-sla";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { Alert, EmptyState, Flex, StatusTag, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { usePageContext } from "./page-context.ts";
import { QueueTable } from "./QueueTable.tsx";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { createSlaServer, type SlaServer } from "./sla-server.ts";
import { useNow } from "./use-now.ts";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 20_000;
const tickMs = 15_000;

const readQueue = (server: SlaServer) => server.readQueue();

/** Who waits for the person's first call or email, the most urgent first. */
export function QueuePage() {
  const { user, portal } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = slaTexts[language];
  const { reading } = useServerReading(createSlaServer, readQueue, readEveryMs);
  const now = useNow(tickMs);
  return (
    <ReadingFrame home={auditTexts[language].home} text={text.queue} tryAgain={text.queue.tryAgain} reading={reading}>
      {reading.value && (
        <Queue
          text={text}
          clockText={clockTexts[language]}
          locale={locale}
          portalId={portal.id}
          queue={reading.value}
          now={now}
        />
      )}
    </ReadingFrame>
  );
}

interface QueueProps {
  readonly text: SlaText;
  readonly clockText: ClockText;
  readonly locale: string;
  readonly portalId: number;
  readonly queue: SlaQueueReply;
  readonly now: number;
}

function Queue({ text, clockText, locale, portalId, queue, now }: QueueProps) {
  const { records, isCut, hasAgreement } = queue;
  const number = new Intl.NumberFormat(locale);
  const count = (has: (record: QueueRecord) => boolean) => records.filter(has).length;
  const overdue = count(({ clock }) => isOverdue(clock, now));
  const waiting = count(({ clock }) => clock?.outcome === "running" && !isOverdue(clock, now));
  const touched = count(({ clock }) => clock?.touchedAt !== undefined);
  return (
    <>
      {!hasAgreement && <Alert title={text.queue.noAgreement} />}
      {records.length === 0 ? (
        <EmptyState title={text.queue.empty} layout="vertical">
          <Text>{text.queue.emptyHelp}</Text>
        </EmptyState>
      ) : (
        <>
          <Flex gap="small" wrap>
            <StatusTag variant={overdue > 0 ? "danger" : "default"}>
              {text.queue.overdue(number.format(overdue))}
            </StatusTag>
            <StatusTag>{text.queue.waiting(number.format(waiting))}</StatusTag>
            <StatusTag variant="success">{text.queue.touched(number.format(touched))}</StatusTag>
          </Flex>
          <QueueTable
            text={text}
            clockText={clockText}
            locale={locale}
            portalId={portalId}
            records={records}
            now={now}
          />
          {isCut && <Text variant="microcopy">{text.queue.cut(number.format(records.length))}</Text>}
        </>
      )}
    </>
  );
}

/** Nobody has got in touch, and the time is over. */
function isOverdue(clock: QueueRecord["clock"], now: number): boolean {
  if (clock === undefined || clock.touchedAt !== undefined) return false;
  return clock.outcome === "broken" || (clock.outcome === "running" && (clock.dueAt ?? now) < now);
}
