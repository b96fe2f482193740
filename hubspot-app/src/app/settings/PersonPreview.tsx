import type { FactsReply } from "@assay/shared/api/facts";
import type { RecordPath } from "@assay/shared/api/record";
import type { ExamplesReply } from "@assay/shared/api/rubrics";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Flex, Form, Heading, Input, LoadingSpinner, Select, Text, Tile } from "@hubspot/ui-extensions";
import { type ReactNode, useCallback, useState } from "react";
import { draftWish } from "./draft-wish.ts";
import { useEditor } from "./editor-context.ts";
import { recordName } from "./RecordLink.tsx";
import { readRecord } from "./record-link.ts";
import { useReply } from "./use-reply.ts";

type Person = Omit<FactsReply, "ok">;

/** Somebody whom the admin names, with what the draft on screen makes of them. */
export function PersonPreview({ children }: { children(person: Person): ReactNode }) {
  const { language, canEdit } = useEditor();
  const text = fitEditorTexts[language].preview;
  const [record, setRecord] = useState<RecordPath>();
  // Whom a preview reads is an admin's to choose.
  if (!canEdit) return null;
  return (
    // A tile alone would be as tall as the editor beside it.
    <Flex direction="column">
      <Tile compact>
        <Flex direction="column" gap="small">
          <Heading>{text.title}</Heading>
          <Text variant="microcopy">{text.help}</Text>
          {record === undefined ? (
            <PersonChooser onChoose={setRecord} />
          ) : (
            <Chosen record={record} onAnother={() => setRecord(undefined)}>
              {children}
            </Chosen>
          )}
        </Flex>
      </Tile>
    </Flex>
  );
}

function PersonChooser({ onChoose }: { onChoose(record: RecordPath): void }) {
  const { text: settings, language, server, document } = useEditor();
  const text = fitEditorTexts[language].preview;
  const { framework } = document;
  const ask = useCallback(() => server.examples(framework), [server, framework]);
  const [reply] = useReply<Omit<ExamplesReply, "ok">>(ask);
  const [link, setLink] = useState("");
  const [isBad, setIsBad] = useState(false);
  const examples = reply?.ok ? reply.examples : [];
  const show = () => {
    const record = readRecord(link, "contact");
    setIsBad(record === undefined);
    if (record !== undefined) onChoose(record);
  };
  return (
    <>
      {examples.length > 0 && (
        <Select
          name="preview-example"
          label={text.example}
          placeholder={text.choose}
          options={examples.map((one, value) => ({ label: recordName(settings, one), value }))}
          onChange={(value) => {
            const example = examples[Number(value)];
            if (example) onChoose({ objectType: example.objectType, objectId: example.objectId });
          }}
        />
      )}
      <Form preventDefault onSubmit={show}>
        <Flex gap="small" direction="column">
          <Input
            name="preview-link"
            label={text.link}
            value={link}
            onChange={setLink}
            onInput={setLink}
            {...(isBad && { error: true, validationMessage: settings.examples.badLink })}
          />
          <Flex>
            <Button type="submit" size="sm" testId="preview">
              {text.show}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </>
  );
}

interface ChosenProps {
  readonly record: RecordPath;
  onAnother(): void;
  children(person: Person): ReactNode;
}

/** Read again only when the draft looks at other properties: what is typed shows at once. */
function Chosen({ record, onAnother, children }: ChosenProps) {
  const { text: settings, language, format, server, document } = useEditor();
  const text = fitEditorTexts[language].preview;
  const wish = JSON.stringify(draftWish(document));
  const ask = useCallback(() => server.facts(record, JSON.parse(wish)), [server, record, wish]);
  const [reply, readAgain, { failure }] = useReply<Person>(ask);
  return (
    <>
      {reply === undefined && <LoadingSpinner label={text.reading} showLabel />}
      {failure && <Alert variant="warning" title={failure.message} />}
      {reply?.ok && <Text variant="microcopy">{text.of(reply.name, format.time(reply.at))}</Text>}
      {reply?.ok && children(reply)}
      <Flex gap="small" wrap>
        <Button size="xs" testId="preview-again" onClick={readAgain}>
          {failure ? settings.tryAgain : text.again}
        </Button>
        <Button size="xs" testId="preview-another" onClick={onAnother}>
          {text.another}
        </Button>
      </Flex>
    </>
  );
}
