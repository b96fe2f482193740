import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ObjectId, ObjectType } from "./record.ts";
import { PropertyRefusal } from "./sync.ts";

/** Parts of Assay that need more of a portal than an installation asks for. */
export const Feature = z.enum(["deals", "companies", "leads", "lists", "workflows"]);
export type Feature = z.infer<typeof Feature>;

/** `GET /v1/sync-health`: how the copies in the CRM stand, and what keeps them from being written. */
export const SyncHealthReply = z.object({
  ok: z.literal(true),
  /** Records by where their copy stands. */
  counts: z.object({ waiting: z.int(), retrying: z.int(), refused: z.int(), written: z.int() }),
  /** False once the portal took back its consent. */
  isConnected: z.boolean(),
  /** Of the last look at the portal: properties that could not be made, by our names. */
  properties: z.array(PropertyRefusal),
  /** Newest first, at most fifty. */
  refused: z.array(
    z.object({
      objectType: ObjectType,
      objectId: ObjectId,
      /** Absent where the CRM does not tell. */
      name: z.optional(z.string()),
      at: Instant,
      message: z.string(),
      refusals: z.array(PropertyRefusal),
    }),
  ),
  features: z.array(z.object({ feature: Feature, isOn: z.boolean() })),
  /** An admin may try again and give other names. */
  canRetry: z.boolean(),
});
export type SyncHealthReply = z.infer<typeof SyncHealthReply>;

/** `POST /v1/sync-health/retry`: makes what is missing and writes what is not written, now. Answers `DoneReply`. */
export const RetryRequest = z.strictObject({ language: z._default(Language, "en") });
export type RetryRequest = z.infer<typeof RetryRequest>;

/** A property's name as HubSpot takes it. */
export const propertyName = /^[a-z][a-z0-9_]{0,99}$/;

/**
 * `POST /v1/sync-health/names`: another name in the CRM for a property of ours that could not be made. Answers
 * `DoneReply`; refused: `not-admin`, `invalid`, `name-taken`.
 */
export const RenamePropertyRequest = z.strictObject({
  property: z.string().check(z.regex(propertyName)),
  name: z.string().check(z.regex(propertyName)),
  language: z._default(Language, "en"),
});
export type RenamePropertyRequest = z.infer<typeof RenamePropertyRequest>;
