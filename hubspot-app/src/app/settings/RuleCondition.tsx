import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import { Box, Flex, MultiSelect, NumberInput, Select } from "@hubspot/ui-extensions";
import { faultMark, faultMarkWithin, useEditor } from "./editor-context.ts";
import { OptionalNumber } from "./OptionalNumber.tsx";
import { withBorder } from "./profile-edits.ts";
import { useProperty } from "./property-context.ts";
import { ValueLines } from "./ValueLines.tsx";

interface RuleConditionProps {
  readonly rule: DraftRule;
  readonly path: readonly (string | number)[];
  onChange(field: string, change: (rule: DraftRule) => DraftRule): void;
}

/** What has to become of the property for a rule to count. */
export function RuleCondition(props: RuleConditionProps) {
  const { rule } = props;
  if (rule.on === "count") return <Every {...props} rule={rule} />;
  if (rule.on === "value") return <Values {...props} rule={rule} />;
  return rule.on === "measure" ? <Borders {...props} rule={rule} /> : null;
}

type Of<On extends DraftRule["on"]> = RuleConditionProps & { readonly rule: Extract<DraftRule, { on: On }> };

function Every({ rule, path, onChange }: Of<"count">) {
  const editor = useEditor();
  const text = fitEditorTexts[editor.language].engagement;
  return (
    <NumberInput
      name={`${rule.id}-every`}
      label={text.every}
      description={text.everyHelp}
      readOnly={!editor.canEdit}
      value={rule.every}
      onChange={(every) => onChange("every", (now) => (now.on === "count" ? { ...now, every } : now))}
      {...faultMark(editor, ...path, "every")}
    />
  );
}

const matches = ["is", "contains"] as const;

function Values({ rule, path, onChange }: Of<"value">) {
  const editor = useEditor();
  const { language, canEdit } = editor;
  const { engagement: text, traits } = fitEditorTexts[language];
  const options = useProperty("contact", rule.property)?.options ?? [];
  const mark = faultMarkWithin(editor, ...path, "values");
  const change = (values: readonly string[]) =>
    onChange("values", (now) => (now.on === "value" ? { ...now, values: [...values] } : now));
  const isChoice = options.length > 0 && rule.match === "is";
  const kept = rule.values.filter((value) => !options.some((option) => option.value === value));
  return (
    <>
      <Select
        name={`${rule.id}-match`}
        label={text.match}
        readOnly={!canEdit}
        options={matches.map((match) => ({ label: text.matches[match], value: match }))}
        value={rule.match}
        onChange={(value) => {
          const match = matches.find((one) => one === value);
          if (match) onChange("match", (now) => (now.on === "value" ? { ...now, match } : now));
        }}
      />
      {isChoice ? (
        <MultiSelect
          name={`${rule.id}-values`}
          label={traits.values}
          placeholder={traits.chooseValues}
          readOnly={!canEdit}
          options={[...options, ...kept.map((value) => ({ value, label: value }))]}
          value={[...rule.values]}
          onChange={(values) => change(values.map(String))}
          {...mark}
        />
      ) : (
        <ValueLines
          name={`${rule.id}-values`}
          label={traits.values}
          help={traits.valuesHelp}
          values={rule.values}
          onChange={change}
          mark={mark}
        />
      )}
    </>
  );
}

function Borders({ rule, path, onChange }: Of<"measure">) {
  const editor = useEditor();
  const text = fitEditorTexts[editor.language].traits;
  return (
    <Flex gap="small" wrap>
      {(["from", "to"] as const).map((border) => (
        <Box key={border} flex={1}>
          <OptionalNumber
            name={`${rule.id}-${border}`}
            label={text[border]}
            value={rule[border]}
            onChange={(value) =>
              onChange(border, (now) => (now.on === "measure" ? withBorder(now, border, value) : now))
            }
            mark={faultMark(editor, ...path, border)}
          />
        </Box>
      ))}
    </Flex>
  );
}
