import type { Rollout } from "@assay/shared/api/rollouts";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useEditor } from "./editor-context.ts";
import { promoteVersion } from "./rubric-acts.ts";

/** Has what some teams have first in force for everybody, after asking. */
export function PromoteButton({ rollout }: { rollout: Rollout }) {
  const { text, teamsText, session, actions } = useEditor();
  const { first: words } = teamsText;
  const [version, others] = [String(rollout.version), String(rollout.others)];
  const promote = async () => {
    const reply = await promoteVersion(session, rollout.version);
    actions.addAlert(
      reply.ok
        ? { type: "success", message: words.promoted(version) }
        : { type: "danger", title: text.problem.title, message: reply.message },
    );
  };
  return (
    <ConfirmButton
      id="promote"
      label={words.promote}
      title={words.promoteTitle(version)}
      what={words.promoteWhat(version, others)}
      onConfirm={promote}
    />
  );
}
