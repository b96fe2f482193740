import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { ChooserText } from "@assay/shared/language/en-start";
import { type ChooserAnswers, type ChooserReason, chooseFramework } from "@assay/shared/rubric/choose-framework";
import { Alert, Button, Flex, Heading, List, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { StartServer } from "./start-server.ts";

interface RecommendationProps {
  readonly text: ChooserText;
  readonly answers: ChooserAnswers;
  readonly server: StartServer;
  readonly mayChoose: boolean | undefined;
}

/** The framework, why, and the button that puts it to use. */
export function Recommendation({ text, answers, server, mayChoose }: RecommendationProps) {
  const { framework, reasons } = chooseFramework(answers);
  const name = frameworkOf(framework)?.name ?? framework;
  const [said, setSaid] = useState<{ ok: boolean; message: string }>();
  const [isBusy, setIsBusy] = useState(false);
  const makeUsual = async () => {
    setIsBusy(true);
    const reply = await server.makeUsual(framework);
    setSaid({ ok: reply.ok, message: reply.ok ? text.madeUsual(name) : reply.message });
    setIsBusy(false);
  };
  return (
    <Tile>
      <Flex direction="column" gap="small">
        <Heading>{text.recommended(name)}</Heading>
        <Text format={{ fontWeight: "demibold" }}>{text.because}</Text>
        <List variant="unordered-styled">
          {reasons.map((reason) => (
            <Text key={reason.question}>{sayReason(text, reason)}</Text>
          ))}
        </List>
        {said && <Alert variant={said.ok ? "success" : "danger"} title={said.message} />}
        {mayChoose && (
          <Flex>
            <Button testId="make-usual" variant="primary" disabled={isBusy} onClick={() => void makeUsual()}>
              {text.makeUsual(name)}
            </Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}

function sayReason({ reasons }: ChooserText, { question, answer }: ChooserReason): string {
  const sentences: Readonly<Record<string, string>> = reasons[question];
  return sentences[answer] ?? "";
}
