import { longestNotes, type Suggestion } from "@assay/shared/api/suggestion";
import type { Instant } from "@assay/shared/instant";
import {
  Alert,
  Button,
  ButtonRow,
  DateInput,
  Flex,
  Form,
  LoadingSpinner,
  Text,
  TextArea,
} from "@hubspot/ui-extensions";
import { useState } from "react";
import { type Card, useCard } from "./card-context.ts";
import { type Day, instantOf, isoDate, today } from "./day.ts";
import { Suggestions } from "./Suggestions.tsx";

type Reading =
  | { readonly phase: "idle" | "reading" }
  | { readonly phase: "refused" | "failed"; readonly message: string }
  | { readonly phase: "read"; readonly suggestions: readonly Suggestion[]; readonly saidAt: Instant };

/** Notes go to the server to be read, and nowhere else; what comes back is a proposal. */
export function NotesForm() {
  const card = useCard();
  const { text } = card;
  const [notes, setNotes] = useState("");
  const [day, setDay] = useState<Day>(today);
  const [reading, setReading] = useState<Reading>({ phase: "idle" });
  const read = async () => {
    if (reading.phase === "reading") return;
    const fault = faultOf(card, notes);
    if (fault) return setReading({ phase: "refused", message: fault });
    setReading({ phase: "reading" });
    setReading(await readNotes(card, notes, day));
  };
  return (
    <Flex direction="column" gap="medium">
      <Form onSubmit={() => void read()} autoComplete="off">
        <Flex direction="column" gap="small">
          <Text variant="microcopy">{text.notes.help}</Text>
          <TextArea
            name="notes"
            label={text.notes.text}
            rows={8}
            value={notes}
            onChange={setNotes}
            {...(reading.phase === "refused" && { error: true, validationMessage: reading.message })}
          />
          <DateInput
            name="date"
            label={text.notes.date}
            description={text.notes.dateHelp}
            format="medium"
            value={day}
            onChange={(chosen) => setDay(chosen ?? today())}
          />
          <ButtonRow>
            <Button type="submit" variant="primary">
              {text.notes.read}
            </Button>
          </ButtonRow>
        </Flex>
      </Form>
      {reading.phase === "reading" && <LoadingSpinner label={text.notes.reading} showLabel />}
      {reading.phase === "failed" && (
        <Alert variant="danger" title={text.notes.failed}>
          {reading.message}
        </Alert>
      )}
      {reading.phase === "read" && <Suggestions {...reading} />}
    </Flex>
  );
}

function faultOf({ text, format }: Card, notes: string): string | undefined {
  if (notes.trim() === "") return text.notes.missing;
  return notes.length > longestNotes ? text.notes.tooLong(format.number(longestNotes)) : undefined;
}

async function readNotes({ server, ready }: Card, notes: string, day: Day): Promise<Reading> {
  const reply = await server.suggest({ framework: ready.framework.id, text: notes, date: isoDate(day) });
  if (!reply.ok) return { phase: "failed", message: reply.message };
  const known = reply.suggestions.filter(({ criterion }) =>
    ready.framework.criteria.some(({ id }) => id === criterion),
  );
  return { phase: "read", suggestions: known, saidAt: instantOf(day) };
}
