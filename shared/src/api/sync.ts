import * as z from "zod/mini";
import { Instant } from "../instant.ts";

/**
 * A property that the CRM refused, with its own words. `reason` where it could not even be made: its name was the
 * customer's, of another type, or the portal has no room for more.
 */
export const PropertyRefusal = z.object({
  property: z.string(),
  message: z.string(),
  reason: z.optional(z.enum(["other-type", "no-room"])),
});
export type PropertyRefusal = z.infer<typeof PropertyRefusal>;

/**
 * Where the copy in the CRM stands: nothing to write yet; waiting for its turn; written; waiting for another try after
 * the CRM was busy or failed (`message` says how); refused, with what the CRM said.
 */
export const Sync = z.discriminatedUnion("state", [
  z.object({ state: z.literal("nothing") }),
  z.object({ state: z.literal("waiting"), since: Instant }),
  z.object({ state: z.literal("written"), at: Instant }),
  z.object({ state: z.literal("retrying"), nextAt: Instant, message: z.string() }),
  z.object({ state: z.literal("refused"), at: Instant, message: z.string(), refusals: z.array(PropertyRefusal) }),
]);
export type Sync = z.infer<typeof Sync>;

/** `GET /v1/records/{objectType}/{objectId}/sync` */
export const SyncReply = z.object({ ok: z.literal(true), sync: Sync });
export type SyncReply = z.infer<typeof SyncReply>;
