import { extensionTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { type ReactNode, useEffect } from "react";
import { Consent } from "./Consent.tsx";
import { Problem } from "./Problem.tsx";
import { SignIn } from "./SignIn.tsx";
import { SessionContext } from "./session.ts";
import { useAnswer } from "./use-answer.ts";

/** Shows a page to whoever has agreed and is signed in; else what is missing. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { answer, refresh } = useAnswer({ kind: "session" }, ["session", "outbox"]);
  const language = answer?.ok ? answer.language : languageOf(navigator.language);
  const text = extensionTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (answer === undefined) return <p role="status">{text.loading}</p>;
  if (!answer.ok) return <Problem refusal={answer} text={text} onRetry={refresh} />;
  return (
    <SessionContext value={{ session: answer, text }}>
      {!answer.hasAgreed ? <Consent /> : answer.account ? children : <SignIn />}
    </SessionContext>
  );
}
