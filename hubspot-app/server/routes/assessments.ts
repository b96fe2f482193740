import { AssessmentQuery } from "@assay/shared/api/assessment";
import { readAssessment } from "../operations/read-assessment.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const assessments: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/assessment",
    forRecord(context, (actor, record, { query }) =>
      readAssessment(context.services, actor, record, AssessmentQuery.parse(query)),
    ),
  );
};
