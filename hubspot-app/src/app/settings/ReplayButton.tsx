import { Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { Replay } from "./Replay.tsx";

/** Opens the replay in a panel; it is asked for when the panel opens and not before. */
export function ReplayButton() {
  const { text, faults } = useEditor();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button
      testId="replay"
      disabled={faults.length > 0}
      onClick={() => setIsOpen(true)}
      overlay={
        <Panel id="replay" title={text.replay.title} width="lg" variant="modal" onClose={() => setIsOpen(false)}>
          <PanelBody>{isOpen && <Replay />}</PanelBody>
        </Panel>
      }
    >
      {text.draft.replay}
    </Button>
  );
}
