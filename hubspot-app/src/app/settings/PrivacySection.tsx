import type { PrivacyReply } from "@assay/shared/api/privacy";
import { Alert, Divider, Flex, LoadingSpinner } from "@hubspot/ui-extensions";
import { NotRenewed } from "./NotRenewed.tsx";
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
  const [privacy, readAgain, { failure, take }] = useReply<Omit<PrivacyReply, "ok">>(server.privacy);
  if (privacy === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  // The refusal's own words are for whoever may look and not change; here there is nothing to look at.
  if (!privacy.ok)
    return <Alert title={privacy.code === "not-admin" ? portalText.privacy.adminsOnly : privacy.message} />;
  return (
    <Flex direction="column" gap="medium">
      <NotRenewed failure={failure} onTryAgain={readAgain} />
      <Retention months={privacy.retentionMonths} onChanged={take} />
      <Divider />
      <ProfilingRules rules={privacy.rules} onChanged={take} />
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
