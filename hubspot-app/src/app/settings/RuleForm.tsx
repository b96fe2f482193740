import type { FrameworkRulesReply } from "@assay/shared/api/framework-rules";
import { ObjectType } from "@assay/shared/api/record";
import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Flex, Form, LoadingButton, Select, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { RuleAnswer } from "./rules-server.ts";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface RuleFormProps {
  readonly told: Omit<FrameworkRulesReply, "ok">;
  readonly list: Omit<RubricListReply, "ok">;
  onAnswer(answer: RuleAnswer, message: string): void;
}

/** Which is whichever. */
const any = "";

/** One row more, or another framework for the same records. */
export function RuleForm({ told: { teams, pipelines }, list, onAnswer }: RuleFormProps) {
  const { server, teamsText } = useSettings();
  const { rules: words } = teamsText;
  const offered = list.rubrics.filter(({ published, isRetired }) => published !== undefined && !isRetired);
  const [kind, setKind] = useState<string>(any);
  const [pipeline, setPipeline] = useState<string>(any);
  const [team, setTeam] = useState<string>(any);
  const [framework, setFramework] = useState<FrameworkId>(offered[0]?.framework ?? "");
  const [isVague, setVague] = useState(false);
  const [isBusy, add] = useOneAtATime(async () => {
    setVague(kind === any && team === any);
    if (kind === any && team === any) return;
    const scope = {
      ...(kind !== any && { objectType: ObjectType.parse(kind) }),
      ...(kind === "deal" && pipeline !== any && { pipeline }),
      ...(team !== any && { team }),
    };
    const name = offered.find((rubric) => rubric.framework === framework)?.name ?? framework;
    const answer = await server.saveRule({ ...scope, framework });
    onAnswer(answer, words.added(name));
    if (answer.ok) for (const clear of [setKind, setPipeline, setTeam]) clear(any);
  });
  const named = (all: typeof teams, whichever: string) => [
    { label: whichever, value: any },
    ...all.map(({ id, name }) => ({ label: name, value: id })),
  ];
  const kinds = [
    { label: words.kinds.any, value: any },
    ...ObjectType.options.map((value) => ({ label: words.kinds[value], value })),
  ];
  return (
    <Tile compact>
      <Form preventDefault onSubmit={add}>
        <Flex direction="column" gap="small">
          {isVague && <Alert variant="danger" title={words.which} />}
          <Flex gap="small" wrap>
            <Select name="rule-kind" label={words.kind} options={kinds} value={kind} onChange={pick(setKind)} />
            {kind === "deal" && pipelines.length > 0 && (
              <Select
                name="rule-pipeline"
                label={words.pipeline}
                options={named(pipelines, words.anyPipeline)}
                value={pipeline}
                onChange={pick(setPipeline)}
              />
            )}
            {teams.length > 0 && (
              <Select
                name="rule-team"
                label={words.team}
                options={named(teams, words.anyTeam)}
                value={team}
                onChange={pick(setTeam)}
              />
            )}
            <Select
              name="rule-framework"
              label={words.framework}
              options={offered.map((rubric) => ({ label: rubric.name, value: rubric.framework }))}
              value={framework}
              onChange={pick(setFramework)}
            />
          </Flex>
          {teams.length === 0 && <Text variant="microcopy">{words.noTeams}</Text>}
          <Flex>
            <LoadingButton type="submit" testId="add-rule" loading={isBusy}>
              {words.add}
            </LoadingButton>
          </Flex>
        </Flex>
      </Form>
    </Tile>
  );
}

function pick(set: (value: string) => void) {
  return (value: string | number | boolean | undefined) => set(String(value ?? any));
}
