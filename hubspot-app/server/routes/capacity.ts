import { CapacityQuery, SaveHoursRequest } from "@assay/shared/api/capacity";
import { PromiseQuery } from "@assay/shared/api/promise";
import { changeHours, readCapacity } from "../operations/read-capacity.ts";
import { readPromise } from "../operations/read-promise.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What marketing delivers, and who takes it. */
export const capacity: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/promise",
    forCaller(context, (actor, { query }) => readPromise(services, actor, PromiseQuery.parse(query))),
  );
  app.get(
    "/v1/capacity",
    forCaller(context, (actor, { query }) => readCapacity(services, actor, CapacityQuery.parse(query))),
  );
  app.post(
    "/v1/capacity/hours",
    forCaller(context, (actor, { body }) => changeHours(services, actor, SaveHoursRequest.parse(body))),
  );
};
