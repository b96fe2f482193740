import { Button, ButtonRow, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { HistoryTable } from "./HistoryTable.tsx";

/** Opens the history in a panel; every opening reads it anew. */
export function HistoryButton() {
  const { text } = useCard();
  const [openings, setOpenings] = useState(0);
  return (
    <ButtonRow>
      <Button
        size="sm"
        testId="history"
        onClick={() => setOpenings(openings + 1)}
        overlay={
          <Panel id="history" title={text.history.title} width="md" variant="modal">
            <PanelBody>{openings > 0 && <HistoryTable key={openings} />}</PanelBody>
          </Panel>
        }
      >
        {text.history.open}
      </Button>
    </ButtonRow>
  );
}
