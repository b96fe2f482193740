import { ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import { RecordPath } from "@assay/shared/api/record";
import { chooseFramework } from "../operations/choose-framework.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const frameworkChoices: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/framework",
    forCaller(context, (actor, { params, body }) =>
      chooseFramework(context.services, actor, RecordPath.parse(params), ChooseFrameworkRequest.parse(body)),
    ),
  );
};
