import type { LookVerdict, SecondLook } from "@assay/shared/api/outcomes";
import {
  Button,
  Flex,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { type LookWords, sayAway } from "./look-words.ts";

interface SecondLookTableProps {
  readonly words: LookWords;
  readonly looks: readonly SecondLook[];
  readonly portalId: number;
  /** The look of which a verdict is on its way. */
  readonly saying: string | undefined;
  onSay(look: SecondLook, verdict: LookVerdict): Promise<void>;
}

/** A row a lead, the one that was turned away first at the top. */
export function SecondLookTable({ words, looks, portalId, saying, onSay }: SecondLookTableProps) {
  const { text, locale } = words;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  return (
    <Table>
      <TableHead>
        <TableRow>
          {[text.who, text.away, text.verdict].map((head) => (
            <TableHeader key={head}>{head}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {looks.map((look) => (
          <TableRow key={look.eventId}>
            <TableCell>
              <Flex direction="column" gap="flush">
                <Link href={{ url: `/contacts/${portalId}/record/0-1/${look.objectId}`, external: false }}>
                  {look.name}
                </Link>
                {look.company !== undefined && <Text variant="microcopy">{look.company}</Text>}
              </Flex>
            </TableCell>
            <TableCell>
              <Flex direction="column" gap="flush">
                <Text>{sayAway(words, look)}</Text>
                <Text variant="microcopy">{text.by(look.by ?? text.assay, when.format(look.turnedAt))}</Text>
              </Flex>
            </TableCell>
            <TableCell>
              <Verdicts words={words} look={look} isBusy={saying !== undefined} onSay={onSay} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface VerdictsProps {
  readonly words: LookWords;
  readonly look: SecondLook;
  readonly isBusy: boolean;
  onSay(look: SecondLook, verdict: LookVerdict): Promise<void>;
}

function Verdicts({ words: { text }, look, isBusy, onSay }: VerdictsProps) {
  const verdicts = [
    { verdict: "right", label: text.right },
    { verdict: "worth-it", label: text.worthIt },
  ] as const;
  return (
    <Flex gap="extra-small" wrap>
      {verdicts.map(({ verdict, label }) => (
        <Button
          key={verdict}
          size="xs"
          testId={`${verdict}-${look.eventId}`}
          disabled={isBusy}
          onClick={() => void onSay(look, verdict)}
        >
          {label}
        </Button>
      ))}
    </Flex>
  );
}
