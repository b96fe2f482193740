import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ProfilingRule } from "@assay/shared/api/privacy";
import { yesOrNo } from "@assay/shared/existing/propose-import";
import { Alert, Button, Flex, MultiSelect, Select, Tile } from "@hubspot/ui-extensions";
import { firstRule } from "./first-rule.ts";
import { useSettings } from "./settings-context.ts";

interface ProfilingRuleFieldsProps {
  readonly rule: ProfilingRule;
  /** Absent = the portal no longer shows it. */
  readonly property: CrmProperty | undefined;
  /** What can be chosen instead. */
  readonly others: readonly CrmProperty[];
  /** Absent = the rule is taken away. */
  onChange(rule: ProfilingRule | undefined): void;
}

/** One property, and which of its values ask to be left alone. */
export function ProfilingRuleFields({ rule, property, others, onChange }: ProfilingRuleFieldsProps) {
  const { privacy: text } = useSettings().portalText;
  const shown = property ? [property, ...others] : others;
  const own = property?.options.length ? property.options : yesOrNo;
  const lost = rule.values.filter((value) => !own.some((option) => option.value === value));
  const choose = (name: string) => {
    const chosen = others.find((one) => one.name === name);
    if (chosen) onChange(firstRule(chosen));
  };
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        {property === undefined && <Alert variant="warning" title={text.lostRule(rule.property)} />}
        <Select
          name={`rule-${rule.property}`}
          label={text.ruleProperty}
          value={rule.property}
          options={shown.map(({ name, label }) => ({ label: `${label} (${name})`, value: name }))}
          onChange={(name) => choose(String(name))}
        />
        <MultiSelect
          name={`values-${rule.property}`}
          label={text.ruleValues}
          value={rule.values}
          options={[
            ...own.map(({ value, label }) => ({ value, label })),
            ...lost.map((value) => ({ value, label: value })),
          ]}
          onChange={(values) => onChange({ ...rule, values: values.map(String) })}
        />
        <Flex>
          <Button size="xs" testId={`remove-rule-${rule.property}`} onClick={() => onChange(undefined)}>
            {text.removeRule(property?.label ?? rule.property)}
          </Button>
        </Flex>
      </Flex>
    </Tile>
  );
}
