import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ImportedCriterion } from "@assay/shared/api/property-imports";
import { importedFrom, yesOrNo } from "@assay/shared/existing/propose-import";
import { type Level, levels } from "@assay/shared/framework/framework";
import { Flex, Select, Tile } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface ImportedCriterionFieldsProps {
  readonly criterion: { readonly id: string; readonly name: string };
  readonly properties: readonly CrmProperty[];
  /** Absent = the criterion is not imported. */
  readonly imported: ImportedCriterion | undefined;
  onChange(imported: ImportedCriterion | undefined): void;
}

/** No property has this name. */
const none = "0";

/** Which property tells a criterion, and what each of its answers means. */
export function ImportedCriterionFields(props: ImportedCriterionFieldsProps) {
  const { criterion, properties, imported, onChange } = props;
  const { import: text } = useSettings().portalText;
  const choose = (name: string) => {
    const property = properties.find((one) => one.name === name);
    onChange(property && importedFrom(criterion.id, property));
  };
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <Select
          name={`property-${criterion.id}`}
          label={text.property(criterion.name)}
          value={imported?.property ?? none}
          options={[
            { label: text.none, value: none },
            ...properties.map(({ name, label }) => ({ label: `${label} (${name})`, value: name })),
          ]}
          onChange={(name) => choose(String(name))}
        />
        {imported && <Answers {...props} imported={imported} />}
      </Flex>
    </Tile>
  );
}

function Answers({
  criterion,
  properties,
  imported,
  onChange,
}: ImportedCriterionFieldsProps & { imported: ImportedCriterion }) {
  const { import: text } = useSettings().portalText;
  const property = properties.find(({ name }) => name === imported.property);
  const options = property?.kind === "yes-no" && property.options.length === 0 ? yesOrNo : (property?.options ?? []);
  const { levels: said, anything: _anything, ...rest } = imported;
  const withLevel = (value: string, level: Level | undefined) => {
    const { [value]: _old, ...others } = said;
    onChange({ ...imported, levels: level === undefined ? others : { ...others, [value]: level } });
  };
  if (options.length === 0) {
    return (
      <LevelSelect
        name={`anything-${criterion.id}`}
        label={text.anything}
        level={imported.anything}
        onChange={(anything) => onChange({ ...rest, levels: said, ...(anything !== undefined && { anything }) })}
      />
    );
  }
  return options.map(({ value, label }) => (
    <LevelSelect
      key={value}
      name={`answer-${criterion.id}-${value}`}
      label={text.answer(label)}
      level={said[value]}
      onChange={(level) => withLevel(value, level)}
    />
  ));
}

interface LevelSelectProps {
  readonly name: string;
  readonly label: string;
  /** Absent = unknown. */
  readonly level: Level | undefined;
  onChange(level: Level | undefined): void;
}

function LevelSelect({ name, label, level, onChange }: LevelSelectProps) {
  const { import: text } = useSettings().portalText;
  return (
    <Select
      name={name}
      label={label}
      value={level === undefined ? "unknown" : String(level)}
      options={[
        { label: text.unknown, value: "unknown" },
        ...levels.map((one) => ({ label: one === 0 ? text.no : text.level(String(one)), value: String(one) })),
      ]}
      onChange={(value) => onChange(levels.find((one) => String(one) === value))}
    />
  );
}
