import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Language } from "../language/language.ts";
import { ObjectType } from "./record.ts";
import { Team } from "./rollouts.ts";

const crmId = z.string().check(z.minLength(1), z.maxLength(64));

/** Which records a rule is for; what is absent is whichever. A pipeline is one of deals; the team is the owner's. */
const scope = { objectType: z.optional(ObjectType), pipeline: z.optional(crmId), team: z.optional(crmId) };

/** A rule: these records are qualified by that framework, unless somebody chooses another on the record itself. */
export const FrameworkRule = z.object({
  ...scope,
  framework: FrameworkId,
  /** What the CRM called them when the rule was made. */
  pipelineName: z.optional(z.string()),
  teamName: z.optional(z.string()),
});
export type FrameworkRule = z.infer<typeof FrameworkRule>;

/**
 * `GET /v1/framework-rules`: in the order in which they decide: the kind of record goes before the pipeline, the
 * pipeline before the team. Where none holds, the usual framework of the record's kind does.
 */
export const FrameworkRulesReply = z.object({
  ok: z.literal(true),
  rules: z.array(FrameworkRule),
  /** What rules can be made for, as the CRM has it now. */
  teams: z.array(Team),
  pipelines: z.array(Team),
  /** Why there may be no teams or pipelines to choose from; absent = the CRM told them all. */
  trouble: z.optional(z.string()),
  canEdit: z.boolean(),
});
export type FrameworkRulesReply = z.infer<typeof FrameworkRulesReply>;

interface Scope {
  readonly objectType?: ObjectType | undefined;
  readonly pipeline?: string | undefined;
  readonly team?: string | undefined;
}

const saysWhich = z.refine<Scope>(({ objectType, team }) => objectType !== undefined || team !== undefined);
const pipelineOfDeals = z.refine<Scope>(({ objectType, pipeline }) => pipeline === undefined || objectType === "deal");

/**
 * `POST /v1/framework-rules`: makes a rule, or changes the framework of the one for the same records; answers
 * `FrameworkRulesReply`. Refused: `no-framework`, `unknown-team`, `unknown-pipeline`, `too-many`.
 */
export const SaveRuleRequest = z
  .strictObject({ ...scope, framework: FrameworkId, language: z._default(Language, "en") })
  .check(saysWhich, pipelineOfDeals);
export type SaveRuleRequest = z.infer<typeof SaveRuleRequest>;

/** `POST /v1/framework-rules/remove`: `FrameworkRulesReply`, also when it was removed before. */
export const RemoveRuleRequest = z.strictObject({ ...scope, language: z._default(Language, "en") });
export type RemoveRuleRequest = z.infer<typeof RemoveRuleRequest>;
