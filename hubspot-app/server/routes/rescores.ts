import { RescorePath, RescoreRequest } from "@assay/shared/api/rescore";
import { RubricQuery } from "@assay/shared/api/rubrics";
import { readRescore, steerRescore } from "../operations/steer-rescore.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** How far a re-scoring is, and how to hold it. */
export const rescores: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/rescores/:id",
    forCaller(context, (actor, { params, query }) =>
      readRescore(services, actor, RescorePath.parse(params).id, RubricQuery.parse(query).language),
    ),
  );
  for (const steering of ["pause", "resume", "cancel"] as const) {
    app.post(
      `/v1/rescores/:id/${steering}`,
      forCaller(context, (actor, { params, body }) =>
        steerRescore(services, actor, RescorePath.parse(params).id, steering, RescoreRequest.parse(body).language),
      ),
    );
  }
};
