import { LookRequest } from "@assay/shared/api/look";
import { recordLook } from "../operations/record-look.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const looks: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/looks",
    forRecord(context, (actor, record, { body }) =>
      recordLook(context.services, actor, record, LookRequest.parse(body)),
    ),
  );
};
