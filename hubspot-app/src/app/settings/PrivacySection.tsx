import type { PrivacyReply } from "@assay/shared/api/privacy";
import { Alert, Divider, Flex, LoadingSpinner } from "@hubspot/ui-extensions";
import { OnePerson } from "./OnePerson.tsx";
import { PrivacyNotice } from "./PrivacyNotice.tsx";
import { ProfilingRules } from "./ProfilingRules.tsx";
import { Retention } from "./Retention.tsx";
import { StoppedPeople } from "./StoppedPeople.tsx";
import { useSettings } from "./settings-context.ts";
import { Uninstall } from "./Uninstall.tsx";
import { useReply } from "./use-reply.ts";

/** How the portal deals with people's data: for admins. */
export function PrivacySection() {
  const { portalText, server } = useSettings();
  const [privacy, readAgain] = useReply<Omit<PrivacyReply, "ok">>(server.privacy);
  if (privacy === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  // The refusal's own words are for whoever may look and not change; here there is nothing to look at.
  if (!privacy.ok)
    return <Alert title={privacy.code === "not-admin" ? portalText.privacy.adminsOnly : privacy.message} />;
  return (
    <Flex direction="column" gap="medium">
      <Retention months={privacy.retentionMonths} onChanged={readAgain} />
      <Divider />
      <ProfilingRules rules={privacy.rules} onChanged={readAgain} />
      <Divider />
      <OnePerson onChanged={readAgain} />
      <StoppedPeople privacy={privacy} />
      <Divider />
      <PrivacyNotice months={privacy.retentionMonths} />
      <Divider />
      <Uninstall graceDays={privacy.graceDays} />
    </Flex>
  );
}
