import { ClearRequest, RateRequest } from "@assay/shared/api/rating";
import { RecordPath } from "@assay/shared/api/record";
import { recordEvent } from "../operations/record-event.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const ratings: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/ratings",
    forCaller(context, (actor, { params, body }) =>
      recordEvent(context.services, actor, RecordPath.parse(params), RateRequest.parse(body)),
    ),
  );
  app.post(
    "/v1/records/:objectType/:objectId/clearings",
    forCaller(context, (actor, { params, body }) =>
      recordEvent(context.services, actor, RecordPath.parse(params), ClearRequest.parse(body)),
    ),
  );
};
