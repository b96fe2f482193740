import { ObjectType } from "@assay/shared/api/record";
import { grades } from "@assay/shared/score/grade-letter";
import { Alert, Flex, Form, Input, LoadingButton, Select } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { readRecord } from "./record-link.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

const choices = [...grades, "none"] as const;

/** Pins a record by its pasted address or id, with the grade that it must keep. */
export function PinForm({ onPinned }: { onPinned(): void }) {
  const { text, server, document } = useEditor();
  const [link, setLink] = useState("");
  const [kind, setKind] = useState<ObjectType>("contact");
  const [grade, setGrade] = useState<(typeof choices)[number]>("A");
  const [problem, setProblem] = useState<{ field: boolean; message: string }>();
  const [isBusy, pin] = useOneAtATime(async () => {
    const record = readRecord(link, kind);
    if (record === undefined) return setProblem({ field: true, message: text.examples.badLink });
    const reply = await server.pin(document.framework, { ...record, grade });
    setProblem(reply.ok ? undefined : { field: false, message: reply.message });
    if (reply.ok) setLink("");
    onPinned();
  });
  return (
    <Form preventDefault onSubmit={pin}>
      <Flex direction="column" gap="small">
        {problem && !problem.field && <Alert variant="danger" title={problem.message} />}
        <Input
          name="link"
          label={text.examples.link}
          description={text.examples.linkHelp}
          value={link}
          onChange={setLink}
          onInput={setLink}
          {...(problem?.field && { error: true, validationMessage: problem.message })}
        />
        <Select
          name="kind"
          label={text.examples.kind}
          description={text.examples.kindHelp}
          value={kind}
          options={ObjectType.options.map((value) => ({ label: text.usual[value], value }))}
          onChange={(value) => setKind(ObjectType.parse(value))}
        />
        <Select
          name="grade"
          label={text.examples.grade}
          value={grade}
          options={choices.map((value) => ({ label: value === "none" ? text.examples.none : value, value }))}
          onChange={(value) => setGrade(choices.find((choice) => choice === value) ?? grade)}
        />
        <Flex>
          <LoadingButton type="submit" testId="pin" loading={isBusy}>
            {text.examples.pin}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}
