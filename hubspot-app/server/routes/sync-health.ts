import { RenamePropertyRequest, RetryRequest } from "@assay/shared/api/sync-health";
import { readSyncHealth, renameProperty, retrySync } from "../operations/sync-health.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What waits for the CRM and what it refused, for the whole portal. */
export const syncHealth: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/sync-health",
    forCaller(context, (actor) => readSyncHealth(services, actor)),
  );
  app.post(
    "/v1/sync-health/retry",
    forCaller(context, (actor, { body }) => retrySync(services, actor, RetryRequest.parse(body))),
  );
  app.post(
    "/v1/sync-health/names",
    forCaller(context, (actor, { body }) => renameProperty(services, actor, RenamePropertyRequest.parse(body))),
  );
};
