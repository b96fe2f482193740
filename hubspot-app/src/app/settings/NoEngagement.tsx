import { startingRules } from "@assay/shared/engagement/starting-rules";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Button, EmptyState, Flex, Text } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { addRules } from "./engagement-edits.ts";
import { useProperties } from "./property-context.ts";

/** What can be done while engagement is not judged. */
export function NoEngagement() {
  const { language, canEdit, edit } = useEditor();
  const text = fitEditorTexts[language].engagement;
  return (
    <EmptyState title={text.none} layout="vertical">
      <Text>{text.noneHelp}</Text>
      {canEdit && (
        <Flex gap="small" wrap justify="center">
          <StartButton />
          <Button testId="begin-engagement" onClick={() => edit("begin-engagement", addRules([]))}>
            {text.begin}
          </Button>
        </Flex>
      )}
    </EmptyState>
  );
}

/** Adds the starting rules that the portal has properties for, and tells which it has not. */
export function StartButton() {
  const { language, edit, actions } = useEditor();
  const text = fitEditorTexts[language].engagement;
  const properties = useProperties();
  const start = () => {
    const names = new Set(properties.flatMap(({ owner, name }) => (owner === "contact" ? name : [])));
    const { rules, missing } = startingRules(language, (name) => names.has(name));
    edit(`start-engagement-${Date.now()}`, addRules(rules));
    const left = missing.length === 0 ? "" : ` ${text.startsMissing(missing.join(", "))}`;
    actions.addAlert({ type: "success", message: text.startsAdded(rules.length) + left });
  };
  return (
    <Button variant="primary" testId="start-engagement" disabled={properties.length === 0} onClick={start}>
      {text.start}
    </Button>
  );
}
