import type { ContactLine } from "@assay/shared/api/prospects";
import { openChecklist } from "../../ui/checklist-opening.ts";
import { Here } from "../../ui/Here.tsx";
import { Queue } from "../../ui/Queue.tsx";
import { Search } from "../../ui/Search.tsx";
import { useSession } from "../../ui/session.ts";
import { useAnswer } from "../../ui/use-answer.ts";
import { Waiting } from "../../ui/Waiting.tsx";

/** What the toolbar icon opens: the person on this page, what waits, my queue and search. */
export function Popup() {
  const { text } = useSession();
  const { answer: here } = useAnswer({ kind: "here" }, ["session", "outbox"]);
  const tabId = here?.ok ? here.tabId : undefined;
  const choose = ({ objectId, name, email }: ContactLine) =>
    void openChecklist({ contact: { objectId, name: name || (email ?? "") } }, tabId);
  return (
    <>
      <Waiting />
      {here?.ok && <Here here={here} />}
      <Search onChoose={choose} />
      <Queue onChoose={choose} />
      <footer>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {text.options.options}
        </button>
      </footer>
    </>
  );
}
