import { agreementTexts, fitEditorTexts } from "@assay/shared/language/all-languages";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { Grade } from "@assay/shared/score/grade-letter";
import { Flex, Heading, Input, MultiSelect, Select } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { Edit } from "./agreement-draft.ts";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";

export interface TermFieldsProps {
  readonly terms: Terms;
  readonly edit: Edit;
  /** Whether a field holds what cannot be kept. */
  mark(field: string, isFaulty: boolean): void;
}

/** What a select's first option stands for: it is not asked for. */
const none = "none";

/** What marketing and sales call qualified. */
export function QualifierFields({ terms, edit, mark }: TermFieldsProps) {
  const { language } = useSettings();
  const { parts, fields } = agreementTexts[language];
  const { leastFit, leastEngagement } = terms.qualifiers;
  const [typed, setTyped] = useState(leastEngagement === undefined ? "" : String(leastEngagement));
  const isGood = typed.trim() === "" || isPoints(typed);
  const set = (change: (now: Terms["qualifiers"]) => Terms["qualifiers"]) =>
    edit((now) => ({ ...now, qualifiers: change(now.qualifiers) }));
  const changeEngagement = (value: string) => {
    setTyped(value);
    mark("least-engagement", value.trim() !== "" && !isPoints(value));
    set(({ leastEngagement: _, ...rest }) => (isPoints(value) ? { ...rest, leastEngagement: Number(value) } : rest));
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{parts.qualifiers}</Heading>
      <RequiredData
        names={terms.qualifiers.requiredData}
        onChange={(requiredData) => set((now) => ({ ...now, requiredData }))}
      />
      <Select
        name="least-fit"
        label={fields.leastFit}
        value={leastFit ?? none}
        options={[
          { label: fields.noLeast, value: none },
          ...Grade.options.map((letter) => ({ label: letter, value: letter })),
        ]}
        onChange={(value) =>
          set(({ leastFit: _, ...rest }) => {
            const letter = Grade.safeParse(value);
            return letter.success ? { ...rest, leastFit: letter.data } : rest;
          })
        }
      />
      <Input
        name="least-engagement"
        label={fields.leastEngagement}
        placeholder={fields.noLeast}
        value={typed}
        onChange={changeEngagement}
        onInput={changeEngagement}
        {...(!isGood && { error: true, validationMessage: fields.between("0", "100") })}
      />
    </Flex>
  );
}

function isPoints(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100;
}

function RequiredData({ names, onChange }: { names: readonly string[]; onChange(names: string[]): void }) {
  const { language, server } = useSettings();
  const { fields } = agreementTexts[language];
  const [reply] = useReply(server.properties);
  const known = reply?.ok ? reply.properties.filter(({ owner }) => owner === "contact") : [];
  const options = known.map(({ name, label }) => ({ value: name, label }));
  // What was chosen before stays to be seen, though the portal no longer offers it.
  const gone = names.filter((name) => !options.some(({ value }) => value === name));
  return (
    <MultiSelect
      name="required-data"
      label={fields.requiredData}
      description={fields.requiredDataHelp}
      placeholder={fitEditorTexts[language].properties.choose}
      options={[...options, ...gone.map((name) => ({ value: name, label: name }))]}
      value={[...names]}
      onChange={(chosen) => onChange(chosen.map(String))}
    />
  );
}
