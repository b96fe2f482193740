import { Alert, Divider, Flex } from "@hubspot/ui-extensions";
import { Fragment } from "react";
import { ChecklistHeading } from "./ChecklistHeading.tsx";
import { CriterionRow } from "./CriterionRow.tsx";
import { useCard } from "./card-context.ts";

/** One row a criterion, in the framework's order. */
export function Checklist() {
  const { ready, text } = useCard();
  return (
    <Flex direction="column" gap="small">
      <ChecklistHeading />
      {ready.isProfilingStopped && (
        <Alert variant="info" title={text.checklist.notProfiledTitle}>
          {text.checklist.notProfiled}
        </Alert>
      )}
      {!ready.canRate && !ready.isProfilingStopped && !ready.lock && (
        <Alert variant="info" title={text.checklist.readOnlyTitle}>
          {text.checklist.readOnly}
        </Alert>
      )}
      {ready.framework.criteria.map((criterion) => (
        <Fragment key={criterion.id}>
          <CriterionRow criterion={criterion} />
          <Divider size="flush" />
        </Fragment>
      ))}
    </Flex>
  );
}
