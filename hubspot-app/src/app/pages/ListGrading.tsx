import type { ContactList, ListGrading as Grading } from "@assay/shared/api/bulk";
import type { BulkText } from "@assay/shared/language/en-bulk";
import { Alert, Button, Flex, Heading, Input, ProgressBar, Select, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { BulkServer } from "./bulk-server.ts";
import { createEventId } from "./event-id.ts";
import { TicketLink } from "./TicketLink.tsx";

interface ListGradingProps {
  readonly text: BulkText["page"];
  readonly server: BulkServer;
  readonly grading: Grading | undefined;
  onChange(): Promise<void>;
}

/** Finds a list of the portal's and has it graded; then how far it is, and its result. */
export function ListGrading({ text, server, grading, onChange }: ListGradingProps) {
  const [name, setName] = useState("");
  const [lists, setLists] = useState<readonly ContactList[]>();
  const [listId, setListId] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const find = async () => {
    const reply = await server.findLists(name);
    setProblem(reply.ok ? undefined : reply.message);
    setLists(reply.ok ? reply.lists : undefined);
    setListId(undefined);
  };
  const grade = async () => {
    if (listId === undefined) return;
    const reply = await server.gradeList(createEventId(Date.now()), listId);
    setProblem(reply.ok ? undefined : reply.message);
    await onChange();
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.listTitle}</Heading>
      <Text>{text.listHelp}</Text>
      <Flex gap="small" align="end" wrap>
        <Input name="list-name" label={text.listName} value={name} onChange={setName} />
        <Button testId="find-lists" onClick={() => void find()}>
          {text.findLists}
        </Button>
      </Flex>
      {problem !== undefined && <Alert variant="danger" title={problem} />}
      {lists?.length === 0 && <Text>{text.noneFound}</Text>}
      {lists !== undefined && lists.length > 0 && (
        <Flex gap="small" align="end" wrap>
          <Select
            name="list"
            label={text.list}
            placeholder={text.choose}
            {...(listId !== undefined && { value: listId })}
            options={lists.map(({ id, name: label, size }) => ({
              value: id,
              label: text.listOption(label, String(size)),
            }))}
            onChange={(value) => setListId(String(value))}
          />
          <Button testId="grade-list" disabled={listId === undefined} onClick={() => void grade()}>
            {text.grade}
          </Button>
        </Flex>
      )}
      {grading && <Progress text={text} server={server} grading={grading} onChange={onChange} />}
    </Flex>
  );
}

function Progress({ text, server, grading, onChange }: ListGradingProps & { readonly grading: Grading }) {
  const { id, listName, state, done, total, graded, ungraded, waiting, waitsFor } = grading;
  const stop = async () => {
    await server.stopGrading(id);
    await onChange();
  };
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <ProgressBar
          testId="grading"
          title={`${text.gradingOf(listName)} – ${text.states[state]}`}
          value={Math.min(done, Math.max(total, done))}
          maxValue={Math.max(total, done, 1)}
          showPercentage
          variant={state === "cancelled" ? "warning" : "success"}
          valueDescription={text.gradingDone(String(done), String(Math.max(total, done)))}
        />
        <Text>{text.gradingResult(String(graded), String(ungraded))}</Text>
        {waiting > 0 && <Text variant="microcopy">{text.gradingWaiting(String(waiting))}</Text>}
        {waitsFor !== undefined && <Text variant="microcopy">{text.waits(waitsFor)}</Text>}
        {state === "running" && (
          <Flex>
            <Button testId="stop-grading" onClick={() => void stop()}>
              {text.stop}
            </Button>
          </Flex>
        )}
        {state === "done" && (
          <TicketLink
            key={id}
            wish={{ for: "list", id }}
            prepare={text.listFile}
            open={text.fetchFile}
            testId="list-file"
          />
        )}
      </Flex>
    </Tile>
  );
}
