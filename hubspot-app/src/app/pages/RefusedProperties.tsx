import type { PropertyRefusal } from "@assay/shared/api/sync";
import { propertyName, type SyncHealthReply } from "@assay/shared/api/sync-health";
import type { SyncHealthText } from "@assay/shared/language/en-start";
import { Button, Flex, Form, Heading, Input, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";

interface RefusedPropertiesProps {
  readonly text: SyncHealthText;
  readonly health: SyncHealthReply;
  onRename(property: string, name: string): Promise<void>;
}

/** Properties that could not be made; one whose name is the customer's can have another. */
export function RefusedProperties({ text, health, onRename }: RefusedPropertiesProps) {
  if (health.properties.length === 0) return null;
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.propertiesTitle}</Heading>
      {health.properties.map((refusal) => (
        <Tile key={refusal.property} compact>
          <Text format={{ fontWeight: "demibold" }}>{refusal.property}</Text>
          <Text>{refusal.message}</Text>
          {health.canRetry && refusal.reason === "other-type" && (
            <NewName text={text} refusal={refusal} onRename={onRename} />
          )}
        </Tile>
      ))}
    </Flex>
  );
}

type NewNameProps = Omit<RefusedPropertiesProps, "health"> & { readonly refusal: PropertyRefusal };

function NewName({ text, refusal: { property }, onRename }: NewNameProps) {
  const [name, setName] = useState(`${property}_2`);
  const isName = propertyName.test(name);
  const rename = () => {
    if (isName) void onRename(property, name);
  };
  return (
    <Form preventDefault onSubmit={rename}>
      <Flex direction="column" gap="small">
        <Input
          name={`name-${property}`}
          label={text.newName}
          value={name}
          error={!isName}
          {...(!isName && { validationMessage: text.badName })}
          onInput={setName}
        />
        <Flex>
          <Button type="submit" size="sm" testId={`rename-${property}`} disabled={!isName}>
            {text.useName}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
}
