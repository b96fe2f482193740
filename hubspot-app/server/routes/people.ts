import { PeopleQuery, PersonPath, RoleRequest, VisibilityRequest } from "@assay/shared/api/people";
import { changeVisibility, giveRole } from "../operations/give-roles.ts";
import { readPeople } from "../operations/read-people.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** The portal's people, what each may do, and whose assessments they see. */
export const people: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/people",
    forCaller(context, (actor, { query }) => readPeople(services, actor, PeopleQuery.parse(query).language)),
  );
  app.post(
    "/v1/people/:userId/role",
    forCaller(context, (actor, { params, body }) =>
      giveRole(services, actor, PersonPath.parse(params).userId, RoleRequest.parse(body)),
    ),
  );
  app.post(
    "/v1/visibility",
    forCaller(context, (actor, { body }) => changeVisibility(services, actor, VisibilityRequest.parse(body))),
  );
};
