import { Alert, Divider, Flex, Heading } from "@hubspot/ui-extensions";
import { Fragment } from "react";
import { CriterionRow } from "./CriterionRow.tsx";
import { useCard } from "./card-context.ts";

/** One row a criterion, in the framework's order. */
export function Checklist() {
  const { ready, shown, text } = useCard();
  const isEmpty = shown.version === 0 && Object.keys(shown.ratings).length === 0;
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.checklist.title(ready.framework.name)}</Heading>
      {!ready.canRate && (
        <Alert variant="info" title={text.checklist.readOnlyTitle}>
          {text.checklist.readOnly}
        </Alert>
      )}
      {isEmpty && ready.canRate && (
        <Alert variant="tip" title={text.checklist.empty}>
          {text.checklist.invitation}
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
