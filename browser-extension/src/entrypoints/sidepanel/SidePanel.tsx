import type { ContactLine } from "@assay/shared/api/prospects";
import { ask } from "../../ask.ts";
import { Queue } from "../../ui/Queue.tsx";
import { Search } from "../../ui/Search.tsx";
import { useSession } from "../../ui/session.ts";
import { useAnswer } from "../../ui/use-answer.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { PanelChecklist } from "./PanelChecklist.tsx";

/** The full checklist beside any page: of whoever was chosen there, here or in the popup. */
export function SidePanel() {
  const { text } = useSession();
  const { answer } = useAnswer({ kind: "panel" }, ["panel", "session"]);
  const subject = answer?.ok ? answer.subject : undefined;
  const isAboutSomebody = subject?.contact !== undefined || subject?.prospect !== undefined;
  const choose = ({ objectId, name, email }: ContactLine) =>
    void ask({ kind: "open-panel", subject: { contact: { objectId, name: name || (email ?? "") } } });
  return (
    <>
      <Waiting />
      {isAboutSomebody ? (
        <PanelChecklist key={JSON.stringify(subject)} subject={subject} />
      ) : (
        <p>{text.panel.nobody}</p>
      )}
      <Search onChoose={choose} />
      <Queue current={subject?.contact?.objectId} onChoose={choose} />
    </>
  );
}
