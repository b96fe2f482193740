import { UnlockRequest } from "@assay/shared/api/workflow-actions";
import { unlockByHand } from "../operations/unlock-record.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const locks: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/unlock",
    forRecord(context, (actor, record, { body }) =>
      unlockByHand(context.services, actor, record, UnlockRequest.parse(body)),
    ),
  );
};
