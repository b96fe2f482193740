import { Alert, Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { PublishForm, type PublishProblem, publishPanel } from "./PublishForm.tsx";

/** Opens the question before a publish. It is the one primary act of the page. */
export function PublishButton() {
  const { text, document, changes, inForce, faults, state } = useEditor();
  // Kept here: that somebody else published renews the form, and is just what is to be read in it.
  const [problem, setProblem] = useState<PublishProblem>();
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
              <PublishForm key={state.rubric.published?.version ?? 0} problem={problem} onProblem={setProblem} />
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
