import type { FrameworkRulesReply } from "@assay/shared/api/framework-rules";
import { Alert, Flex, LoadingSpinner, MultiSelect, Text, ToggleGroup } from "@hubspot/ui-extensions";
import { useEffect } from "react";
import { useEditor } from "./editor-context.ts";
import { Failed } from "./Failed.tsx";
import { useReply } from "./use-reply.ts";

interface FirstTeamsProps {
  /** Ids of the teams that get it first; absent = everybody gets it. */
  readonly teams: readonly string[] | undefined;
  onChange(teams: readonly string[] | undefined): void;
}

/** Who gets a version: everybody, or some teams first. */
export function FirstTeams({ teams, onChange }: FirstTeamsProps) {
  const { teamsText, state, format } = useEditor();
  const { first: words } = teamsText;
  const { rollout, published } = state.rubric;
  return (
    <Flex direction="column" gap="small">
      {rollout && (
        <Alert title={words.replaces(String(rollout.version), format.list(rollout.teams.map(({ name }) => name)))} />
      )}
      <ToggleGroup
        name="publish-whom"
        toggleType="radioButtonList"
        label={words.whom}
        value={teams === undefined ? "all" : "some"}
        options={[
          { value: "all", label: words.everybody },
          { value: "some", label: words.someTeams },
        ]}
        onChange={(value) => onChange(value === "some" ? (rollout?.teams.map(({ id }) => id) ?? []) : undefined)}
      />
      {teams !== undefined && <TeamChoice teams={teams} onChange={onChange} />}
      {teams !== undefined && (
        <Text variant="microcopy">{words.others(String(rollout?.others ?? published?.version ?? 1))}</Text>
      )}
    </Flex>
  );
}

/** Asks for the portal's teams only once somebody wants to choose some. */
function TeamChoice({ teams, onChange }: { readonly teams: readonly string[]; onChange: FirstTeamsProps["onChange"] }) {
  const { text, teamsText, server } = useEditor();
  const [reply, readAgain] = useReply<Omit<FrameworkRulesReply, "ok">>(server.rules);
  const known = reply?.ok ? teams.filter((id) => reply.teams.some((team) => team.id === id)) : teams;
  // Nobody can be in a team that is gone.
  useEffect(() => {
    if (known.length < teams.length) onChange(known);
  }, [known, teams, onChange]);
  if (reply === undefined) return <LoadingSpinner label={text.loading} showLabel />;
  if (!reply.ok) return <Failed text={text} message={reply.message} onTryAgain={readAgain} />;
  if (reply.teams.length === 0) return <Alert variant="warning" title={reply.trouble ?? teamsText.rules.noTeams} />;
  return (
    <MultiSelect
      name="publish-teams"
      label={teamsText.first.teams}
      description={teamsText.first.teamsHelp}
      value={[...known]}
      options={reply.teams.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(values) => onChange(values.map(String))}
    />
  );
}
