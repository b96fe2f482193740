import { readSync } from "../operations/read-sync.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const sync: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/sync",
    forRecord(context, (actor, record) => readSync(context.services, actor, record)),
  );
};
