import {
  type FrameworkRule,
  type FrameworkRulesReply,
  RemoveRuleRequest,
  SaveRuleRequest,
} from "@assay/shared/api/framework-rules";

/** The rules about which framework holds where, in the tests of the settings page. */
export class StandInRules {
  rules: FrameworkRule[] = [];
  teams = [
    { id: "71", name: "EMEA" },
    { id: "72", name: "APAC" },
  ];
  pipelines = [{ id: "default", name: "Sales Pipeline" }];
  trouble: string | undefined;

  answer(method: string, act: string, body: unknown, canEdit: boolean): FrameworkRulesReply {
    if (method === "POST" && act === "remove") this.#drop(RemoveRuleRequest.parse(body));
    else if (method === "POST") this.#save(SaveRuleRequest.parse(body));
    const { rules, teams, pipelines, trouble } = this;
    return { ok: true, rules, teams, pipelines, canEdit, ...(trouble !== undefined && { trouble }) };
  }

  #save({ language: _, ...rule }: SaveRuleRequest) {
    this.#drop(rule);
    const teamName = this.teams.find(({ id }) => id === rule.team)?.name;
    const pipelineName = this.pipelines.find(({ id }) => id === rule.pipeline)?.name;
    this.rules.push({ ...rule, ...(teamName && { teamName }), ...(pipelineName && { pipelineName }) });
  }

  #drop({ objectType, pipeline, team }: Omit<FrameworkRule, "framework">) {
    this.rules = this.rules.filter(
      (one) => one.objectType !== objectType || one.pipeline !== pipeline || one.team !== team,
    );
  }
}
