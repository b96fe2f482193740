import type { SourceCriterion } from "@assay/shared/api/assessment";
import type { HistoryEntry } from "@assay/shared/api/history";
import {
  Alert,
  Button,
  Flex,
  LoadingSpinner,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { type Card, changeSentence, contactName, criterionName, useCard } from "./card-context.ts";
import { derivationOf } from "./origins.ts";
import { evidenceSentence, SourceLink } from "./RatingNote.tsx";
import { useHistory } from "./use-history.ts";

/** Who changed what and when, newest first. */
export function HistoryTable() {
  const card = useCard();
  const { text } = card;
  const history = useHistory();
  const { entries, nextBefore, isLoading, problem } = history;
  return (
    <Flex direction="column" gap="small">
      {entries.length > 0 && (
        <Entries
          entries={entries}
          sources={history.sources}
          nameOf={(userId) => personName(card, history.people, userId)}
        />
      )}
      {entries.length === 0 && !isLoading && !problem && <Text>{text.history.empty}</Text>}
      {isLoading && <LoadingSpinner label={text.history.loading} showLabel />}
      {problem && (
        <Alert variant="danger" title={text.problem.title}>
          <Text>{problem}</Text>
          <Button size="xs" onClick={() => history.readMore(nextBefore)}>
            {text.tryAgain}
          </Button>
        </Alert>
      )}
      {nextBefore !== undefined && !isLoading && !problem && (
        <Button size="sm" onClick={() => history.readMore(nextBefore)}>
          {text.history.older}
        </Button>
      )}
    </Flex>
  );
}

interface EntriesProps {
  readonly entries: readonly HistoryEntry[];
  readonly sources: readonly SourceCriterion[];
  nameOf(userId: string): string;
}

function Entries({ entries, sources, nameOf }: EntriesProps) {
  const { text, words, format } = useCard();
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          <TableHeader width="min">{text.history.when}</TableHeader>
          <TableHeader width="min">{text.history.who}</TableHeader>
          <TableHeader>{text.history.what}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <TableRow key={entry.id}>
            <TableCell width="min">{format.dateTime(entry.recordedAt)}</TableCell>
            <TableCell width="min">
              <Text>{nameOf(entry.by)}</Text>
              <Text variant="microcopy">{words.surface[entry.surface]}</Text>
            </TableCell>
            <TableCell>
              <What entry={entry} entries={entries} sources={sources} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type WhatProps = Pick<EntriesProps, "entries" | "sources"> & { readonly entry: HistoryEntry };

function What({ entry, entries, sources }: WhatProps) {
  const card = useCard();
  const { text, session, shown, ready } = card;
  const person = contactName(card, entry.evidence?.contact);
  const isCurrent = shown.ratings[entry.criterion]?.eventId === entry.id;
  return (
    <Flex direction="column" gap="flush">
      <Text>{changeSentence(card, entry)}</Text>
      {entry.evidence && (
        <Text variant="microcopy">
          {evidenceSentence(card, entry.evidence)} {entry.evidence.link && <SourceLink url={entry.evidence.link} />}
        </Text>
      )}
      {person && <Text variant="microcopy">{text.evidence.person(criterionName(card, entry.criterion), person)}</Text>}
      {entry.derivedFrom && (
        <Text variant="microcopy">{text.carried.confirmed(derivationOf(card, entry.derivedFrom, sources))}</Text>
      )}
      {isCurrent && ready.canRate && (
        <Button
          size="xs"
          variant="transparent"
          onClick={() => session.rate(entry.criterion, entry.previousLevel, evidenceBefore(entry, entries))}
        >
          {text.history.undo}
        </Button>
      )}
    </Flex>
  );
}

/** The evidence that stood there before, as far as the pages on screen reach. */
function evidenceBefore(entry: HistoryEntry, entries: readonly HistoryEntry[]) {
  return entries.find((other) => isBefore(other, entry) && !other.contested)?.evidence;
}

function isBefore(other: HistoryEntry, entry: HistoryEntry): boolean {
  return other.criterion === entry.criterion && other.version < entry.version;
}

function personName({ ready, text }: Card, people: ReturnType<typeof useHistory>["people"], userId: string): string {
  if (userId === ready.me) return text.you;
  return people.find((person) => person.userId === userId)?.name ?? text.someone;
}
