import { Flex, Heading, Text } from "@hubspot/ui-extensions";
import { CopyText } from "./CopyText.tsx";
import { useSettings } from "./settings-context.ts";

/** What the portal's owner may tell people of Assay, with the months that are in force. */
export function PrivacyNotice({ months }: { months: number }) {
  const { privacy: text } = useSettings().portalText;
  const notice = text.notice(String(months));
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.noticeTitle}</Heading>
      <Text variant="microcopy">{text.noticeHelp}</Text>
      <Text>{notice}</Text>
      <CopyText
        testId="copy-notice"
        label={text.copyNotice}
        copied={text.copied}
        make={async () => ({ ok: true, text: notice })}
      />
    </Flex>
  );
}
