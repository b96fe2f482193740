import type { Refusal } from "@assay/shared/api/result";
import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface NotRenewedProps {
  /** Absent = nothing is said. */
  readonly failure: Refusal | undefined;
  onTryAgain(): void;
}

/** Says that what stands below could not be read anew. It stays, because somebody may be typing into it. */
export function NotRenewed({ failure, onTryAgain }: NotRenewedProps) {
  const { text } = useSettings();
  if (failure === undefined) return null;
  return (
    <Alert variant="warning" title={failure.message}>
      <Flex direction="column" gap="small" align="start">
        <Text>{text.problem.older}</Text>
        <Button size="xs" testId="read-again" onClick={onTryAgain}>
          {text.tryAgain}
        </Button>
      </Flex>
    </Alert>
  );
}
