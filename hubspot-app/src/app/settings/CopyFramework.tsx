import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import {
  Alert,
  Button,
  Flex,
  Form,
  Input,
  LoadingButton,
  Panel,
  PanelBody,
  Select,
  Text,
} from "@hubspot/ui-extensions";
import { useRef, useState } from "react";
import { createEventId } from "./event-id.ts";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

const panelId = "copy-framework";

interface CopyFrameworkProps {
  readonly list: Omit<RubricListReply, "ok">;
  onMade(framework: FrameworkId): void;
}

/** Begins a framework of the portal's own. */
export function CopyFramework({ list, onMade }: CopyFrameworkProps) {
  const { text, actions } = useSettings();
  const made = (framework: FrameworkId) => {
    actions.closeOverlay(panelId);
    onMade(framework);
  };
  return (
    <Flex>
      <Button
        testId={panelId}
        overlay={
          <Panel id={panelId} title={text.copy.title} width="md" variant="modal">
            <PanelBody>
              <CopyForm list={list} onMade={made} />
            </PanelBody>
          </Panel>
        }
      >
        {text.copy.open}
      </Button>
    </Flex>
  );
}

function CopyForm({ list, onMade }: CopyFrameworkProps) {
  const { text, server } = useSettings();
  const published = list.rubrics.filter((rubric) => rubric.published !== undefined);
  const [copyOf, setCopyOf] = useState<FrameworkId>(list.usual.contact ?? published[0]?.framework ?? "");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<{ field: boolean; message: string }>();
  const id = useRef({ of: "", id: "" });
  const [isBusy, make] = useOneAtATime(async () => {
    const said = name.trim();
    if (said === "") return setProblem({ field: true, message: text.copy.noName });
    // The same wish keeps its id, so that a repeat makes no second framework.
    const wish = `${copyOf} ${said}`;
    if (id.current.of !== wish) id.current = { of: wish, id: createEventId(Date.now()) };
    const reply = await server.copy(id.current.id, copyOf, said);
    if (reply.ok) onMade(reply.framework);
    else setProblem({ field: false, message: reply.message });
  });
  return (
    <Form preventDefault onSubmit={make}>
      <Flex direction="column" gap="medium">
        <Text>{text.copy.help}</Text>
        {problem && !problem.field && <Alert variant="danger" title={problem.message} />}
        <Select
          name="copyOf"
          label={text.copy.of}
          value={copyOf}
          options={published.map((rubric) => ({ label: rubric.name, value: rubric.framework }))}
          onChange={(value) => setCopyOf(String(value))}
        />
        <Input
          name="name"
          label={text.copy.name}
          description={text.copy.nameHelp}
          value={name}
          onChange={setName}
          onInput={setName}
          {...(problem?.field && { error: true, validationMessage: problem.message })}
        />
        <Flex>
          <LoadingButton type="submit" variant="primary" testId="make-copy" loading={isBusy}>
            {text.copy.make}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}
