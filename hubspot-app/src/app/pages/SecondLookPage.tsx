import type { LooksReply, LookVerdict, SecondLook } from "@assay/shared/api/outcomes";
import { auditTexts, secondLookTexts, stageTexts } from "@assay/shared/language/all-languages";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { Alert, EmptyState, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { useState } from "react";
import { LookFigures } from "./LookFigures.tsx";
import type { LookWords } from "./look-words.ts";
import { createOutcomesServer, type OutcomesServer } from "./outcomes-server.ts";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { SecondLookTable } from "./SecondLookTable.tsx";
import { writeFigures } from "./use-funnel-page.ts";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 5 * 60_000;

const readLooks = (server: OutcomesServer) => server.readLooks();

type Said = { readonly title: string; readonly variant: "success" | "danger" };

/** Leads that others turned away, drawn by chance: was it right? And what came of it. */
export function SecondLookPage() {
  const { user, portal } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = secondLookTexts[language];
  const { server, reading } = useServerReading(createOutcomesServer, readLooks, readEveryMs);
  const [said, setSaid] = useState<Said>();
  const [saying, setSaying] = useState<string>();
  const words: LookWords = { text, stages: stageTexts[language], locale, figures: writeFigures(text, locale) };
  const say = async ({ eventId, name }: SecondLook, verdict: LookVerdict) => {
    if (server === undefined) return;
    setSaying(eventId);
    const reply = await server.say(eventId, verdict);
    setSaying(undefined);
    // A colleague may have been quicker: the list then holds that lead no more.
    reading.readAgain();
    if (!reply.ok) return setSaid({ title: reply.message, variant: "danger" });
    const worth = reply.isBack ? text.done.back(name) : text.done.movedSince(name);
    setSaid({ title: verdict === "right" ? text.done.right(name) : worth, variant: "success" });
  };
  return (
    <ReadingFrame home={auditTexts[language].home} text={text} tryAgain={text.tryAgain} reading={reading}>
      {said && <Alert variant={said.variant} title={said.title} />}
      {reading.value && (
        <>
          <Looks words={words} told={reading.value} portalId={portal.id} saying={saying} onSay={say} />
          {reading.value.figures && <LookFigures words={words} told={reading.value.figures} />}
        </>
      )}
    </ReadingFrame>
  );
}

interface LooksProps {
  readonly words: LookWords;
  readonly told: LooksReply;
  readonly portalId: number;
  readonly saying: string | undefined;
  onSay(look: SecondLook, verdict: LookVerdict): Promise<void>;
}

function Looks({ words, told: { looks, isCut, canLook }, portalId, saying, onSay }: LooksProps) {
  const { text, figures } = words;
  if (!canLook) return <Alert title={text.reader} />;
  if (looks.length === 0) {
    return (
      <EmptyState title={text.empty} layout="vertical">
        <Text>{text.emptyHelp}</Text>
      </EmptyState>
    );
  }
  return (
    <>
      <SecondLookTable words={words} looks={looks} portalId={portalId} saying={saying} onSay={onSay} />
      {isCut && <Text variant="microcopy">{text.cut(figures.count(looks.length))}</Text>}
    </>
  );
}
