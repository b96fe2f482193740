import { CopyFrameworkRequest, UsualFrameworkRequest } from "@assay/shared/api/rubrics";
import { chooseUsualFramework, copyFramework } from "../operations/own-frameworks.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** The portal's own frameworks, and what its records are usually qualified by. */
export const frameworks: Routes = (app, context) => {
  app.post(
    "/v1/frameworks",
    forCaller(context, (actor, { body }) => copyFramework(context.services, actor, CopyFrameworkRequest.parse(body))),
  );
  app.post(
    "/v1/usual-framework",
    forCaller(context, (actor, { body }) =>
      chooseUsualFramework(context.services, actor, UsualFrameworkRequest.parse(body)),
    ),
  );
};
