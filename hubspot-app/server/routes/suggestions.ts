import { RecordPath } from "@assay/shared/api/record";
import { SuggestRequest } from "@assay/shared/api/suggestion";
import { suggestFromNotes } from "../operations/suggest-from-notes.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const suggestions: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/suggestions",
    forCaller(context, (actor, { params, body }) => {
      RecordPath.parse(params);
      return suggestFromNotes(context.services, actor, SuggestRequest.parse(body));
    }),
  );
};
