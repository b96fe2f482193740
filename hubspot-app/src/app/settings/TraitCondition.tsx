import { countryCodes } from "@assay/shared/fit/country-codes";
import { departments, seniorities } from "@assay/shared/fit/position";
import { sayValue } from "@assay/shared/fit/say-fit";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { DraftTrait } from "@assay/shared/rubric/rubric-document";
import { Box, Flex, MultiSelect } from "@hubspot/ui-extensions";
import { faultMark, faultMarkWithin, useEditor } from "./editor-context.ts";
import { OptionalNumber } from "./OptionalNumber.tsx";
import { withBorder, withValues } from "./profile-edits.ts";
import { useProperty } from "./property-context.ts";
import { ValueLines } from "./ValueLines.tsx";

interface TraitConditionProps {
  readonly trait: DraftTrait;
  /** Where the trait stands in the document. */
  readonly path: readonly (string | number)[];
  onChange(field: string, change: (trait: DraftTrait) => DraftTrait): void;
}

/** What a trait asks for: a range, or some of a list. */
export function TraitCondition({ trait, path, onChange }: TraitConditionProps) {
  const editor = useEditor();
  const { language, canEdit } = editor;
  const text = fitEditorTexts[language].traits;
  const property = useProperty(trait.of.owner, trait.of.property);
  if (trait.test === "range") {
    return (
      <Flex gap="small" wrap>
        {(["from", "to"] as const).map((border) => (
          <Box key={border} flex={1}>
            <OptionalNumber
              name={`${trait.id}-${border}`}
              label={text[border]}
              value={trait[border]}
              onChange={(value) =>
                onChange(border, (now) => (now.test === "range" ? withBorder(now, border, value) : now))
              }
              mark={faultMark(editor, ...path, border)}
            />
          </Box>
        ))}
      </Flex>
    );
  }
  const choices = trait.test === "list" ? (property?.options ?? []) : knownValues(trait.test, language);
  const change = (values: readonly string[]) => onChange("values", (now) => withValues(now, values));
  const mark = faultMarkWithin(editor, ...path, "values");
  if (choices.length === 0) {
    return (
      <ValueLines
        name={`${trait.id}-values`}
        label={text.values}
        help={text.valuesHelp}
        values={trait.values}
        onChange={change}
        mark={mark}
      />
    );
  }
  return (
    <MultiSelect
      name={`${trait.id}-values`}
      label={text.values}
      placeholder={text.chooseValues}
      readOnly={!canEdit}
      options={withKept(choices, trait.values)}
      value={[...trait.values]}
      onChange={(values) => change(values.map(String))}
      {...mark}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an admin chose before stays to be seen, though the portal no longer offers it. */
function withKept(choices: readonly Choice[], values: readonly string[]): Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  return [...choices, ...values.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))];
}

function knownValues(test: "country" | "seniority" | "department", language: Language): Choice[] {
  const values =
    test === "country" ? countryCodes.map(([code]) => code) : test === "seniority" ? seniorities : departments;
  const choices = values.map((value) => ({ value, label: sayValue(test, value, language) }));
  return test === "country" ? choices.sort((one, other) => one.label.localeCompare(other.label, language)) : choices;
}
