import type { Refusal } from "@assay/shared/api/result";
import { useState } from "react";
import { ask } from "../ask.ts";
import type { Answer } from "../messages.ts";
import { openChecklist } from "./checklist-opening.ts";
import { GradeMark } from "./GradeMark.tsx";
import { Problem } from "./Problem.tsx";
import { useSession } from "./session.ts";

type OnScreen = Extract<Answer<"here">, { ok: true }>;

/** The person on the page under the popup, as the page's site read it. */
export function Here({ here }: { here: OnScreen }) {
  const { text } = useSession();
  const [refusal, setRefusal] = useState<Refusal>();
  const { prospect, contact, clock, tabId } = here;
  const name = prospect?.name ?? prospect?.email ?? "";
  return (
    <section aria-labelledby="here">
      <h2 id="here">{text.here.title}</h2>
      {prospect ? (
        <p className="person">
          <GradeMark grade={contact?.grade} />
          <span className="who">
            <span className="name">{name}</span>
            <span className="quiet">{contact ? prospect.email : text.here.unknown}</span>
            {clock && <span className="quiet">{clock}</span>}
          </span>
        </p>
      ) : (
        <p>{text.here.nobody}</p>
      )}
      {refusal && <Problem refusal={refusal} text={text} />}
      {tabId !== undefined && (
        <p className="actions">
          <button type="button" className="main" onClick={() => void placeOverlay(tabId).then(setRefusal)}>
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

/** Closes the popup, which would cover what it opened; else the refusal. */
async function placeOverlay(tabId: number): Promise<Refusal | undefined> {
  const answer = await ask({ kind: "open-overlay", tabId });
  if (!answer.ok) return answer;
  window.close();
  return undefined;
}
