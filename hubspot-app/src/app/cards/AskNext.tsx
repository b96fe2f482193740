import { Button, Flex, Icon, Inline, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";

/** The question whose answer is worth most, to copy into an email or to ask on the phone. */
export function AskNext() {
  const { ready, shown, text, page } = useCard();
  const [turn, setTurn] = useState(0);
  const criterion = ready.framework.criteria.find(({ id }) => id === shown.result.nextQuestion);
  if (!criterion) return <Text variant="microcopy">{text.askNext.nothing}</Text>;
  const question = criterion.questions[turn % criterion.questions.length] ?? "";
  const copy = () =>
    page.copyText(question).then(
      () => page.announce("success", text.askNext.copied),
      () => page.announce("danger", text.askNext.notCopied),
    );
  return (
    <Tile compact>
      <Flex justify="between" align="center" gap="small" wrap>
        <Flex direction="column" gap="flush">
          <Text variant="microcopy">{text.askNext.about(criterion.name)}</Text>
          <Text format={{ fontWeight: "demibold" }}>{question}</Text>
        </Flex>
        <Inline gap="small">
          <Button size="xs" onClick={() => void copy()}>
            <Icon name="copy" /> {text.askNext.copy}
          </Button>
          <Button size="xs" variant="transparent" onClick={() => setTurn(turn + 1)}>
            {text.askNext.another}
          </Button>
        </Inline>
      </Flex>
    </Tile>
  );
}
