import {
  AgreementQuery,
  DiscardAgreementRequest,
  ProposeAgreementRequest,
  SaveAgreementRequest,
  SignAgreementRequest,
} from "@assay/shared/api/agreement";
import { discardAgreement, proposeAgreement, saveAgreementChanges } from "../operations/edit-agreement.ts";
import { readAgreement } from "../operations/read-agreement.ts";
import { signAgreement } from "../operations/sign-agreement.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What marketing and sales promise each other, for the portal or one team: drafted, put to signature, signed by both. */
export const agreements: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/agreement",
    forCaller(context, (actor, { query }) => readAgreement(services, actor, AgreementQuery.parse(query))),
  );
  app.post(
    "/v1/agreement/draft",
    forCaller(context, (actor, { body }) => saveAgreementChanges(services, actor, SaveAgreementRequest.parse(body))),
  );
  app.post(
    "/v1/agreement/discard",
    forCaller(context, (actor, { body }) => discardAgreement(services, actor, DiscardAgreementRequest.parse(body))),
  );
  app.post(
    "/v1/agreement/propose",
    forCaller(context, (actor, { body }) => proposeAgreement(services, actor, ProposeAgreementRequest.parse(body))),
  );
  app.post(
    "/v1/agreement/sign",
    forCaller(context, (actor, { body }) => signAgreement(services, actor, SignAgreementRequest.parse(body))),
  );
};
