import { ask } from "../ask.ts";
import { Privacy } from "./Privacy.tsx";
import { useSession } from "./session.ts";

/** First run: what is read and sent, and the question. Nothing happens before the answer. */
export function Consent() {
  const { text } = useSession();
  return (
    <section aria-labelledby="consent">
      <h2 id="consent">{text.consent.title}</h2>
      <Privacy />
      <button type="button" className="main" onClick={() => void ask({ kind: "agree" })}>
        {text.consent.agree}
      </button>
    </section>
  );
}
