import type { HomeText } from "@assay/shared/language/en";
import type { Language } from "@assay/shared/language/language";
import { Alert, Button, Flex, Heading, StatusTag, Text, Tile } from "@hubspot/ui-extensions";
import { useEffect, useState } from "react";
import { askForCode, type CodeAnswer } from "./server.ts";

type Shown = { kind: "nothing" | "asking" } | CodeAnswer;

/** The one-time code that signs the browser extension in: shown on a click, for as long as it holds. */
export function ConnectBrowser({
  apiOrigin,
  language,
  text,
  done,
}: {
  apiOrigin: string;
  language: Language;
  text: HomeText["connect"];
  /** The word for a step that is behind the person; absent while it is not. */
  done: string | undefined;
}) {
  const [shown, setShown] = useState<Shown>({ kind: "nothing" });
  const secondsLeft = useSecondsUntil(shown.kind === "code" ? shown.expiresAt : 0);
  const ask = async () => {
    setShown({ kind: "asking" });
    setShown(await askForCode(apiOrigin, language, text));
  };
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <Text format={{ fontWeight: "demibold" }}>{text.title}</Text>
        <Text>{text.help}</Text>
        {done !== undefined && <StatusTag variant="success">{done}</StatusTag>}
        {shown.kind === "code" && secondsLeft > 0 && (
          <>
            <Heading>{shown.code}</Heading>
            <Text variant="microcopy">{text.expires(secondsLeft)}</Text>
          </>
        )}
        {shown.kind === "code" && secondsLeft === 0 && <Text>{text.expired}</Text>}
        {shown.kind === "failed" && <Alert variant="danger" title={shown.message} />}
        <Flex>
          <Button testId="connect-browser" disabled={shown.kind === "asking"} onClick={() => void ask()}>
            {shown.kind === "code" ? text.another : text.show}
          </Button>
        </Flex>
      </Flex>
    </Tile>
  );
}

function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
