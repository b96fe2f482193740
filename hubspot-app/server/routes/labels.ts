import { LabelsRequest } from "@assay/shared/api/labels";
import { changeLabels, listLabels } from "../operations/change-labels.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What the portal calls temperatures and grades. */
export const labels: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/labels",
    forCaller(context, (actor) => listLabels(services, actor)),
  );
  app.post(
    "/v1/labels",
    forCaller(context, (actor, { body }) => changeLabels(services, actor, LabelsRequest.parse(body))),
  );
};
