import { AuditQuery } from "@assay/shared/api/audit";
import { readAudit } from "../operations/read-audit.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const audit: Routes = (app, context) => {
  app.get(
    "/v1/audit",
    forCaller(context, (actor, { query }) => readAudit(context.services, actor, AuditQuery.parse(query))),
  );
};
