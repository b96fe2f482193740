import type { FrameworkRule } from "@assay/shared/api/framework-rules";
import { LoadingButton } from "@hubspot/ui-extensions";
import type { RuleAnswer } from "./rules-server.ts";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface RemoveRuleProps {
  readonly rule: FrameworkRule;
  onAnswer(answer: RuleAnswer, message: string): void;
}

/** Removes one row; the same form makes it again. */
export function RemoveRule({ rule, onAnswer }: RemoveRuleProps) {
  const { server, teamsText } = useSettings();
  const [isBusy, remove] = useOneAtATime(async () => {
    onAnswer(await server.removeRule(rule), teamsText.rules.removed);
  });
  const place = [rule.objectType, rule.pipeline, rule.team].filter((part) => part !== undefined).join("-");
  return (
    <LoadingButton size="xs" testId={`remove-rule-${place}`} loading={isBusy} onClick={remove}>
      {teamsText.rules.remove}
    </LoadingButton>
  );
}
