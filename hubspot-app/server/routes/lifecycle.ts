import { LifecycleRequest } from "@assay/shared/api/lifecycle";
import { RubricQuery } from "@assay/shared/api/rubrics";
import { mapLifecycle, readLifecycle } from "../operations/map-lifecycle.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What stages are called in the portal's own lifecycle stage and lead status. */
export const lifecycle: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/lifecycle-mapping",
    forCaller(context, (actor, { query }) => readLifecycle(services, actor, RubricQuery.parse(query).language)),
  );
  app.post(
    "/v1/lifecycle-mapping",
    forCaller(context, (actor, { body }) => mapLifecycle(services, actor, LifecycleRequest.parse(body))),
  );
};
