import { type Evidence, EvidenceTier } from "@assay/shared/assessment/evidence";
import { faultTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { ownEntry } from "@assay/shared/own-entry";
import { Button, ButtonRow, DateInput, Flex, Form, Input, Text, TextArea, ToggleGroup } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { checkDraft, draftOf, type EvidenceDraft, type Problems } from "./evidence-draft.ts";
import { WhoIsIt } from "./WhoIsIt.tsx";

interface EvidenceFormProps {
  readonly evidence: Evidence | undefined;
  /** The criterion is a person. */
  readonly asksWho: boolean;
  /** Without evidence: it is taken away. */
  onSave(evidence: Evidence | undefined): void;
  onCancel(): void;
}

export function EvidenceForm({ evidence, asksWho, onSave, onCancel }: EvidenceFormProps) {
  const { text } = useCard();
  const [draft, setDraft] = useState(() => draftOf(evidence));
  const [problems, setProblems] = useState<Problems>({});
  const change = (part: Partial<EvidenceDraft>) => setDraft((old) => ({ ...old, ...part }));
  const submit = () => {
    const checked = checkDraft(draft);
    if (checked.ok) onSave(checked.evidence);
    else setProblems(checked.problems);
  };
  return (
    <Form onSubmit={submit} autoComplete="off">
      <Flex direction="column" gap="small">
        <Text variant="microcopy">{text.evidence.optional}</Text>
        {asksWho && <WhoIsIt contact={draft.contact} onChange={(contact) => change({ contact })} />}
        <Fields draft={draft} problems={problems} onChange={change} />
        <ButtonRow>
          <Button type="submit" variant="primary">
            {text.evidence.save}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
          {evidence && (
            <Button variant="destructive" onClick={() => onSave(undefined)}>
              {text.evidence.remove}
            </Button>
          )}
        </ButtonRow>
      </Flex>
    </Form>
  );
}

interface FieldsProps {
  readonly draft: EvidenceDraft;
  readonly problems: Problems;
  onChange(part: Partial<EvidenceDraft>): void;
}

function Fields({ draft, problems, onChange }: FieldsProps) {
  const { text, page } = useCard();
  const words = text.evidence;
  const faults = faultTexts[languageOf(page.locale)];
  const mark = (field: keyof Problems) => {
    const problem = problems[field];
    if (problem === undefined) return {};
    return { error: true, validationMessage: words.invalid(ownEntry(faults, problem) ?? problem) };
  };
  return (
    <>
      <TextArea
        name="quote"
        label={words.quote}
        description={words.quoteHelp}
        rows={3}
        value={draft.quote}
        onChange={(quote) => onChange({ quote })}
        {...mark("quote")}
      />
      <ToggleGroup
        toggleType="radioButtonList"
        name="tier"
        label={words.tier}
        options={EvidenceTier.options.map((tier) => ({ value: tier, label: words.tierWords[tier] }))}
        value={draft.tier}
        onChange={(tier) => onChange({ tier: EvidenceTier.parse(tier) })}
      />
      <Input
        name="link"
        label={words.link}
        description={words.linkHelp}
        value={draft.link}
        onChange={(link) => onChange({ link })}
        {...mark("link")}
      />
      <DateInput
        name="saidAt"
        label={words.saidAt}
        format="medium"
        {...(draft.saidOn && { value: draft.saidOn })}
        onChange={(day) => onChange({ saidOn: day ?? undefined })}
        {...mark("saidAt")}
      />
      <TextArea
        name="note"
        label={words.note}
        rows={2}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        {...mark("note")}
      />
    </>
  );
}
