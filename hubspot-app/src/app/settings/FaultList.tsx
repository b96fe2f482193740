import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { fieldName, useEditor } from "./editor-context.ts";
import { tabOfFault } from "./fault-tab.ts";

/** Said at once; whoever has more of them mends these first. */
const mostListed = 5;

/** What keeps the draft from being published: where each fault is, what it is, and the way to its tab. */
export function FaultList() {
  const editor = useEditor();
  const { text, document, faults, tab, openTab } = editor;
  const listed = faults.slice(0, mostListed);
  const left = faults.length - listed.length;
  return (
    <Alert variant="warning" title={text.draft.faults(faults.length)}>
      <Flex direction="column" gap="small">
        {[...new Set(listed.map(tabOfFault))].map((there) => (
          <Flex key={there} direction="column" gap="extra-small">
            {listed
              .filter((fault) => tabOfFault(fault) === there)
              .map(({ path, message }) => (
                <Text key={path.join(" ") + message}>
                  {text.draft.fault(fieldName(editor, path, document), message)}
                </Text>
              ))}
            {there !== tab && (
              <Flex>
                <Button size="xs" testId={`mend-${there}`} onClick={() => openTab(there)}>
                  {text.draft.mendIn(text.editor.tabs[there])}
                </Button>
              </Flex>
            )}
          </Flex>
        ))}
        {left > 0 && <Text>{text.draft.moreFaults(left)}</Text>}
      </Flex>
    </Alert>
  );
}
