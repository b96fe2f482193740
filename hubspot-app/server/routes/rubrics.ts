import { PromoteRequest } from "@assay/shared/api/rollouts";
import {
  DraftRequest,
  ImportRequest,
  OfferRequest,
  PinRequest,
  PublishRequest,
  RestoreRequest,
  RubricPath,
  RubricQuery,
  SaveDraftRequest,
  VersionPath,
} from "@assay/shared/api/rubrics";
import { discardDraft, importDraft, saveDraft } from "../operations/edit-draft.ts";
import { offerFramework } from "../operations/own-frameworks.ts";
import { pinExample, readExamples } from "../operations/pin-example.ts";
import { promoteVersion, publishDraft, restoreVersion } from "../operations/publish-rubric.ts";
import { listRubrics, readRubric, readVersion } from "../operations/read-rubrics.ts";
import { replayDraft } from "../operations/replay-rubric.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** Every framework's rubric: in force, as it was, and as it is being edited. */
export const rubrics: Routes = (app, context) => {
  const { services } = context;
  const path = "/v1/rubrics/:framework";
  const frameworkIn = (params: unknown) => RubricPath.parse(params).framework;

  app.get(
    "/v1/rubrics",
    forCaller(context, (actor) => listRubrics(services, actor)),
  );
  app.get(
    path,
    forCaller(context, (actor, { params, query }) =>
      readRubric(services, actor, frameworkIn(params), RubricQuery.parse(query)),
    ),
  );
  app.get(
    `${path}/versions/:version`,
    forCaller(context, (actor, { params, query }) =>
      readVersion(services, actor, VersionPath.parse(params), RubricQuery.parse(query)),
    ),
  );
  app.post(
    `${path}/draft`,
    forCaller(context, (actor, { params, body }) =>
      saveDraft(services, actor, frameworkIn(params), SaveDraftRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/discard`,
    forCaller(context, (actor, { params, body }) =>
      discardDraft(services, actor, frameworkIn(params), DraftRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/import`,
    forCaller(context, (actor, { params, body }) =>
      importDraft(services, actor, frameworkIn(params), ImportRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/publish`,
    forCaller(context, (actor, { params, body }) =>
      publishDraft(services, actor, frameworkIn(params), PublishRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/restore`,
    forCaller(context, (actor, { params, body }) =>
      restoreVersion(services, actor, frameworkIn(params), RestoreRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/promote`,
    forCaller(context, (actor, { params, body }) =>
      promoteVersion(services, actor, frameworkIn(params), PromoteRequest.parse(body)),
    ),
  );
  app.post(
    `${path}/replay`,
    forCaller(context, (actor, { params, body }) =>
      replayDraft(services, actor, frameworkIn(params), DraftRequest.parse(body)),
    ),
  );
  app.get(
    `${path}/examples`,
    forCaller(context, (actor, { params, query }) =>
      readExamples(services, actor, frameworkIn(params), RubricQuery.parse(query)),
    ),
  );
  app.post(
    `${path}/examples`,
    forCaller(context, (actor, { params, body }) =>
      pinExample(services, actor, frameworkIn(params), PinRequest.parse(body)),
    ),
  );
  for (const act of ["retire", "offer"] as const) {
    app.post(
      `${path}/${act}`,
      forCaller(context, (actor, { params, body }) =>
        offerFramework(services, actor, frameworkIn(params), act === "retire", OfferRequest.parse(body)),
      ),
    );
  }
};
