import { leastRetention, mostRetention, type PrivacyReply } from "@assay/shared/api/privacy";
import { Flex, Form, Heading, LoadingButton, NumberInput, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface RetentionProps {
  readonly months: number;
  onChanged(privacy: PrivacyReply): void;
}

/** After how many months without a rating a record is forgotten. */
export function Retention({ months: saved, onChanged }: RetentionProps) {
  const { portalText, server, actions } = useSettings();
  const { privacy: text } = portalText;
  const [months, setMonths] = useState<number>(saved);
  const isGood = Number.isInteger(months) && months >= leastRetention && months <= mostRetention;
  const [least, most] = [String(leastRetention), String(mostRetention)];
  const [isBusy, save] = useOneAtATime(async () => {
    if (!isGood) return;
    const reply = await server.keepFor(months);
    actions.addAlert(
      reply.ok ? { type: "success", message: text.savedMonths } : { type: "danger", message: reply.message },
    );
    if (reply.ok) onChanged(reply);
  });
  return (
    <Form preventDefault onSubmit={save}>
      <Flex direction="column" gap="small">
        <Heading>{text.retention}</Heading>
        <Text>{text.retentionHelp}</Text>
        <NumberInput
          name="months"
          label={text.months}
          description={text.monthsHelp(least, most)}
          min={leastRetention}
          max={mostRetention}
          value={months}
          onChange={setMonths}
          {...(!isGood && { error: true, validationMessage: text.badMonths(least, most) })}
        />
        <Flex>
          <LoadingButton type="submit" testId="save-retention" loading={isBusy} disabled={!isGood || months === saved}>
            {text.saveMonths}
          </LoadingButton>
        </Flex>
      </Flex>
    </Form>
  );
}
