import { Alert, Flex, Form, List, LoadingButton, Text, TextArea } from "@hubspot/ui-extensions";
import { useState } from "react";
import { fieldName } from "./editor-context.ts";
import { importText } from "./rubric-acts.ts";
import type { ImportAnswer } from "./rubric-server.ts";
import type { RubricSession } from "./rubric-session.ts";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

/** Makes a pasted rubric the draft; what is wrong with it is named at once and in full. */
export function ImportForm({ session }: { session: RubricSession }) {
  const { text } = useSettings();
  const [json, setJson] = useState("");
  const [problem, setProblem] = useState<string>();
  const [answer, setAnswer] = useState<ImportAnswer>();
  const [isBusy, read] = useOneAtATime(async () => {
    setAnswer(undefined);
    setProblem(json.trim() === "" ? text.transfer.empty : undefined);
    if (json.trim() === "") return;
    const reply = await importText(session, json);
    setAnswer(reply);
    if (reply.ok) setJson("");
  });
  return (
    <Form preventDefault onSubmit={read}>
      <Flex direction="column" gap="small">
        <Text>{text.transfer.importHelp}</Text>
        {answer && <Outcome answer={answer} />}
        <TextArea
          name="import"
          label={text.transfer.text}
          rows={8}
          value={json}
          onChange={setJson}
          {...(problem !== undefined && { error: true, validationMessage: problem })}
        />
        <Flex>
          <LoadingButton type="submit" testId="import" loading={isBusy}>
            {text.transfer.submit}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}

function Outcome({ answer }: { answer: ImportAnswer }) {
  const settings = useSettings();
  if (answer.ok) return <Alert variant="success" title={settings.text.transfer.imported} />;
  const faults = "faults" in answer ? answer.faults : [];
  return (
    <Alert variant="danger" title={answer.message}>
      {faults.length > 0 && (
        <List>{faults.map(({ path, message }) => settings.text.draft.fault(fieldName(settings, path), message))}</List>
      )}
    </Alert>
  );
}
