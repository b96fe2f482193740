import { sayRule } from "@assay/shared/fit/say-fit";
import { sayCurve } from "@assay/shared/fit/say-points";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import { Accordion, Button, Flex, Input, NumberInput, Select, Text, Toggle } from "@hubspot/ui-extensions";
import { faultMark, faultMarkWithin, useEditor } from "./editor-context.ts";
import { changeRule, onsOf, withAsking, withOn } from "./engagement-edits.ts";
import { PropertySelect } from "./PropertySelect.tsx";
import { useProperties, useProperty } from "./property-context.ts";
import { RuleCondition } from "./RuleCondition.tsx";
import { RuleLimits } from "./RuleLimits.tsx";

interface RuleFieldsProps {
  readonly rule: DraftRule;
  readonly index: number;
  readonly isNew: boolean;
  onRemove(): void;
}

/** One rule: a sentence, and behind it the fields that make it. */
export function RuleFields({ rule, index, isNew, onRemove }: RuleFieldsProps) {
  const editor = useEditor();
  const { document, language, canEdit, edit } = editor;
  const { engagement: text, traits } = fitEditorTexts[language];
  const path = ["engagement", "rules", index] as const;
  const sentence = sayRule({ ...rule, name: rule.name || traits.unnamed }, language);
  const change = (field: string, act: (now: DraftRule) => DraftRule) =>
    edit(`rule-${rule.id}-${field}`, changeRule(rule.id, act));
  const isFaulty = "error" in faultMarkWithin(editor, ...path);
  return (
    <Accordion title={isFaulty ? traits.toMend(sentence) : sentence} size="sm" defaultOpen={isNew}>
      <Flex direction="column" gap="small">
        <Text>{sayCurve(rule, document.engagement?.halfLifeDays ?? 0, language)}</Text>
        <Input
          name={`${rule.id}-name`}
          label={text.name}
          readOnly={!canEdit}
          value={rule.name}
          onChange={(name) => change("name", (now) => ({ ...now, name }))}
          {...faultMark(editor, ...path, "name")}
        />
        <Watched rule={rule} onChange={change} />
        <RuleCondition rule={rule} path={path} onChange={change} />
        <RuleLimits rule={rule} path={path} onChange={change}>
          <NumberInput
            name={`${rule.id}-points`}
            testId={`points-${rule.id}`}
            label={text.points}
            readOnly={!canEdit}
            value={rule.points}
            onChange={(points) => change("points", (now) => ({ ...now, points }))}
            {...faultMark(editor, ...path, "points")}
          />
        </RuleLimits>
        <Toggle
          name={`${rule.id}-asks`}
          label={text.asksForContact}
          readonly={!canEdit}
          checked={rule.asksForContact === true}
          onChange={(isAsking) => change("asks", (now) => withAsking(now, isAsking))}
        />
        <Text variant="microcopy">{text.asksForContactHelp}</Text>
        {canEdit && (
          <Flex>
            <Button size="xs" testId={`remove-${rule.id}`} onClick={onRemove}>
              {text.remove}
            </Button>
          </Flex>
        )}
      </Flex>
    </Accordion>
  );
}

interface WatchedProps {
  readonly rule: DraftRule;
  onChange(field: string, change: (rule: DraftRule) => DraftRule): void;
}

/** Which property it watches, and for what. */
function Watched({ rule, onChange }: WatchedProps) {
  const { language, canEdit } = useEditor();
  const text = fitEditorTexts[language].engagement;
  const properties = useProperties();
  const property = useProperty("contact", rule.property);
  const ons = property === undefined ? [rule.on] : [...new Set([...onsOf(property), rule.on])];
  const choose = (name: string) => {
    const chosen = properties.find((one) => one.owner === "contact" && one.name === name);
    const usual = chosen && onsOf(chosen);
    onChange("property", (now) => {
      const isFit = usual === undefined || usual.includes(now.on);
      return { ...(isFit ? now : withOn(now, usual[0] ?? now.on)), property: name };
    });
  };
  return (
    <>
      <PropertySelect
        name={`${rule.id}-property`}
        label={text.property}
        value={{ owner: "contact", property: rule.property }}
        isOffered={({ owner }) => owner === "contact"}
        onChange={(chosen) => choose(chosen.property)}
      />
      <Select
        name={`${rule.id}-on`}
        label={text.on}
        readOnly={!canEdit}
        options={ons.map((on) => ({ label: text.ons[on], value: on }))}
        value={rule.on}
        onChange={(value) => {
          const on = ons.find((one) => one === value);
          if (on !== undefined && on !== rule.on) onChange("on", (now) => withOn(now, on));
        }}
      />
    </>
  );
}
