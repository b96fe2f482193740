import * as z from "zod/mini";
import { Language } from "../language/language.ts";

/**
 * What somebody may do. A reader looks, a rep also rates; a manager does both for every record, whatever the portal's
 * visibility; an admin also changes the settings.
 */
export const Role = z.enum(["admin", "manager", "rep", "reader"]);
export type Role = z.infer<typeof Role>;

/**
 * Whose assessments reps and readers see: everyone's, those of records that somebody of a team of theirs owns, or those
 * of records that they own. A record that nobody owns is everyone's.
 */
export const Visibility = z.enum(["everyone", "team", "owner"]);
export type Visibility = z.infer<typeof Visibility>;

export const PortalPerson = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  /** Names of their teams in the CRM. */
  teams: z.array(z.string()),
  /** False = the CRM no longer lists them. */
  isThere: z.boolean(),
});
export type PortalPerson = z.infer<typeof PortalPerson>;

/** `GET /v1/people`: everybody the CRM lists or Assay has met, by name. */
export const PeopleQuery = z.object({ language: z._default(Language, "en") });
export type PeopleQuery = z.infer<typeof PeopleQuery>;
export const PeopleReply = z.object({
  ok: z.literal(true),
  people: z.array(PortalPerson),
  visibility: Visibility,
  /** Roles and visibility are an admin's to change. */
  canEdit: z.boolean(),
  me: z.string(),
  /** Why the list may be short: what the CRM did not tell. */
  trouble: z.optional(z.string()),
});
export type PeopleReply = z.infer<typeof PeopleReply>;

export const PersonPath = z.object({ userId: z.string().check(z.regex(/^\d{1,19}$/, "is not a user id")) });

/** `POST /v1/people/{userId}/role`; `was` is the role that the admin saw. Safe to repeat. */
export const RoleRequest = z.strictObject({ role: Role, was: Role, language: z._default(Language, "en") });
export type RoleRequest = z.infer<typeof RoleRequest>;

/** `POST /v1/visibility`; `was` is the policy that the admin saw. Safe to repeat. */
export const VisibilityRequest = z.strictObject({
  visibility: Visibility,
  was: Visibility,
  language: z._default(Language, "en"),
});
export type VisibilityRequest = z.infer<typeof VisibilityRequest>;
