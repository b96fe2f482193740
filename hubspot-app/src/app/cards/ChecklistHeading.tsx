import { Button, Flex, Heading, Inline, Tooltip } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { carriedOf } from "./carried.ts";
import { FrameworkChooser } from "./FrameworkChooser.tsx";

/** The framework's name, another one to look at, and all that other ratings bring along in one click. */
export function ChecklistHeading() {
  const card = useCard();
  const { ready, session, text, choice, frameworks } = card;
  const carried = carriedOf(card);
  return (
    <Flex justify="between" align="center" gap="small" wrap>
      <Heading>{text.checklist.title(ready.framework.name)}</Heading>
      <Inline gap="small" align="center">
        {ready.canRate && carried.length > 1 && (
          <Button
            size="xs"
            testId="confirm-all"
            onClick={() => session.confirm(carried)}
            overlay={<Tooltip>{text.carried.notCounted}</Tooltip>}
          >
            {text.carried.confirmAll(carried.length)}
          </Button>
        )}
        <FrameworkChooser
          text={text}
          looked={ready.framework.id}
          offered={choice.offered}
          onLookAt={(framework) => frameworks.lookAt(framework)}
        />
      </Inline>
    </Flex>
  );
}
