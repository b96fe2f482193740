import { ConfirmButton } from "./ConfirmButton.tsx";
import { useEditor } from "./editor-context.ts";
import { restoreVersion } from "./rubric-acts.ts";

/** Rolls back: publishes an old version again, after asking. */
export function RestoreButton({ version }: { version: number }) {
  const { text, session, state, actions } = useEditor();
  const next = (state.rubric.published?.version ?? 0) + 1;
  const restore = async () => {
    const reply = await restoreVersion(session, version);
    actions.addAlert(
      reply.ok
        ? { type: "success", message: text.publish.done(String(reply.published.version)) }
        : { type: "danger", title: text.problem.title, message: reply.message },
    );
  };
  return (
    <ConfirmButton
      id={`restore-${version}`}
      label={text.versions.restoreShort}
      title={text.versions.restoreTitle(String(version))}
      what={text.versions.restoreWhat(String(version), String(next))}
      confirm={text.versions.restore(String(version))}
      onConfirm={restore}
    />
  );
}
