import type { Gate } from "@assay/shared/rubric/gate";
import { Grade, grades } from "@assay/shared/score/grade-letter";
import { AutoGrid, Button, Flex, Select, Text } from "@hubspot/ui-extensions";
import { criterionName } from "./CriterionFields.tsx";
import { faultMark, useEditor } from "./editor-context.ts";
import { removeGate, replaceGate } from "./gate-edits.ts";

/** What a gate looks at when it is the fit: no criterion's id holds a colon. */
const theFit = ":fit";

interface GateFieldsProps {
  readonly gate: Gate;
  readonly index: number;
}

/** One gate: what it looks at, when it closes, and the best grade behind it. */
export function GateFields({ gate, index }: GateFieldsProps) {
  const editor = useEditor();
  const { text, document, canEdit, edit } = editor;
  const criteria = document.criteria.map((criterion) => ({
    label: criterionName(editor, criterion),
    value: criterion.id,
  }));
  const replace = (next: Gate) => edit(`gate-${index}-${Date.now()}`, replaceGate(gate, next));
  const lookAt = (value: string) => {
    if (value === theFit) return replace({ when: "fit", fit: "D", cap: gate.cap });
    replace({ criterion: value, when: gate.when === "fit" ? "not-met" : gate.when, cap: gate.cap });
  };
  return (
    <Flex direction="column" gap="extra-small">
      <Flex justify="between" align="center" gap="small" wrap>
        <Text format={{ fontWeight: "demibold" }}>{text.gates.row(String(index + 1))}</Text>
        {canEdit && (
          <Button
            size="xs"
            testId={`remove-gate-${index}`}
            onClick={() => edit(`gate-${index}-${Date.now()}`, removeGate(gate))}
          >
            {text.gates.remove(String(index + 1))}
          </Button>
        )}
      </Flex>
      <AutoGrid columnWidth={200} flexible gap="small">
        <Select
          name={`gate-${index}-criterion`}
          label={text.gates.criterion}
          readOnly={!canEdit}
          options={[...criteria, { label: text.gates.fit, value: theFit }]}
          value={gate.when === "fit" ? theFit : gate.criterion}
          onChange={(value) => lookAt(String(value))}
          {...faultMark(editor, "gates", index, "criterion")}
        />
        <When gate={gate} index={index} onChange={replace} />
        <Select
          name={`gate-${index}-cap`}
          label={text.gates.cap}
          readOnly={!canEdit}
          options={grades.map((grade) => ({ label: grade, value: grade }))}
          value={gate.cap}
          onChange={(cap) => replace({ ...gate, cap: Grade.parse(cap) })}
          {...faultMark(editor, "gates", index)}
        />
      </AutoGrid>
    </Flex>
  );
}

function When({ gate, index, onChange }: GateFieldsProps & { onChange(gate: Gate): void }) {
  const editor = useEditor();
  const { text, canEdit } = editor;
  const field = { name: `gate-${index}-when`, label: text.gates.when, readOnly: !canEdit };
  if (gate.when === "fit") {
    return (
      <Select
        {...field}
        options={grades.map((letter) => ({ label: text.gates.fitOrWorse(letter), value: letter }))}
        value={gate.fit}
        onChange={(fit) => onChange({ ...gate, fit: Grade.parse(fit) })}
      />
    );
  }
  const whens = ["not-met", "confirmed-no"] as const;
  return (
    <Select
      {...field}
      options={whens.map((when) => ({ label: text.gates.whens[when], value: when }))}
      value={gate.when}
      onChange={(value) => onChange({ ...gate, when: whens.find((when) => when === value) ?? gate.when })}
    />
  );
}
