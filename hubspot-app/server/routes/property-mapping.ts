import { RubricQuery } from "@assay/shared/api/rubrics";
import { readPropertyMapping } from "../operations/read-property-mapping.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Which properties of the portal Assay writes and reads. */
export const propertyMapping: Routes = (app, context) => {
  app.get(
    "/v1/property-mapping",
    forCaller(context, (actor, { query }) =>
      readPropertyMapping(context.services, actor, RubricQuery.parse(query).language),
    ),
  );
};
