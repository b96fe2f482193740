import { PairingCodeReply } from "@assay/shared/api/pairing";
import { Refusal } from "@assay/shared/api/result";
import type { HomeText } from "@assay/shared/language/en";
import type { Language } from "@assay/shared/language/language";
import { Alert, Button, Flex, Heading, hubspot, Text, Tile } from "@hubspot/ui-extensions";
import { useEffect, useState } from "react";

type Shown =
  | { kind: "nothing" | "asking" }
  | { kind: "code"; code: string; expiresAt: number }
  | { kind: "failed"; message: string };

/** The one-time code that signs the browser extension in: shown on a click, for as long as it holds. */
export function ConnectBrowser({
  apiOrigin,
  language,
  text,
}: {
  apiOrigin: string;
  language: Language;
  text: HomeText["connect"];
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

async function askForCode(apiOrigin: string, language: Language, text: HomeText["connect"]): Promise<Shown> {
  try {
    const url = `${apiOrigin}/v1/pairing-codes?language=${language}`;
    const response = await hubspot.fetch(url, { method: "POST", body: { language }, timeout: 10_000 });
    const body: unknown = await response.json();
    const reply = PairingCodeReply.safeParse(body);
    if (reply.success) return { kind: "code", code: reply.data.code, expiresAt: reply.data.expiresAt };
    const refusal = Refusal.safeParse(body);
    return { kind: "failed", message: refusal.success ? refusal.data.message : text.failed };
  } catch {
    // HubSpot's fetch throws what its proxy could not deliver, in words for developers.
    return { kind: "failed", message: text.failed };
  }
}

function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
