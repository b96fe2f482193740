import { Alert, Button, Flex, Heading, Input, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { CopyText } from "./CopyText.tsx";
import { readRecord } from "./record-link.ts";
import { useSettings } from "./settings-context.ts";

/** What one person may ask for: to be left alone, and to see what is held of them. */
export function OnePerson({ onChanged }: { onChanged(): void }) {
  const { portalText, server } = useSettings();
  const { privacy: text } = portalText;
  const [link, setLink] = useState("");
  const [said, setSaid] = useState<{ kind: "success" | "danger"; message: string }>();
  const [isBad, setIsBad] = useState(false);
  const contactId = () => {
    const record = readRecord(link, "contact");
    const isContact = record?.objectType === "contact";
    setIsBad(!isContact);
    return isContact ? record.objectId : undefined;
  };
  const change = async (act: "stop" | "resume") => {
    const id = contactId();
    if (id === undefined) return;
    const reply = await server.changeProfiling(id, act);
    const done = act === "stop" ? text.stopped : text.resumed;
    setSaid(reply.ok ? { kind: "success", message: done } : { kind: "danger", message: reply.message });
    if (reply.ok) onChanged();
  };
  const exported = async () => {
    const id = contactId();
    if (id === undefined) return { ok: false as const, message: text.badLink };
    const reply = await server.exportPerson(id);
    return reply.ok ? { ok: true as const, text: JSON.stringify(reply.person, undefined, 2) } : reply;
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.person}</Heading>
      <Text>{text.personHelp}</Text>
      {said && <Alert variant={said.kind} title={said.message} />}
      <Input
        name="person"
        label={text.link}
        value={link}
        onInput={setLink}
        onChange={setLink}
        {...(isBad && { error: true, validationMessage: text.badLink })}
      />
      <Flex gap="small" wrap>
        <Button testId="stop-profiling" onClick={() => void change("stop")}>
          {text.stop}
        </Button>
        <Button testId="resume-profiling" onClick={() => void change("resume")}>
          {text.resume}
        </Button>
      </Flex>
      <CopyText testId="export-person" label={text.exportOne} copied={text.exported} make={exported} />
    </Flex>
  );
}
