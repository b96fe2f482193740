import { SlaQuery, TeamSlaQuery } from "@assay/shared/api/sla";
import { readRecordSla, readSlaQueue, readTeamSla } from "../operations/read-sla.ts";
import { forCaller, forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** The clocks that the agreement sets: of one record, of my queue, of the team. */
export const sla: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/records/:objectType/:objectId/sla",
    forRecord(context, (actor, record, { query }) => readRecordSla(services, actor, record, SlaQuery.parse(query))),
  );
  app.get(
    "/v1/sla/queue",
    forCaller(context, (actor, { query }) => readSlaQueue(services, actor, SlaQuery.parse(query))),
  );
  app.get(
    "/v1/sla/team",
    forCaller(context, (actor, { query }) => readTeamSla(services, actor, TeamSlaQuery.parse(query))),
  );
};
