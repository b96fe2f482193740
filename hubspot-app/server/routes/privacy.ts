import {
  ContactPath,
  PrivacyQuery,
  PrivacyRequest,
  ProfilingRulesRequest,
  RetentionRequest,
  UninstallRequest,
} from "@assay/shared/api/privacy";
import { changeProfiling } from "../operations/change-profiling.ts";
import { exportPerson } from "../operations/export-person.ts";
import { changeProfilingRules } from "../operations/heed-profiling-rules.ts";
import { changeRetention, readPrivacy } from "../operations/read-privacy.ts";
import { uninstallPortal } from "../operations/uninstall-portal.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What admins decide about people's data, and what they hand out or delete at their request. */
export const privacy: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/privacy",
    forCaller(context, (actor, { query }) => readPrivacy(services, actor, PrivacyQuery.parse(query).language)),
  );
  app.post(
    "/v1/privacy/retention",
    forCaller(context, (actor, { body }) => changeRetention(services, actor, RetentionRequest.parse(body))),
  );
  app.post(
    "/v1/privacy/profiling-rules",
    forCaller(context, (actor, { body }) => changeProfilingRules(services, actor, ProfilingRulesRequest.parse(body))),
  );
  for (const act of ["stop", "resume"] as const) {
    app.post(
      `/v1/privacy/contacts/:contactId/${act}`,
      forCaller(context, (actor, { params, body }) =>
        changeProfiling(services, actor, ContactPath.parse(params).contactId, {
          isProfiled: act === "resume",
          language: PrivacyRequest.parse(body).language,
        }),
      ),
    );
  }
  app.get(
    "/v1/privacy/contacts/:contactId/export",
    forCaller(context, (actor, { params, query }) =>
      exportPerson(services, actor, ContactPath.parse(params).contactId, PrivacyQuery.parse(query).language),
    ),
  );
  app.post(
    "/v1/privacy/uninstall",
    forCaller(context, (actor, { body }) => uninstallPortal(services, actor, UninstallRequest.parse(body))),
  );
};
