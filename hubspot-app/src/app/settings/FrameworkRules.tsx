import type { FrameworkRule, FrameworkRulesReply } from "@assay/shared/api/framework-rules";
import type { RubricListReply } from "@assay/shared/api/rubrics";
import {
  Alert,
  Flex,
  Heading,
  LoadingSpinner,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useState } from "react";
import { Failed } from "./Failed.tsx";
import { RemoveRule } from "./RemoveRule.tsx";
import { RuleForm } from "./RuleForm.tsx";
import type { RuleAnswer } from "./rules-server.ts";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";

type Told = Omit<FrameworkRulesReply, "ok">;

/** Which framework qualifies records of a kind, of a pipeline or of a team. */
export function FrameworkRules({ list }: { readonly list: Omit<RubricListReply, "ok"> }) {
  const { text, teamsText, server } = useSettings();
  const { rules: words } = teamsText;
  const [read, readAgain] = useReply<Told>(server.rules);
  const [changed, setChanged] = useState<RuleAnswer>();
  const [said, setSaid] = useState<{ ok: boolean; message: string }>();
  const take = (answer: RuleAnswer, message: string) => {
    setSaid({ ok: answer.ok, message: answer.ok ? message : answer.message });
    if (answer.ok) setChanged(answer);
  };
  const reply = changed ?? read;
  return (
    <Flex direction="column" gap="small">
      <Heading>{words.title}</Heading>
      <Text>{words.help}</Text>
      {said && <Alert variant={said.ok ? "success" : "danger"} title={said.message} />}
      {reply === undefined && <LoadingSpinner label={text.loading} showLabel />}
      {reply?.ok === false && <Failed text={text} message={reply.message} onTryAgain={readAgain} />}
      {reply?.ok && (
        <>
          {reply.trouble !== undefined && <Alert variant="warning" title={reply.trouble} />}
          {reply.rules.length === 0 && <Text variant="microcopy">{words.none}</Text>}
          {reply.rules.length > 0 && <RuleTable told={reply} list={list} onAnswer={take} />}
          {reply.canEdit && <RuleForm told={reply} list={list} onAnswer={take} />}
        </>
      )}
    </Flex>
  );
}

interface RuleTableProps {
  readonly told: Told;
  readonly list: Omit<RubricListReply, "ok">;
  onAnswer(answer: RuleAnswer, message: string): void;
}

function RuleTable({ told, list, onAnswer }: RuleTableProps) {
  const { text, teamsText } = useSettings();
  const { rules: words } = teamsText;
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          <TableHeader>{words.kind}</TableHeader>
          <TableHeader>{words.pipeline}</TableHeader>
          <TableHeader>{words.team}</TableHeader>
          <TableHeader>{words.framework}</TableHeader>
          {told.canEdit && <TableHeader width="min">{text.list.acts}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {told.rules.map((rule) => (
          <TableRow key={`${rule.objectType} ${rule.pipeline} ${rule.team}`}>
            <TableCell>{words.kinds[rule.objectType ?? "any"]}</TableCell>
            <TableCell>
              <Named id={rule.pipeline} name={rule.pipelineName} known={told.pipelines} isSure={!told.trouble} />
            </TableCell>
            <TableCell>
              <Named id={rule.team} name={rule.teamName} known={told.teams} isSure={!told.trouble} />
            </TableCell>
            <TableCell>{nameOf(rule, list)}</TableCell>
            {told.canEdit && (
              <TableCell width="min">
                <RemoveRule rule={rule} onAnswer={onAnswer} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface NamedProps {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly known: Told["teams"];
  /** Whether what is not known is gone: the CRM told all that it has. */
  readonly isSure: boolean;
}

/** What the CRM calls it now, else what it called it then. */
function Named({ id, name, known, isSure }: NamedProps) {
  const { rules: words } = useSettings().teamsText;
  if (id === undefined) return <Text>–</Text>;
  const now = known.find((one) => one.id === id)?.name;
  return (
    <Flex direction="column" gap="flush" align="start">
      <Text>{now ?? name ?? id}</Text>
      {now === undefined && isSure && <StatusTag variant="warning">{words.gone}</StatusTag>}
    </Flex>
  );
}

function nameOf({ framework }: FrameworkRule, list: Omit<RubricListReply, "ok">): string {
  return list.rubrics.find((rubric) => rubric.framework === framework)?.name ?? framework;
}
