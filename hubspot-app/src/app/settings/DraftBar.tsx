import { Alert, Flex, Text, Tile } from "@hubspot/ui-extensions";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { type Editor, useEditor } from "./editor-context.ts";
import { FaultList } from "./FaultList.tsx";
import { PublishButton } from "./PublishButton.tsx";
import { ReplayButton } from "./ReplayButton.tsx";
import { discardDraft } from "./rubric-acts.ts";
import { SaveLine } from "./SaveLine.tsx";
import { WhatChangesButton } from "./WhatChangesButton.tsx";

/** What is not in force yet, and what can be done with it. */
export function DraftBar() {
  const editor = useEditor();
  const { text, format, state, faults } = editor;
  const { draft } = state.rubric;
  const hasDraft = draft !== undefined || state.pending.length > 0;
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <Flex justify="between" align="center" gap="small" wrap>
          <Text format={{ fontWeight: "demibold" }}>{summary(editor, hasDraft)}</Text>
          <SaveLine />
        </Flex>
        {draft && <Text variant="microcopy">{text.draft.by(draft.by.name, format.dateTime(draft.at))}</Text>}
        <Colleague />
        {hasDraft && faults.length > 0 && <FaultList />}
        {hasDraft && <DraftActs />}
      </Flex>
    </Tile>
  );
}

function summary({ text, inForce, changes }: Editor, hasDraft: boolean): string {
  if (!hasDraft) return text.draft.none;
  if (inForce === undefined) return text.draft.fresh;
  return changes.length === 0 ? text.draft.same : text.draft.count(changes.length);
}

function Colleague() {
  const { text, state } = useEditor();
  if (state.colleague === undefined) return null;
  const { person, did } = state.colleague;
  return (
    <Alert title={did === "saved" ? text.save.colleague(person.name) : text.save.colleaguePublished(person.name)} />
  );
}

function DraftActs() {
  const { text, session, changes, actions } = useEditor();
  const discard = async () => {
    const refusal = await discardDraft(session);
    actions.addAlert(
      refusal === undefined
        ? { type: "success", message: text.draft.discarded }
        : { type: "danger", title: text.problem.title, message: refusal.message },
    );
  };
  return (
    <Flex gap="small" wrap>
      <PublishButton />
      <WhatChangesButton />
      <ReplayButton />
      <ConfirmButton
        id="discard"
        size="md"
        isDestructive
        label={text.draft.discard}
        title={text.draft.discardTitle}
        what={text.draft.discardWhat(changes.length)}
        onConfirm={discard}
      />
    </Flex>
  );
}
