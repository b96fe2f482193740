import { Alert, Button, Flex } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface OvertakenNoticeProps {
  /** Absent = nothing is said. */
  readonly notice: string | undefined;
  onTakeSaved(): void;
}

/** Says that a colleague saved meanwhile, and shows what they saved to whoever would rather have that. */
export function OvertakenNotice({ notice, onTakeSaved }: OvertakenNoticeProps) {
  const { text } = useSettings();
  if (notice === undefined) return null;
  return (
    <Alert variant="warning" title={notice}>
      <Flex>
        <Button size="xs" testId="take-saved" onClick={onTakeSaved}>
          {text.problem.takeSaved}
        </Button>
      </Flex>
    </Alert>
  );
}
