import { SuggestRequest } from "@assay/shared/api/suggestion";
import { suggestFromNotes } from "../operations/suggest-from-notes.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const suggestions: Routes = (app, context) => {
  app.post(
    "/v1/records/:objectType/:objectId/suggestions",
    forRecord(context, (actor, _record, { body }) =>
      suggestFromNotes(context.services, actor, SuggestRequest.parse(body)),
    ),
  );
};
