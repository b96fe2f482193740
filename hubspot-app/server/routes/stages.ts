import { BriefNoteRequest } from "@assay/shared/api/brief";
import { MoveRequest, StageQuery } from "@assay/shared/api/stages";
import { checkContact } from "../operations/check-contact.ts";
import { moveStage } from "../operations/move-stage.ts";
import { readStage } from "../operations/read-stage.ts";
import { writeBrief } from "../operations/write-brief.ts";
import { forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

export const stages: Routes = (app, context) => {
  app.get(
    "/v1/records/:objectType/:objectId/stage",
    forRecord(context, (actor, record, { query }) =>
      readStage(context.services, actor, record, StageQuery.parse(query)),
    ),
  );
  app.get(
    "/v1/records/:objectType/:objectId/data-check",
    forRecord(context, (actor, record, { query }) =>
      checkContact(context.services, actor, record, StageQuery.parse(query)),
    ),
  );
  app.post(
    "/v1/records/:objectType/:objectId/stage-moves",
    forRecord(context, (actor, record, { body }) =>
      moveStage(context.services, actor, record, MoveRequest.parse(body)),
    ),
  );
  app.post(
    "/v1/records/:objectType/:objectId/brief-notes",
    forRecord(context, (actor, record, { body }) =>
      writeBrief(context.services, actor, record, BriefNoteRequest.parse(body)),
    ),
  );
};
