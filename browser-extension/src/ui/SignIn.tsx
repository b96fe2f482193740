import type { Refusal } from "@assay/shared/api/result";
import { useState } from "react";
import { ask } from "../ask.ts";
import { Problem } from "./Problem.tsx";
import { useSession } from "./session.ts";

export function SignIn() {
  const { text } = useSession();
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const signIn = async () => {
    setWorking(true);
    setRefusal(undefined);
    const answer = await ask({ kind: "sign-in" });
    setWorking(false);
    if (!answer.ok) setRefusal(answer);
  };
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">{text.signIn.title}</h2>
      <p>{text.signIn.help}</p>
      {refusal && <Problem refusal={refusal} text={text} />}
      <button type="button" className="main" onClick={signIn} disabled={isWorking}>
        {isWorking ? text.signIn.working : text.signIn.button}
      </button>
    </section>
  );
}
