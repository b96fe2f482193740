import { Alert, Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { PublishForm, publishPanel } from "./PublishForm.tsx";

/** Opens the question before a publish. It is the one primary act of the page. */
export function PublishButton() {
  const { text, document, changes, inForce, faults, state } = useEditor();
  const isSame = inForce !== undefined && changes.length === 0;
  return (
    <Button
      variant="primary"
      testId="publish"
      disabled={isSame || faults.length > 0}
      overlay={
        <Panel id={publishPanel} title={text.publish.title(document.name)} width="md" variant="modal">
          <PanelBody>
            {/* A new version begins a new form, with an id of its own. */}
            {state.failure === undefined ? (
              <PublishForm key={state.rubric.published?.version ?? 0} />
            ) : (
              <Alert variant="danger" title={text.save.failed(state.failure)} />
            )}
          </PanelBody>
        </Panel>
      }
    >
      {text.draft.publish}
    </Button>
  );
}
