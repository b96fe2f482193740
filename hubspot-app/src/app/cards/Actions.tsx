import { ButtonRow } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { HistoryButton } from "./HistoryButton.tsx";
import { NotesButton } from "./NotesButton.tsx";

/** What opens in a panel. */
export function Actions() {
  const { ready } = useCard();
  return (
    <ButtonRow>
      {ready.canRate && <NotesButton />}
      <HistoryButton />
    </ButtonRow>
  );
}
