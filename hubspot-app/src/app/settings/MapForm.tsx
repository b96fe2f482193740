import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { WrittenProperty } from "@assay/shared/api/property-mapping";
import { propertyName } from "@assay/shared/api/sync-health";
import { Alert, Flex, Form, Input, LoadingButton, Select } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface MapFormProps {
  readonly written: WrittenProperty;
  readonly properties: readonly CrmProperty[];
  onSaved(): void;
}

/** No property has this name: it begins with a digit. */
const anotherName = "0";

/** Where one of our properties is written: under its own name, into one of the customer's, or under a new name. */
export function MapForm({ written: { property, name, kind }, properties, onSaved }: MapFormProps) {
  const { portalText, server } = useSettings();
  const { properties: text } = portalText;
  const [target, setTarget] = useState(name);
  const [newName, setNewName] = useState(`${property}_2`);
  const [problem, setProblem] = useState<string>();
  const fitting = properties.filter((one) => one.isOwn && one.kind === kind && !one.name.startsWith("assay_"));
  const theirs = fitting.find((one) => one.name === target);
  const isBad = target === anotherName && !propertyName.test(newName);
  const [isBusy, save] = useOneAtATime(async () => {
    if (isBad) return;
    const reply = await server.nameProperty(property, target === anotherName ? newName : target);
    if (reply.ok) onSaved();
    else setProblem(reply.message);
  });
  const kept = name === property || fitting.some((one) => one.name === name) ? [] : [{ label: name, value: name }];
  return (
    <Form preventDefault onSubmit={save}>
      <Flex direction="column" gap="medium">
        {problem !== undefined && <Alert variant="danger" title={problem} />}
        <Select
          name="target"
          label={text.target}
          description={text.targetHelp}
          value={target}
          options={[
            { label: text.ours(property), value: property },
            ...kept,
            ...fitting.map((one) => ({ label: `${one.label} (${one.name})`, value: one.name })),
            { label: text.other, value: anotherName },
          ]}
          onChange={(value) => setTarget(String(value))}
        />
        {target === anotherName && (
          <Input
            name="newName"
            label={text.newName}
            description={text.newNameHelp}
            value={newName}
            onInput={setNewName}
            onChange={setNewName}
            {...(isBad && { error: true, validationMessage: text.badName })}
          />
        )}
        {theirs && name !== target && <Alert variant="warning" title={text.overwrites(theirs.label)} />}
        <Flex>
          <LoadingButton type="submit" variant="primary" testId="save-mapping" loading={isBusy} disabled={isBad}>
            {text.save}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}
