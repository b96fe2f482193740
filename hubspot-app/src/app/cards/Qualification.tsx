import { cardTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { CardText } from "@assay/shared/language/en";
import { languageOf } from "@assay/shared/language/locale";
import { Button, ErrorState, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Assessment } from "./Assessment.tsx";
import { CardContext } from "./card-context.ts";
import { previewChanges } from "./change.ts";
import { createFormat } from "./format.ts";
import { type RecordPage, useRecordPage } from "./record.ts";
import { connectServer } from "./server.ts";
import { Session } from "./session.ts";

/** The whole card: connects to the server, and shows that it loads, failed, or what it knows. */
export function Qualification() {
  const page = useRecordPage();
  const { apiOrigin } = page;
  const text = cardTexts[languageOf(page.locale)];
  if (apiOrigin === undefined) return <Failed text={text} message={text.problem.unconfigured} />;
  return <ConnectedQualification key={page.objectId} page={page} apiOrigin={apiOrigin} />;
}

function ConnectedQualification({ page, apiOrigin }: { page: RecordPage; apiOrigin: string }) {
  const language = languageOf(page.locale);
  const text = cardTexts[language];
  const words = wordTexts[language];
  const [{ server, session }] = useState(() => openSession(page, apiOrigin));
  const state = useSyncExternalStore(session.subscribe, session.state);
  const format = useMemo(() => createFormat(page.locale), [page.locale]);
  const now = useNow();
  useEffect(() => {
    void session.load();
    return () => session.stop();
  }, [session]);
  if (state.phase === "loading") return <LoadingSpinner label={text.loading} showLabel layout="centered" />;
  if (state.phase === "failed")
    return <Failed text={text} message={state.message} onTryAgain={() => void session.load()} />;
  const shown = previewChanges(state.saved, state.pending, { ...state, now });
  return (
    <CardContext.Provider value={{ page, server, session, ready: state, shown, text, words, format, now }}>
      <Assessment />
    </CardContext.Provider>
  );
}

function openSession(page: RecordPage, apiOrigin: string) {
  const { objectId } = page;
  const language = languageOf(page.locale);
  const server = connectServer({ apiOrigin, objectId, framework: "bant", language }, cardTexts[language]);
  return { server, session: new Session(server, page.refreshProperties) };
}

function Failed({ text, message, onTryAgain }: { text: CardText; message: string; onTryAgain?: () => void }) {
  return (
    <ErrorState title={text.problem.title}>
      <Text>{message}</Text>
      {onTryAgain && <Button onClick={onTryAgain}>{text.tryAgain}</Button>}
    </ErrorState>
  );
}

/** Ages on screen move on by themselves; half a minute is finer than anything they say. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
