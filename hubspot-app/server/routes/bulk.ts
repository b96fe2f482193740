import { CancelGradingRequest, GradeListRequest, GradingPath, ListsQuery, TicketRequest } from "@assay/shared/api/bulk";
import { cancelGrading, findLists, gradeList } from "../operations/grade-list.ts";
import { readBulk } from "../operations/read-bulk.ts";
import { issueTicket } from "../operations/tickets.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Files and lists, as far as HubSpot's pages go; the files themselves come and go by the web door. */
export const bulk: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/bulk",
    forCaller(context, (actor) => readBulk(services, actor)),
  );
  app.post(
    "/v1/tickets",
    forCaller(context, (actor, { body }) => issueTicket(services, actor, TicketRequest.parse(body))),
  );
  app.get(
    "/v1/lists",
    forCaller(context, (actor, { query }) => findLists(services, actor, ListsQuery.parse(query))),
  );
  app.post(
    "/v1/list-gradings",
    forCaller(context, (actor, { body }) => gradeList(services, actor, GradeListRequest.parse(body))),
  );
  app.post(
    "/v1/list-gradings/:id/cancel",
    forCaller(context, (actor, { params, body }) => {
      const { language } = CancelGradingRequest.parse(body);
      return cancelGrading(services, actor, GradingPath.parse(params).id, language);
    }),
  );
};
