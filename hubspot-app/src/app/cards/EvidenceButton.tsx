import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Rating } from "@assay/shared/assessment/rating";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { Button, Panel, PanelBody } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { EvidenceForm } from "./EvidenceForm.tsx";
import { isSameEvidence } from "./evidence-draft.ts";

/** Opens the evidence of one rating in a panel; saving it is a change of its own, at the same level. */
export function EvidenceButton({
  criterion,
  rating,
}: {
  criterion: FrameworkText["criteria"][number];
  rating: Rating;
}) {
  const { text, session, page } = useCard();
  const panelId = `evidence-${criterion.id}`;
  const save = (evidence: Evidence | undefined) => {
    // A double click saves once, and looking without changing anything saves nothing.
    if (!isSameEvidence(evidence, rating.evidence)) session.rate(criterion.id, rating.level, evidence);
    page.closeOverlay(panelId);
  };
  return (
    <Button
      size="xs"
      variant="transparent"
      testId={panelId}
      overlay={
        <Panel id={panelId} title={text.evidence.title(criterion.name)} variant="modal">
          <PanelBody>
            <EvidenceForm
              key={rating.eventId}
              evidence={rating.evidence}
              asksWho={criterion.isPerson}
              onSave={save}
              onCancel={() => page.closeOverlay(panelId)}
            />
          </PanelBody>
        </Panel>
      }
    >
      {rating.evidence ? text.evidence.edit : text.evidence.add}
    </Button>
  );
}
