import { Button, Divider, Flex, Heading, Text, ToggleGroup } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { setFields } from "./edits.ts";
import { GateFields } from "./GateFields.tsx";
import { addGate } from "./gate-edits.ts";

/** What lowers a grade whatever the score, and what a 3 needs to be a 3. */
export function GatesTab() {
  const { text, document, canEdit, edit } = useEditor();
  // Gates have no id, and two may be the same while one is edited: the place is all there is.
  const rows = document.gates.map((gate, index) => ({ place: index + 1, gate }));
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.gates.help}</Text>
      {rows.length === 0 && <Text>{text.gates.none}</Text>}
      {rows.map(({ place, gate }) => (
        <GateFields key={place} gate={gate} index={place - 1} />
      ))}
      {canEdit && (
        <Flex>
          <Button testId="add-gate" onClick={() => edit(`add-gate-${Date.now()}`, addGate)}>
            {text.gates.add}
          </Button>
        </Flex>
      )}
      <Divider />
      <EvidenceCap />
    </Flex>
  );
}

function EvidenceCap() {
  const { text, document, canEdit, edit } = useEditor();
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.gates.evidence}</Heading>
      <Text>{text.gates.cap3Help}</Text>
      <ToggleGroup
        toggleType="radioButtonList"
        name="evidenceCap"
        label={text.gates.cap3}
        inline
        options={[
          { value: "on", label: text.gates.on, readOnly: !canEdit },
          { value: "off", label: text.gates.off, readOnly: !canEdit },
        ]}
        value={document.evidenceCap ? "on" : "off"}
        onChange={(value: string) => edit("evidenceCap", setFields({ evidenceCap: value === "on" }))}
      />
    </Flex>
  );
}
