import { HistoryQuery } from "@assay/shared/api/history";
import { RecordPath } from "@assay/shared/api/record";
import { readHistory } from "../operations/read-history.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const history: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/history",
    forCaller(context, (actor, { params, query }) =>
      readHistory(context.services, actor, RecordPath.parse(params), HistoryQuery.parse(query)),
    ),
  );
};
