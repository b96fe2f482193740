import { ObjectId } from "@assay/shared/api/record";
import { LeadContactQuery, RelatedQuery, RollUpQuery } from "@assay/shared/api/related";
import * as z from "zod";
import { readLeadContact } from "../operations/read-lead-contact.ts";
import { readRelated } from "../operations/read-related.ts";
import { readRollUp } from "../operations/read-roll-up.ts";
import { forCaller, forRecord } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

const OnePath = z.object({ objectId: ObjectId });

/** What stands beside a record, and what companies and leads show of their contacts and deals. */
export const related: Routes = (app, context) => {
  const { services } = context;
  app.get(
    "/v1/records/:objectType/:objectId/related",
    forRecord(context, (actor, record, { query }) => readRelated(services, actor, record, RelatedQuery.parse(query))),
  );
  app.get(
    "/v1/records/company/:objectId/roll-up",
    forCaller(context, (actor, { params, query }) =>
      readRollUp(services, actor, OnePath.parse(params).objectId, RollUpQuery.parse(query)),
    ),
  );
  app.get(
    "/v1/records/lead/:objectId/contact",
    forCaller(context, (actor, { params, query }) =>
      readLeadContact(services, actor, OnePath.parse(params).objectId, LeadContactQuery.parse(query)),
    ),
  );
};
