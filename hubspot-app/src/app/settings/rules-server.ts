import { type FrameworkRule, FrameworkRulesReply } from "@assay/shared/api/framework-rules";
import type { Refusal } from "@assay/shared/api/result";
import type { Line } from "./server.ts";

export type RuleAnswer = FrameworkRulesReply | Refusal;

/** What the part about which framework holds where asks of our server. */
export type RulesServer = ReturnType<typeof connectRules>;

export function connectRules(line: Line) {
  return {
    rules: () => line.get(FrameworkRulesReply, "framework-rules"),
    saveRule: ({ objectType, pipeline, team, framework }: FrameworkRule) =>
      line.post(FrameworkRulesReply, "framework-rules", { objectType, pipeline, team, framework }),
    removeRule: ({ objectType, pipeline, team }: FrameworkRule) =>
      line.post(FrameworkRulesReply, "framework-rules/remove", { objectType, pipeline, team }),
  };
}
