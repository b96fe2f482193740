import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { EventId } from "./record.ts";

/**
 * `POST /v1/records/{objectType}/{objectId}/framework`: from now on this record is qualified by that framework. What was
 * rated under another stays. Safe to repeat: the same id gets the first answer.
 */
export const ChooseFrameworkRequest = z.strictObject({
  id: EventId,
  framework: FrameworkId,
  at: Instant,
  language: z._default(Language, "en"),
});
export type ChooseFrameworkRequest = z.infer<typeof ChooseFrameworkRequest>;

export const ChooseFrameworkReply = z.object({ ok: z.literal(true), inUse: FrameworkId });
export type ChooseFrameworkReply = z.infer<typeof ChooseFrameworkReply>;
