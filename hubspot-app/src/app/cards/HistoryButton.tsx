import { Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { HistoryTable } from "./HistoryTable.tsx";

/** Opens the history in a panel. It is read when the panel opens and not before: most visits never ask for it. */
export function HistoryButton() {
  const { text } = useCard();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button
      size="sm"
      testId="history"
      onClick={() => setIsOpen(true)}
      overlay={
        <Panel id="history" title={text.history.title} width="md" variant="modal" onClose={() => setIsOpen(false)}>
          <PanelBody>{isOpen && <HistoryTable />}</PanelBody>
        </Panel>
      }
    >
      {text.history.open}
    </Button>
  );
}
