import { AssessmentQuery } from "@assay/shared/api/assessment";
import { RecordPath } from "@assay/shared/api/record";
import { readAssessment } from "../operations/read-assessment.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const assessments: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/assessment",
    forCaller(context, (actor, { params, query }) =>
      readAssessment(context.services, actor, RecordPath.parse(params), AssessmentQuery.parse(query)),
    ),
  );
};
