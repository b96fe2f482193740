import { ButtonRow } from "@hubspot/ui-extensions";
import { BriefButton } from "./BriefButton.tsx";
import { useCard } from "./card-context.ts";
import { HistoryButton } from "./HistoryButton.tsx";
import { NotesButton } from "./NotesButton.tsx";
import { StageHistoryButton } from "./StageHistoryButton.tsx";

/** What opens in a panel. */
export function Actions() {
  const { ready } = useCard();
  return (
    <ButtonRow>
      {ready.canRate && <NotesButton />}
      <BriefButton />
      <HistoryButton />
      <StageHistoryButton />
    </ButtonRow>
  );
}
