import { Alert, Flex, Heading, Input, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useSettings } from "./settings-context.ts";

/** Takes Assay out of the portal, once somebody typed the portal's number. */
export function Uninstall({ graceDays }: { graceDays: number }) {
  const { portalText, server, format } = useSettings();
  const { privacy: text } = portalText;
  const [portal, setPortal] = useState("");
  const [said, setSaid] = useState<{ kind: "success" | "danger"; message: string }>();
  const uninstall = async () => {
    const reply = await server.uninstall(portal.trim());
    if (!reply.ok) return setSaid({ kind: "danger", message: reply.message });
    setSaid({ kind: "success", message: text.uninstalled(format.dateTime(reply.deletedAfter)) });
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.uninstall}</Heading>
      <Text>{text.uninstallHelp(format.number(graceDays))}</Text>
      {said && <Alert variant={said.kind} title={said.message} />}
      <Input
        name="portal"
        label={text.portal}
        description={text.portalHelp}
        value={portal}
        onInput={setPortal}
        onChange={setPortal}
      />
      <Flex>
        <ConfirmButton
          id="uninstall"
          size="sm"
          isDestructive
          label={text.uninstall}
          title={text.uninstall}
          what={text.uninstallHelp(format.number(graceDays))}
          onConfirm={uninstall}
        />
      </Flex>
    </Flex>
  );
}
