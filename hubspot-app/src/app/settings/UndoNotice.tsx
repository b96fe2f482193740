import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Flex } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import type { Change } from "./session-state.ts";

/** Something that was just taken out, and the edit that puts it back. */
export interface Removal {
  readonly said: string;
  readonly undo: Change;
}

/** What was removed last, until it is put back or something else is removed. */
export function UndoNotice({ removal, onUndone }: { removal: Removal | undefined; onUndone(): void }) {
  const { language, edit } = useEditor();
  if (removal === undefined) return null;
  const undo = () => {
    edit(`undo-${Date.now()}`, removal.undo);
    onUndone();
  };
  return (
    <Alert title={removal.said}>
      <Flex>
        <Button size="xs" testId="undo" onClick={undo}>
          {fitEditorTexts[language].profiles.undo}
        </Button>
      </Flex>
    </Alert>
  );
}
