import { Divider, Flex } from "@hubspot/ui-extensions";
import { useEffect } from "react";
import { Actions } from "./Actions.tsx";
import { AskNext } from "./AskNext.tsx";
import { Because } from "./Because.tsx";
import { Checklist } from "./Checklist.tsx";
import { useCard } from "./card-context.ts";
import { FrameworkLine } from "./FrameworkLine.tsx";
import { Notices } from "./Notices.tsx";
import { RecordMarks } from "./RecordMarks.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { StageLine } from "./StageLine.tsx";
import { StageSection } from "./StageSection.tsx";
import { StageContext, useStageOfCard } from "./use-stage.ts";
import { Verdict } from "./Verdict.tsx";
import { Why } from "./Why.tsx";
import { WhyFit } from "./WhyFit.tsx";

/**
 * The card's layout, top down: the answer, whether it is saved, what it rests on, what to do next. Whatever comes and
 * goes stands below the checklist, so that no picker moves under a finger.
 */
export function Assessment() {
  const card = useCard();
  const { session } = card;
  // After the first paint: nothing beside the record may delay the first picker.
  useEffect(() => void session.lookAround(), [session]);
  const stage = useStageOfCard();
  return (
    <StageContext.Provider value={stage}>
      <Flex direction="column" gap="small">
        <FrameworkLine {...card} canRate={card.ready.canRate} />
        <Because />
        <Verdict />
        <StageLine />
        <SaveLine />
        <RecordMarks />
        <Divider size="flush" />
        <Checklist />
        <Notices />
        <StageSection />
        <AskNext />
        <Why />
        <WhyFit />
        <Actions />
      </Flex>
    </StageContext.Provider>
  );
}
