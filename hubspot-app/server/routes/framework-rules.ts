import { RemoveRuleRequest, SaveRuleRequest } from "@assay/shared/api/framework-rules";
import { RubricQuery } from "@assay/shared/api/rubrics";
import { changeRule, readRules, removeRule } from "../operations/framework-rules.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Which framework qualifies records of a kind, of a pipeline or of a team. */
export const frameworkRules: Routes = (app, context) => {
  const { services } = context;
  const path = "/v1/framework-rules";
  app.get(
    path,
    forCaller(context, (actor, { query }) => readRules(services, actor, RubricQuery.parse(query).language)),
  );
  app.post(
    path,
    forCaller(context, (actor, { body }) => changeRule(services, actor, SaveRuleRequest.parse(body))),
  );
  app.post(
    `${path}/remove`,
    forCaller(context, (actor, { body }) => removeRule(services, actor, RemoveRuleRequest.parse(body))),
  );
};
