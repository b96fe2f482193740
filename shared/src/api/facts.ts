import * as z from "zod/mini";
import { CompanyAbsence, PropertyName } from "../fit/fact.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ObjectId, ObjectType } from "./record.ts";

const names = z.array(PropertyName).check(z.maxLength(700));

/**
 * `POST /v1/facts`: what the CRM says of one person now, for the preview of a draft; a deal is judged by its primary
 * contact. Nothing is stored. For admins alone; refused: `not-admin`, `not-profiled`, `no-record`, `no-contact`,
 * `crm-away`.
 */
export const FactsRequest = z.strictObject({
  objectType: ObjectType,
  objectId: ObjectId,
  /** Properties of the contact, of its company, and those of the contact with their earlier values. */
  contact: names,
  company: names,
  past: names,
  language: z._default(Language, "en"),
});
export type FactsRequest = z.infer<typeof FactsRequest>;

const said = z.record(z.string(), z.string());

export const FactsReply = z.object({
  ok: z.literal(true),
  /** The person's. */
  name: z.string(),
  facts: z.object({
    contact: said,
    company: said,
    companyAbsence: z.optional(CompanyAbsence),
    past: z.record(
      z.string(),
      z.object({ values: z.readonly(z.array(z.object({ value: z.string(), at: Instant }))), isWhole: z.boolean() }),
    ),
  }),
  at: Instant,
});
export type FactsReply = z.infer<typeof FactsReply>;
