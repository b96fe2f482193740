import * as z from "zod/mini";

/** The kinds of CRM record that are rated. */
export const ObjectType = z.enum(["contact", "deal"]);
export type ObjectType = z.infer<typeof ObjectType>;

/** A record's id in its CRM: digits only in HubSpot. A claim until the CRM confirms it. */
export const ObjectId = z.string().check(z.regex(/^[1-9]\d{0,18}$/, "is not a record id: expected digits only"));

/** One record of the caller's tenant, as routes name it: `/v1/records/contact/501/…`. */
export const RecordPath = z.object({ objectType: ObjectType, objectId: ObjectId });
export type RecordPath = z.infer<typeof RecordPath>;

/** UUIDv7, made by the client before the first attempt, so that a repeat is recognised, in capitals too. */
export const EventId = z.uuidv7("is not a UUIDv7").check(z.toLowerCase());
