import { FactsRequest } from "@assay/shared/api/facts";
import { LearningRequest } from "@assay/shared/api/learning";
import { RubricQuery } from "@assay/shared/api/rubrics";
import { readLearning, startLearning } from "../operations/learn-from-customers.ts";
import { lookUpFacts } from "../operations/look-up-facts.ts";
import { readCrmProperties } from "../operations/read-crm-properties.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What an admin defines ideal customers by: the portal's properties, one person's values, what customers share. */
export const idealCustomers: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/crm-properties",
    forCaller(context, (actor, { query }) => readCrmProperties(services, actor, RubricQuery.parse(query).language)),
  );
  app.post(
    "/v1/facts",
    forCaller(context, (actor, { body }) => lookUpFacts(services, actor, FactsRequest.parse(body))),
  );
  app.get(
    "/v1/learned-traits",
    forCaller(context, (actor, { query }) => readLearning(services, actor, RubricQuery.parse(query).language)),
  );
  app.post(
    "/v1/learned-traits",
    forCaller(context, (actor, { body }) => startLearning(services, actor, LearningRequest.parse(body))),
  );
};
