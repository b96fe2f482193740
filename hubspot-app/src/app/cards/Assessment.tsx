import { Divider, Flex } from "@hubspot/ui-extensions";
import { useEffect } from "react";
import { Actions } from "./Actions.tsx";
import { AskNext } from "./AskNext.tsx";
import { Checklist } from "./Checklist.tsx";
import { useCard } from "./card-context.ts";
import { FrameworkLine } from "./FrameworkLine.tsx";
import { Notices } from "./Notices.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { Verdict } from "./Verdict.tsx";
import { Why } from "./Why.tsx";

/**
 * The card's layout, top down: the answer, whether it is saved, what it rests on, what to do next. Whatever comes and
 * goes stands below the checklist, so that no picker moves under a finger.
 */
export function Assessment() {
  const card = useCard();
  const { session } = card;
  // After the first paint: nothing beside the record may delay the first picker.
  useEffect(() => void session.lookAround(), [session]);
  return (
    <Flex direction="column" gap="small">
      <FrameworkLine {...card} canRate={card.ready.canRate} />
      <Verdict />
      <SaveLine />
      <Divider size="flush" />
      <Checklist />
      <Notices />
      <AskNext />
      <Why />
      <Actions />
    </Flex>
  );
}
