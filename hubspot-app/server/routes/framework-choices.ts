import { ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import { chooseFramework } from "../operations/choose-framework.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const frameworkChoices: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/framework",
    forRecord(context, (actor, record, { body }) =>
      chooseFramework(context.services, actor, record, ChooseFrameworkRequest.parse(body)),
    ),
  );
};
