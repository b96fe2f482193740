import type {
  FrameworkRulesReply,
  RemoveRuleRequest,
  FrameworkRule as Rule,
  SaveRuleRequest,
} from "@assay/shared/api/framework-rules";
import { ObjectType } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import { refusalTexts, teamRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer } from "../crm/answer.ts";
import { type Act, auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { dropRule, type FrameworkRule, listRules, type RuleScope, saveRule } from "../store/framework-rules.ts";
import { wishCopiesWithoutChoice } from "../store/usual-frameworks.ts";
import { listOffered } from "./framework-lists.ts";
import type { Actor } from "./identify-caller.ts";
import { listTeams } from "./portal-teams.ts";
import { connectedCrm } from "./related-records.ts";
import { mayEdit, refuseEdit, refuseFramework } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** More than anybody can keep apart. */
const mostRules = 100;

/** The portal's rules, and what others can be made for. */
export async function readRules(services: Services, actor: Actor, language: Language): Promise<FrameworkRulesReply> {
  const { tenantId } = actor;
  const [rules, teams, pipelines] = await Promise.all([
    listRules(services.queries, tenantId),
    listTeams(services, tenantId),
    listPipelines(services, tenantId),
  ]);
  return {
    ok: true,
    rules: rules.map(toReply),
    teams: teams.ok ? teams.value : [],
    pipelines: pipelines.ok ? pipelines.value : [],
    ...(!(teams.ok && pipelines.ok) && { trouble: teamRefusalTexts[language]["teams-away"]() }),
    canEdit: mayEdit(actor),
  };
}

/** A portal that lets us read no deals has no pipeline to make a rule for. */
async function listPipelines(services: Services, tenantId: string): Promise<CrmAnswer<Team[]>> {
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return crm;
  const pipelines = await crm.value.listPipelines(tenantId);
  if (pipelines.ok) return { ok: true, value: pipelines.value.map(({ id, name }) => ({ id, name })) };
  return pipelines.fault.kind === "no-access" ? { ok: true, value: [] } : pipelines;
}

function toReply({ objectType, pipeline, team, framework, pipelineName, teamName }: FrameworkRule): Rule {
  return {
    ...(objectType && { objectType }),
    ...(pipeline && { pipeline, pipelineName }),
    ...(team && { team, teamName }),
    framework,
  };
}

/** Makes a rule, or gives the one for the same records another framework; the copies in the CRM follow. */
export async function changeRule(
  services: Services,
  actor: Actor,
  { objectType, pipeline, team, framework, language }: SaveRuleRequest,
): Promise<FrameworkRulesReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId } = actor;
  const names = await nameScope(services, tenantId, { objectType, pipeline, team }, language);
  if (!names.ok) return names;
  const rule = { objectType, pipeline, team, framework, ...names.names };
  const refusal = await services.queries.transaction().execute(async (queries): Promise<Refusal | undefined> => {
    const offered = await listOffered(queries, tenantId);
    if (!offered.some(({ id }) => id === framework)) return refuseFramework(framework, language);
    const rules = await listRules(queries, tenantId);
    const before = rules.find((one) => isSameScope(one, rule));
    if (before === undefined && rules.length >= mostRules) {
      return { ok: false, code: "too-many", message: refusalTexts[language]["too-many"](String(mostRules)) };
    }
    await saveRule(queries, tenantId, rule);
    if (before?.framework === framework) return undefined;
    await followChange(services, queries, actor, rule, {
      act: "framework-rule-changed",
      from: before?.framework,
      to: framework,
    });
    return undefined;
  });
  return refusal ?? readRules(services, actor, language);
}

/** Removes a rule; its records are qualified by what decides next. */
export async function removeRule(
  services: Services,
  actor: Actor,
  { language, objectType, pipeline, team }: RemoveRuleRequest,
): Promise<FrameworkRulesReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const scope = { objectType, pipeline, team };
  await services.queries.transaction().execute(async (queries) => {
    const rule = (await listRules(queries, actor.tenantId)).find((one) => isSameScope(one, scope));
    const from = await dropRule(queries, actor.tenantId, scope);
    if (rule === undefined || from === undefined) return;
    await followChange(services, queries, actor, rule, { act: "framework-rule-removed", from });
  });
  return readRules(services, actor, language);
}

/** What the CRM calls a rule's pipeline and team; a client's ids are claims. */
async function nameScope(
  services: Services,
  tenantId: string,
  { pipeline, team }: RuleScope,
  language: Language,
): Promise<{ ok: true; names: Pick<FrameworkRule, "pipelineName" | "teamName"> } | Refusal> {
  const refuse = (code: "teams-away" | "unknown-team" | "unknown-pipeline"): Refusal => {
    return { ok: false, code, message: teamRefusalTexts[language][code]() };
  };
  const nothing: CrmAnswer<Team[]> = { ok: true, value: [] };
  const teams = team === undefined ? nothing : await listTeams(services, tenantId);
  const pipelines = pipeline === undefined ? nothing : await listPipelines(services, tenantId);
  if (!teams.ok || !pipelines.ok) return refuse("teams-away");
  const teamName = teams.value.find(({ id }) => id === team)?.name;
  const pipelineName = pipelines.value.find(({ id }) => id === pipeline)?.name;
  if (team !== undefined && teamName === undefined) return refuse("unknown-team");
  if (pipeline !== undefined && pipelineName === undefined) return refuse("unknown-pipeline");
  return { ok: true, names: { teamName: teamName ?? "", pipelineName: pipelineName ?? "" } };
}

function isSameScope(one: RuleScope, other: RuleScope): boolean {
  return one.objectType === other.objectType && one.pipeline === other.pipeline && one.team === other.team;
}

async function followChange(
  services: Services,
  queries: Queries,
  { tenantId, userId: by }: Actor,
  { objectType, pipelineName, teamName }: FrameworkRule | Omit<FrameworkRule, "framework">,
  told: Pick<Act, "act" | "from" | "to">,
): Promise<void> {
  const now = services.now();
  const subject = [objectType ?? "", pipelineName, teamName].filter((part) => part !== "").join(", ");
  await auditAct(queries, tenantId, { ...told, by, subject }, now);
  await wishCopiesWithoutChoice(queries, tenantId, objectType === undefined ? ObjectType.options : [objectType], now);
  await services.enqueue(queries, { name: "prepare-portal", tenantId });
}
