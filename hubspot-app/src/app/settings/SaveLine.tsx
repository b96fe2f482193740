import { Button, Icon, Inline, Text } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";

/** What became of the last edit: saving, saved, not saved and why; and whether a colleague was here. */
export function SaveLine() {
  const { text, format, session, state } = useEditor();
  const { pending, failure, savedAt, saving } = state;
  if (failure !== undefined && !saving) {
    return (
      <Inline gap="small" align="center">
        <Icon name="warning" size="sm" color="warning" />
        <Text variant="microcopy">{text.save.failed(failure)}</Text>
        <Button size="xs" testId="save-again" onClick={() => void session.flush()}>
          {text.tryAgain}
        </Button>
      </Inline>
    );
  }
  if (pending.length > 0 || saving) return <Text variant="microcopy">{text.save.saving}</Text>;
  if (savedAt === undefined || state.rubric.draft === undefined)
    return <Text variant="microcopy">{text.save.unchanged}</Text>;
  return (
    <Inline gap="extra-small" align="center">
      <Icon name="success" size="sm" color="success" />
      <Text variant="microcopy">{text.save.saved(format.time(savedAt))}</Text>
    </Inline>
  );
}
