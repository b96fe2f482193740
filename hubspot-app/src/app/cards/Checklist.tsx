import { Alert, Divider, Flex, Heading } from "@hubspot/ui-extensions";
import { Fragment } from "react";
import { CriterionRow } from "./CriterionRow.tsx";
import { useCard } from "./card-context.ts";
import { FrameworkChooser } from "./FrameworkChooser.tsx";

/** One row a criterion, in the framework's order. */
export function Checklist() {
  const { ready, text } = useCard();
  return (
    <Flex direction="column" gap="small">
      <Flex justify="between" align="end" gap="small" wrap>
        <Heading>{text.checklist.title(ready.framework.name)}</Heading>
        <FrameworkChooser />
      </Flex>
      {!ready.canRate && (
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
