import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { PrivacyReply, ProfilingRule } from "@assay/shared/api/privacy";
import type { PropertyMappingReply } from "@assay/shared/api/property-mapping";
import { Alert, Button, Flex, Heading, LoadingButton, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { firstRule } from "./first-rule.ts";
import { mergeEdits } from "./merge-edits.ts";
import { OvertakenNotice } from "./OvertakenNotice.tsx";
import { ProfilingRuleFields } from "./ProfilingRuleFields.tsx";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";
import { useReply } from "./use-reply.ts";
import { useSeen } from "./use-seen.ts";

const mostRules = 5;

/** HubSpot's own mark of somebody who wants no mail: the likeliest first rule. */
const optOut = "hs_email_optout";

interface ProfilingRulesProps {
  readonly rules: readonly ProfilingRule[];
  onChanged(privacy: PrivacyReply): void;
}

/** Properties of the portal's that say of whom no profile is made. */
export function ProfilingRules({ rules: saved, onChanged }: ProfilingRulesProps) {
  const { portalText, server, actions } = useSettings();
  const { privacy: text } = portalText;
  const [mapping] = useReply<Omit<PropertyMappingReply, "ok">>(server.propertyMapping);
  const setting = useSeen<readonly ProfilingRule[]>(saved, mergeRules);
  const { value: rules, edit: setRules } = setting;
  const isWhole = rules.every(({ values }) => values.length > 0);
  const [isBusy, save] = useOneAtATime(async () => {
    const reply = await server.heedProperties(rules, setting.seen);
    if ("current" in reply) return setting.overtaken(reply);
    actions.addAlert(
      reply.ok ? { type: "success", message: text.savedRules } : { type: "danger", message: reply.message },
    );
    if (!reply.ok) return;
    setting.saved(reply.rules);
    onChanged(reply);
  });
  if (mapping === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!mapping.ok) return <Alert variant="danger" title={mapping.message} />;
  const free = mapping.properties.filter(
    (property) => isAnswer(property) && !rules.some((rule) => rule.property === property.name),
  );
  const next = free.find(({ name }) => name === optOut) ?? free[0];
  const isSame = JSON.stringify(rules) === JSON.stringify(setting.seen);
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.rules}</Heading>
      <Text>{text.rulesHelp}</Text>
      <OvertakenNotice notice={setting.notice} onTakeSaved={setting.takeSaved} />
      {rules.length === 0 && <Text variant="microcopy">{text.noRules}</Text>}
      {rules.map((rule, index) => (
        <ProfilingRuleFields
          key={rule.property}
          rule={rule}
          property={mapping.properties.find(({ name }) => name === rule.property)}
          others={free}
          onChange={(changed) => setRules(rules.flatMap((one, at) => (at === index ? (changed ?? []) : one)))}
        />
      ))}
      <Flex gap="small" wrap>
        {next && rules.length < mostRules && (
          <Button testId="add-rule" onClick={() => setRules([...rules, firstRule(next)])}>
            {text.addRule}
          </Button>
        )}
        <LoadingButton
          testId="save-rules"
          loading={isBusy}
          disabled={isSame || !isWhole || rules.length > mostRules}
          onClick={save}
        >
          {text.saveRules}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}

/** Free texts and figures are no answers to "may we?". Ours say nothing of it. */
function isAnswer({ kind, name }: CrmProperty): boolean {
  return (kind === "choice" || kind === "yes-no") && !name.startsWith("assay_");
}

/** A rule is one part, whatever its place in the list. */
function mergeRules(...lists: [seen: Rules, mine: Rules, theirs: Rules]): Rules {
  const parts = (rules: Rules) => Object.fromEntries(rules.map(({ property, values }) => [property, values]));
  const [seen, mine, theirs] = lists;
  const merged = mergeEdits(parts(seen), parts(mine), parts(theirs));
  return Object.entries(merged).map(([property, values]) => ({ property, values }));
}

type Rules = readonly ProfilingRule[];
