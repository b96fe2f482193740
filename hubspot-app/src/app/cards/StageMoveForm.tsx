import type { AskedMove } from "@assay/shared/api/stages";
import { dayMs } from "@assay/shared/instant";
import type { StageText } from "@assay/shared/language/en-stages";
import type { DisqualificationReason } from "@assay/shared/pipeline/disqualification";
import { RejectionReason, WhyNow } from "@assay/shared/pipeline/stage-move";
import { Button, ButtonRow, DateInput, Flex, Form, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { type Day, dayOf, instantOf, today } from "./day.ts";
import { stageTextOf } from "./stage-words.ts";

type Kind = "nominate" | "reject" | "nurture" | "disqualify" | "wake";

/** A quarter: long enough that something may have changed. */
const sleepsMs = 90 * dayMs;

interface Draft {
  readonly choice: string | undefined;
  readonly day: Day | undefined;
  /** 1 = January. */
  readonly month: number;
}

interface StageMoveFormProps {
  readonly kind: Kind;
  onMove(move: AskedMove): void;
  onCancel(): void;
}

/** What a move asks: a reason from a closed list, a day. Never a text. */
export function StageMoveForm({ kind, onMove, onCancel }: StageMoveFormProps) {
  const card = useCard();
  const text = stageTextOf(card);
  const [draft, setDraft] = useState<Draft>({ choice: undefined, day: dayOf(instantOf(today()) + sleepsMs), month: 1 });
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  const move = moveOf(kind, draft);
  const isPast = draft.day !== undefined && instantOf(draft.day) <= card.now;
  return (
    <Form onSubmit={() => move && onMove(move)} autoComplete="off">
      <Flex direction="column" gap="small">
        {kind !== "nurture" && (
          <Select
            name="reason"
            label={text.asks[kind === "nominate" || kind === "wake" ? "whyNow" : kind]}
            options={optionsOf(text, kind)}
            {...(draft.choice && { value: draft.choice })}
            onChange={(choice) => change({ choice: String(choice) })}
          />
        )}
        {(kind === "nurture" || draft.choice === "timing") && (
          <DateInput
            name="wakeOn"
            label={text.asks.wakeOn}
            format="medium"
            min={today()}
            {...(draft.day && { value: draft.day })}
            onChange={(day) => change({ day: day ?? undefined })}
            {...(isPast && { error: true, validationMessage: text.asks.wakeFault })}
          />
        )}
        {kind === "disqualify" && draft.choice === "budget" && (
          <Select
            name="fiscalYear"
            label={text.asks.fiscalYear}
            options={monthsIn(card.page.locale)}
            value={draft.month}
            onChange={(month) => change({ month: Number(month) })}
          />
        )}
        {kind === "disqualify" && <WakeHint text={text} reason={draft.choice} />}
        <ButtonRow>
          <Button
            type="submit"
            size="sm"
            variant="primary"
            testId="stage-save"
            disabled={!move || needsDay(kind, draft, isPast)}
          >
            {text.save}
          </Button>
          <Button size="sm" onClick={onCancel}>
            {text.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Form>
  );
}

function needsDay(kind: Kind, { choice, day }: Draft, isPast: boolean): boolean {
  return (kind === "nurture" || choice === "timing") && (day === undefined || isPast);
}

function WakeHint({ text, reason }: { text: StageText; reason: string | undefined }) {
  if (reason === "authority") return <Text variant="microcopy">{text.asks.authority}</Text>;
  if (reason === "no-need" || reason === "bad-fit") return <Text variant="microcopy">{text.asks.hand}</Text>;
  return null;
}

function optionsOf(text: StageText, kind: Exclude<Kind, "nurture">) {
  const words: Record<string, string> = {
    nominate: text.whyNow,
    wake: text.whyNow,
    reject: text.rejection,
    disqualify: text.reasons,
  }[kind];
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function monthsIn(locale: string) {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => ({
    value: index + 1,
    label: format.format(Date.UTC(2026, index, 1)),
  }));
}

/** The move that the draft stands for; absent = something is still to be chosen. */
function moveOf(kind: Kind, { choice, day, month }: Draft): AskedMove | undefined {
  const wakeAt = day && instantOf(day);
  if (kind === "nurture") return wakeAt === undefined ? undefined : { kind, wakeAt };
  if (choice === undefined) return undefined;
  if (kind === "reject") return { kind, reason: RejectionReason.parse(choice) };
  if (kind === "nominate" || kind === "wake") return { kind, whyNow: WhyNow.parse(choice) };
  const reason = choice as DisqualificationReason;
  if (reason === "timing") return wakeAt === undefined ? undefined : { kind, why: { reason, wakeAt } };
  return { kind, why: reason === "budget" ? { reason, fiscalYearStart: month } : { reason } };
}
