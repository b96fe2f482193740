import { CoverageQuery, ExitsQuery, FunnelQuery } from "@assay/shared/api/funnel";
import { readCoverage } from "../operations/read-coverage.ts";
import { readExits, readFunnel } from "../operations/read-funnel.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** How far MQLs come, why they leave, and what is known of those on their way. */
export const funnel: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/funnel",
    forCaller(context, (actor, { query }) => readFunnel(services, actor, FunnelQuery.parse(query))),
  );
  app.get(
    "/v1/funnel/exits",
    forCaller(context, (actor, { query }) => readExits(services, actor, ExitsQuery.parse(query))),
  );
  app.get(
    "/v1/funnel/coverage",
    forCaller(context, (actor, { query }) => readCoverage(services, actor, CoverageQuery.parse(query))),
  );
};
