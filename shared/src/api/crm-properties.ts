import * as z from "zod/mini";
import { FactOwner, PropertyName } from "../fit/fact.ts";

/** What a property holds, as far as a condition on it is concerned. */
export const PropertyKind = z.enum(["text", "number", "moment", "choice", "yes-no"]);
export type PropertyKind = z.infer<typeof PropertyKind>;

/** A property that the portal has, in the portal's own words. */
export const CrmProperty = z.object({
  owner: FactOwner,
  name: PropertyName,
  label: z.string(),
  kind: PropertyKind,
  /** Of a choice, in the portal's order. */
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  /** Made by the customer rather than by the CRM. */
  isOwn: z.boolean(),
});
export type CrmProperty = z.infer<typeof CrmProperty>;

/** `GET /v1/crm-properties`: what profiles and engagement rules can look at. */
export const CrmPropertiesReply = z.object({
  ok: z.literal(true),
  /** By their labels, those of contacts first. */
  properties: z.array(CrmProperty),
  /** False where the portal does not let Assay read companies. */
  hasCompanies: z.boolean(),
});
export type CrmPropertiesReply = z.infer<typeof CrmPropertiesReply>;
