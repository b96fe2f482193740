import {
  ImportPath,
  ImportPreviewRequest,
  ImportSteering,
  StartImportRequest,
  SteerImportPath,
  SteerImportRequest,
} from "@assay/shared/api/property-imports";
import { RubricQuery } from "@assay/shared/api/rubrics";
import { offerImport, previewImport } from "../operations/offer-import.ts";
import { readImport, startImport, steerImport } from "../operations/steer-property-import.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Ratings made from what the portal's own properties say. */
export const propertyImports: Routes = (app, context) => {
  const { services } = context;
  const path = "/v1/property-imports/:framework";
  const frameworkIn = (params: unknown) => ImportPath.parse(params).framework;
  app.get(
    path,
    forCaller(context, (actor, { params, query }) =>
      offerImport(services, actor, frameworkIn(params), RubricQuery.parse(query).language),
    ),
  );
  app.post(
    `${path}/preview`,
    forCaller(context, (actor, { params, body }) =>
      previewImport(services, actor, frameworkIn(params), ImportPreviewRequest.parse(body)),
    ),
  );
  app.post(
    path,
    forCaller(context, (actor, { params, body }) =>
      startImport(services, actor, frameworkIn(params), StartImportRequest.parse(body)),
    ),
  );
  app.get(
    `${path}/:id`,
    forCaller(context, (actor, { params, query }) =>
      readImport(services, actor, SteerImportPath.parse(params).id, RubricQuery.parse(query).language),
    ),
  );
  for (const steering of ImportSteering.options) {
    app.post(
      `${path}/:id/${steering}`,
      forCaller(context, (actor, { params, body }) => {
        const { language } = SteerImportRequest.parse(body);
        return steerImport(services, actor, SteerImportPath.parse(params).id, steering, language);
      }),
    );
  }
};
