import { PrepareReviewRequest, ReviewQuery, SignReviewRequest } from "@assay/shared/api/review";
import { readReview } from "../operations/read-review.ts";
import { prepareReview, signReview } from "../operations/sign-review.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What a quarter came to, for both sides to sign. */
export const reviews: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/review",
    forCaller(context, (actor, { query }) => readReview(services, actor, ReviewQuery.parse(query))),
  );
  app.post(
    "/v1/review/prepare",
    forCaller(context, (actor, { body }) => prepareReview(services, actor, PrepareReviewRequest.parse(body))),
  );
  app.post(
    "/v1/review/sign",
    forCaller(context, (actor, { body }) => signReview(services, actor, SignReviewRequest.parse(body))),
  );
};
