import { useSession } from "./session.ts";

/** What is read, what is sent, what is kept. */
export function Privacy() {
  const { consent } = useSession().text;
  return (
    <>
      <p>{consent.intro}</p>
      <dl>
        <dt>{consent.reads}</dt>
        <dd>{consent.readsText}</dd>
        <dt>{consent.sends}</dt>
        <dd>{consent.sendsText}</dd>
        <dt>{consent.keeps}</dt>
        <dd>{consent.keepsText}</dd>
      </dl>
    </>
  );
}
