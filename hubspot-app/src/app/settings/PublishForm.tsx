import { Alert, Checkbox, Flex, Form, LoadingButton, Text, TextArea } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { createEventId } from "./event-id.ts";
import { FirstTeams } from "./FirstTeams.tsx";
import { publishDraft } from "./rubric-acts.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";
import { ChangeList } from "./WhatChangesButton.tsx";

export const publishPanel = "publish-draft";

/** Why the last publish did not happen. */
export interface PublishProblem {
  readonly code: string;
  readonly message: string;
}

interface PublishFormProps {
  readonly problem: PublishProblem | undefined;
  onProblem(problem: PublishProblem | undefined): void;
}

/** What a publish does, why it is done, and the act itself. */
export function PublishForm({ problem, onProblem }: PublishFormProps) {
  const { text, teamsText, session, state, document, inForce, changes, assessments, actions } = useEditor();
  // Made once: a repeat after a lost answer is the same publish.
  const [id] = useState(() => createEventId(Date.now()));
  const [note, setNote] = useState("");
  const [acceptBroken, setAcceptBroken] = useState(false);
  // Whoever tries a version with some teams goes on with them, until it is for everybody.
  const { rollout } = state.rubric;
  const [teams, setTeams] = useState<readonly string[] | undefined>(rollout?.teams.map(({ id }) => id));
  const next = String((state.rubric.published?.version ?? 0) + 1);
  const [isBusy, publish] = useOneAtATime(async () => {
    if (teams?.length === 0) return onProblem({ code: "no-team", message: teamsText.first.none });
    const reply = await publishDraft(session, { id, note, acceptBroken, teams });
    if (reply === undefined) return;
    onProblem(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    actions.closeOverlay(publishPanel);
    const version = String(reply.published.version);
    const message = teams === undefined ? text.publish.done(version) : teamsText.first.doneForTeams(version);
    actions.addAlert({ type: "success", message });
  });
  return (
    <Form preventDefault onSubmit={publish}>
      <Flex direction="column" gap="medium">
        {problem && <Alert variant="danger" title={problem.message} />}
        {problem?.code === "example-broken" && (
          <Checkbox name="acceptBroken" checked={acceptBroken} onChange={setAcceptBroken}>
            {text.publish.acceptBroken}
          </Checkbox>
        )}
        <ChangeList
          changes={changes}
          documents={[document, ...(inForce ? [inForce] : [])]}
          {...(!inForce && { none: text.draft.fresh })}
        />
        {teams === undefined && <Text>{text.publish.count(assessments)}</Text>}
        {inForce && <Text variant="microcopy">{text.publish.versionStays}</Text>}
        {inForce && <FirstTeams teams={teams} onChange={setTeams} />}
        <TextArea
          name="note"
          label={text.publish.note}
          description={text.publish.noteHelp}
          maxLength={500}
          rows={2}
          value={note}
          onChange={setNote}
        />
        <Flex>
          <LoadingButton type="submit" variant="primary" testId="publish-now" loading={isBusy}>
            {text.publish.submit(next)}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}
