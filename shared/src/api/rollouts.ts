import * as z from "zod/mini";
import { Language } from "../language/language.ts";
import { EventId } from "./record.ts";

/** A team of the portal by the CRM's id. */
export const Team = z.object({ id: z.string(), name: z.string() });
export type Team = z.infer<typeof Team>;

/** The newest version while it is in force for records of some teams first. Names are as they were then. */
export const Rollout = z.object({
  version: z.int(),
  teams: z.array(Team),
  /** The version that is in force for all other records. */
  others: z.int(),
});
export type Rollout = z.infer<typeof Rollout>;

/** Ids of the teams that have a version first. */
export const FirstTeams = z
  .array(z.string().check(z.minLength(1), z.maxLength(64)))
  .check(z.minLength(1), z.maxLength(50));

/**
 * `POST /v1/rubrics/{framework}/promote`: what some teams have first is in force for everybody from now on: `PublishReply`.
 * Safe to repeat by its id. Refused: `not-rolled-out` where a colleague was faster.
 */
export const PromoteRequest = z.strictObject({ id: EventId, version: z.int(), language: z._default(Language, "en") });
export type PromoteRequest = z.infer<typeof PromoteRequest>;
