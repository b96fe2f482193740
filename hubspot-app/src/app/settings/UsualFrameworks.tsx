import { ObjectType } from "@assay/shared/api/record";
import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Flex, Heading, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useSettings } from "./settings-context.ts";

interface UsualFrameworksProps {
  readonly list: Omit<RubricListReply, "ok">;
  onChanged(): void;
}

/** What qualifies a record of each kind until somebody chooses otherwise for it. */
export function UsualFrameworks({ list, onChanged }: UsualFrameworksProps) {
  const { text, server } = useSettings();
  const [said, setSaid] = useState<{ ok: boolean; message: string }>();
  const offered = list.rubrics.filter(({ published, isRetired }) => published !== undefined && !isRetired);
  const options = offered.map(({ framework, name }) => ({ label: name, value: framework }));
  const change = async (objectType: ObjectType, framework: FrameworkId) => {
    const reply = await server.chooseUsual(objectType, framework);
    const name = offered.find((other) => other.framework === framework)?.name ?? framework;
    setSaid({ ok: reply.ok, message: reply.ok ? text.usual.changed(name) : reply.message });
    onChanged();
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.usual.title}</Heading>
      <Text>{text.usual.help}</Text>
      {said && <Alert variant={said.ok ? "success" : "danger"} title={said.message} />}
      {ObjectType.options.map((objectType) => (
        <Select
          key={objectType}
          name={`usual-${objectType}`}
          label={text.usual[objectType]}
          readOnly={!list.canEdit}
          options={options}
          value={list.usual[objectType] ?? ""}
          onChange={(framework) => void change(objectType, String(framework))}
        />
      ))}
    </Flex>
  );
}
