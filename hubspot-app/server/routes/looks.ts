import { LookRequest } from "@assay/shared/api/look";
import { RecordPath } from "@assay/shared/api/record";
import { recordLook } from "../operations/record-look.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const looks: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/looks",
    forCaller(context, (actor, { params, body }) =>
      recordLook(context.services, actor, RecordPath.parse(params), LookRequest.parse(body)),
    ),
  );
};
