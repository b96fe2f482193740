import type { Refusal } from "@assay/shared/api/result";
import { useState } from "react";
import { ask } from "../../ask.ts";
import { Problem } from "../../ui/Problem.tsx";
import { useSession } from "../../ui/session.ts";

export function AccountSection() {
  const { session, text } = useSession();
  const [refusal, setRefusal] = useState<Refusal>();
  const signOut = async (everywhere: boolean) => {
    const answer = await ask({ kind: "sign-out", everywhere });
    setRefusal(answer.ok ? undefined : answer);
  };
  return (
    <section aria-labelledby="account">
      <h2 id="account">{text.options.account}</h2>
      {session.account && <p>{text.options.signedInAs(session.account.name, session.account.portalId)}</p>}
      {refusal && <Problem refusal={refusal} text={text} />}
      <p className="actions">
        <button type="button" onClick={() => void signOut(false)}>
          {text.options.signOut}
        </button>
        <button type="button" onClick={() => void signOut(true)}>
          {text.options.signOutEverywhere}
        </button>
      </p>
    </section>
  );
}
