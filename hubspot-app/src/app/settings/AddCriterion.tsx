import { Button, Flex, Form, Input, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { criterionName } from "./CriterionFields.tsx";
import { useEditor } from "./editor-context.ts";
import { addCriterion } from "./edits.ts";

const mostCriteria = 15;

/** One more criterion for an own framework. Its other words are written under Words. */
export function AddCriterion() {
  const editor = useEditor();
  const { text, document, language, edit } = editor;
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  if (document.criteria.length >= mostCriteria) return <Text variant="microcopy">{text.criteria.most}</Text>;
  const add = () => {
    const said = name.trim();
    const isTaken = document.criteria.some(
      (criterion) => criterionName(editor, criterion).toLowerCase() === said.toLowerCase(),
    );
    if (said === "" || isTaken) return setProblem(said === "" ? text.copy.noName : text.criteria.nameTaken);
    edit(`add-${said}`, addCriterion(said, language));
    setName("");
    setProblem(undefined);
  };
  return (
    <Form preventDefault onSubmit={add}>
      <Flex gap="small" align="end">
        <Input
          name="new-criterion"
          label={text.criteria.addName}
          value={name}
          onChange={setName}
          onInput={setName}
          {...(problem !== undefined && { error: true, validationMessage: problem })}
        />
        <Button type="submit" testId="add-criterion">
          {text.criteria.add}
        </Button>
      </Flex>
    </Form>
  );
}
