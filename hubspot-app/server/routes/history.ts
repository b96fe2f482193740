import { HistoryQuery } from "@assay/shared/api/history";
import { readHistory } from "../operations/read-history.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const history: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/history",
    forRecord(context, (actor, record, { query }) =>
      readHistory(context.services, actor, record, HistoryQuery.parse(query)),
    ),
  );
};
