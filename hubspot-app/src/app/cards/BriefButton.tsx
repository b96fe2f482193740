import { Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useState } from "react";
import { Brief } from "./Brief.tsx";
import { useCard } from "./card-context.ts";
import { stageTextOf } from "./stage-words.ts";

/** Opens what the next person needs to know; nothing while nothing is known. */
export function BriefButton() {
  const card = useCard();
  const { brief } = stageTextOf(card);
  const [isOpen, setIsOpen] = useState(false);
  const isKnown = Object.keys(card.shown.ratings).length > 0 || (card.ready.related?.carried.length ?? 0) > 0;
  if (!isKnown) return null;
  return (
    <Button
      size="sm"
      testId="brief"
      onClick={() => setIsOpen(true)}
      overlay={
        <Panel id="brief" title={brief.open} width="md" variant="modal" onClose={() => setIsOpen(false)}>
          <PanelBody>{isOpen && <Brief />}</PanelBody>
        </Panel>
      }
    >
      {brief.open}
    </Button>
  );
}
