import { Divider, Flex } from "@hubspot/ui-extensions";
import { AskNext } from "./AskNext.tsx";
import { Checklist } from "./Checklist.tsx";
import { HistoryButton } from "./HistoryButton.tsx";
import { Notices } from "./Notices.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { Verdict } from "./Verdict.tsx";
import { Why } from "./Why.tsx";

/**
 * The card's layout, top down: the answer, whether it is saved, what it rests on, what to do next. Whatever comes and
 * goes stands below the checklist, so that no picker moves under a finger.
 */
export function Assessment() {
  return (
    <Flex direction="column" gap="small">
      <Verdict />
      <SaveLine />
      <Divider size="flush" />
      <Checklist />
      <Notices />
      <AskNext />
      <Why />
      <HistoryButton />
    </Flex>
  );
}
