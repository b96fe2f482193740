import { useSession } from "./session.ts";

/** One line on what has not arrived, with the way to it. */
export function Waiting() {
  const { session, text } = useSession();
  if (session.waiting + session.needsYou === 0) return null;
  const parts = [
    session.needsYou > 0 && text.outbox.needsYou(String(session.needsYou)),
    session.waiting > 0 && text.outbox.waiting(String(session.waiting)),
  ];
  return (
    <button type="button" className="notice warn" onClick={() => void browser.runtime.openOptionsPage()}>
      {parts.filter(Boolean).join(" · ")}
    </button>
  );
}
