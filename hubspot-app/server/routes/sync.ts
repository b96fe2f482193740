import { RecordPath } from "@assay/shared/api/record";
import { readSync } from "../operations/read-sync.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const sync: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/sync",
    forCaller(context, (actor, { params }) => readSync(context.services, actor, RecordPath.parse(params))),
  );
};
