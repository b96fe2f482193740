import { ClearRequest, RateRequest } from "@assay/shared/api/rating";
import { recordEvent } from "../operations/record-event.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const ratings: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/ratings",
    forRecord(context, (actor, record, { body }) =>
      recordEvent(context.services, actor, record, RateRequest.parse(body)),
    ),
  );
  app.post(
    "/v1/records/:objectType/:objectId/clearings",
    forRecord(context, (actor, record, { body }) =>
      recordEvent(context.services, actor, record, ClearRequest.parse(body)),
    ),
  );
};
