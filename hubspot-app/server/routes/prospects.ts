import { CreateContactRequest, GradesQuery, MatchRequest, QueueQuery, SearchQuery } from "@assay/shared/api/prospects";
import { createContact } from "../operations/create-contact.ts";
import { matchProspect, readQueue, searchContacts } from "../operations/find-prospect.ts";
import { readGrades } from "../operations/grade-index.ts";
import { forCaller } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** What the browser extension asks about people rather than records. */
export const prospects: Routes = (app, context) => {
  const { services } = context;
  app.post(
    "/v1/matches",
    forCaller(context, (actor, { body }) => matchProspect(services, actor, MatchRequest.parse(body))),
  );
  app.post(
    "/v1/contacts",
    forCaller(context, (actor, { body }) => createContact(services, actor, CreateContactRequest.parse(body))),
  );
  app.get(
    "/v1/grades",
    forCaller(context, (actor, { query }) => readGrades(services, actor, GradesQuery.parse(query))),
  );
  app.get(
    "/v1/queue",
    forCaller(context, (actor, { query }) => readQueue(services, actor, QueueQuery.parse(query))),
  );
  app.get(
    "/v1/search",
    forCaller(context, (actor, { query }) => searchContacts(services, actor, SearchQuery.parse(query))),
  );
};
