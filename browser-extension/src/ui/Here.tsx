import { ask } from "../ask.ts";
import type { Answer } from "../messages.ts";
import { openChecklist } from "./checklist-opening.ts";
import { GradeMark } from "./GradeMark.tsx";
import { useSession } from "./session.ts";

type OnScreen = Extract<Answer<"here">, { ok: true }>;

/** The person on the page under the popup, as the page's site read it. */
export function Here({ here }: { here: OnScreen }) {
  const { text } = useSession();
  const { prospect, contact, tabId } = here;
  const name = prospect?.name ?? prospect?.email ?? "";
  return (
    <section aria-labelledby="here">
      <h2 id="here">{text.here.title}</h2>
      {prospect ? (
        <p className="person">
          <GradeMark grade={contact?.grade} />
          <span className="who">
            <span className="name">{name}</span>
            <span className="about">{contact ? prospect.email : text.here.unknown}</span>
          </span>
        </p>
      ) : (
        <p>{text.here.nobody}</p>
      )}
      {tabId !== undefined && (
        <p className="actions">
          <button type="button" className="primary" onClick={() => void placeOverlay(tabId)}>
            {text.here.openOverlay}
          </button>
          {prospect && (
            <button
              type="button"
              onClick={() =>
                void openChecklist(
                  { prospect, ...(contact && { contact: { objectId: contact.objectId, name } }) },
                  tabId,
                )
              }
            >
              {text.here.openPanel}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The popup would cover what it opened. */
async function placeOverlay(tabId: number): Promise<void> {
  const answer = await ask({ kind: "open-overlay", tabId });
  if (answer.ok) window.close();
}
