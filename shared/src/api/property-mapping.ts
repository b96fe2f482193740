import * as z from "zod/mini";
import { CrmProperty, PropertyKind } from "./crm-properties.ts";

/**
 * How a property of ours stands in the CRM: there and written; not there (deleted by hand, or not made yet); taken by a
 * property of the customer's that holds something else; without room in the portal; or refused in the CRM's own words.
 */
export const PropertyState = z.enum(["in-place", "missing", "other-type", "no-room", "refused"]);
export type PropertyState = z.infer<typeof PropertyState>;

/** A contact property that Assay writes. */
export const WrittenProperty = z.object({
  /** Our name of it, and its label in the portal's language. */
  property: z.string(),
  label: z.string(),
  /** Its name in the CRM; the same as ours unless an admin mapped it. */
  name: z.string(),
  kind: PropertyKind,
  state: PropertyState,
  /** Why it is not written, where the CRM or we have words for it. */
  message: z.optional(z.string()),
});
export type WrittenProperty = z.infer<typeof WrittenProperty>;

/** What properties are read for. */
export const ReadUse = z.enum(["identity", "do-not-profile", "fit", "engagement"]);
export type ReadUse = z.infer<typeof ReadUse>;

/** `GET /v1/property-mapping`. Another name is given by `POST /v1/sync-health/names`. */
export const PropertyMappingReply = z.object({
  ok: z.literal(true),
  written: z.array(WrittenProperty),
  /** Names of contact and company properties that are read, by what for; a use without any is left out. */
  read: z.array(z.object({ use: ReadUse, names: z.array(z.string()) })),
  /** The portal's contact properties, by label. */
  properties: z.array(CrmProperty),
  canEdit: z.boolean(),
});
export type PropertyMappingReply = z.infer<typeof PropertyMappingReply>;
