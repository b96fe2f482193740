import { Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { NotesForm } from "./NotesForm.tsx";

/** Opens the reading of notes in a panel; closing it forgets them. */
export function NotesButton() {
  const { text } = useCard();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button
      size="sm"
      testId="notes"
      onClick={() => setIsOpen(true)}
      overlay={
        <Panel id="notes" title={text.notes.title} width="md" variant="modal" onClose={() => setIsOpen(false)}>
          <PanelBody>{isOpen && <NotesForm />}</PanelBody>
        </Panel>
      }
    >
      {text.notes.open}
    </Button>
  );
}
