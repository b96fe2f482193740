import { LookPath, LooksQuery, VerdictRequest } from "@assay/shared/api/outcomes";
import { giveSecondLook } from "../operations/give-second-look.ts";
import { readLooks } from "../operations/read-looks.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Leads that were turned away, for a second person to look at. */
export const secondLooks: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/second-looks",
    forCaller(context, (actor, { query }) => readLooks(services, actor, LooksQuery.parse(query))),
  );
  app.post(
    "/v1/second-looks/:eventId",
    forCaller(context, (actor, { params, body }) => {
      return giveSecondLook(services, actor, LookPath.parse(params).eventId, VerdictRequest.parse(body));
    }),
  );
};
