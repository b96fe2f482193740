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
import { type Card, criterionName, levelWord, useCard } from "./card-context.ts";
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
        <Entries entries={entries} nameOf={(userId) => personName(card, history.people, userId)} />
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
  nameOf(userId: string): string;
}

function Entries({ entries, nameOf }: EntriesProps) {
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
              <What entry={entry} entries={entries} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function What({ entry, entries }: { entry: HistoryEntry; entries: readonly HistoryEntry[] }) {
  const card = useCard();
  const { text, session, shown, ready } = card;
  const isCurrent = shown.ratings[entry.criterion]?.eventId === entry.id;
  return (
    <Flex direction="column" gap="flush">
      <Text>{changeSentence(card, entry)}</Text>
      {entry.evidence && (
        <Text variant="microcopy">
          {evidenceSentence(card, entry.evidence)} {entry.evidence.link && <SourceLink url={entry.evidence.link} />}
        </Text>
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

function changeSentence(card: Card, entry: HistoryEntry): string {
  const { text } = card;
  const name = criterionName(card, entry.criterion);
  const level = levelWord(card, entry.level);
  const sentence =
    entry.level === entry.previousLevel
      ? text.history.evidence(name, level)
      : text.history.change(name, levelWord(card, entry.previousLevel), level);
  return entry.contested ? `${sentence} (${text.history.contested})` : sentence;
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
