import type { Gate } from "@assay/shared/rubric/gate";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { DescriptionList, DescriptionListItem, List, Text } from "@hubspot/ui-extensions";
import { criterionName } from "./CriterionFields.tsx";
import { type Editor, useEditor } from "./editor-context.ts";

/** What a version decides, for reading. */
export function VersionContent({ document }: { document: DraftDocument }) {
  const editor = useEditor();
  const { text, format } = editor;
  const total = document.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const { A, B, C } = document.cutOffs;
  const weights = document.criteria.map(
    (criterion) => `${criterionName(editor, criterion)} ${format.percent(criterion.weight / total)}`,
  );
  const gates = document.gates.map((gate) => sayGate(editor, document, gate));
  return (
    <DescriptionList>
      <DescriptionListItem label={text.editor.tabs.criteria}>
        <Text>{format.list(weights)}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={text.editor.tabs.grades}>
        <Text>{format.list([`A ≥ ${format.number(A)}`, `B ≥ ${format.number(B)}`, `C ≥ ${format.number(C)}`])}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={text.grades.leastCoverage}>
        <Text>{format.number(document.leastCoverage)}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={text.grades.mode}>
        <Text>{text.grades.modes[document.mode]}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={text.gates.cap3}>
        <Text>{document.evidenceCap ? text.gates.on : text.gates.off}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={text.editor.tabs.gates}>
        {gates.length === 0 ? <Text>{text.gates.none}</Text> : <List>{gates}</List>}
      </DescriptionListItem>
    </DescriptionList>
  );
}

function sayGate(editor: Editor, document: DraftDocument, gate: Gate): string {
  const said = editor.words.changes.gate;
  if (gate.when === "fit") return said.fit(gate.fit, gate.cap);
  const criterion = document.criteria.find(({ id }) => id === gate.criterion);
  return said[gate.when](criterion ? criterionName(editor, criterion) : gate.criterion, gate.cap);
}
