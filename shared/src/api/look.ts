import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Person } from "./assessment.ts";
import { HistoryEntry } from "./history.ts";

/** `POST /v1/records/{objectType}/{objectId}/looks`: the caller has the assessment on screen, as of this version. */
export const LookRequest = z.strictObject({
  framework: FrameworkId,
  version: z.int().check(z.gte(0), z.lte(1_000_000_000)),
  language: z._default(Language, "en"),
});
export type LookRequest = z.infer<typeof LookRequest>;

/** What others changed since the caller last looked, newest first; nothing on a first look. */
export const LookReply = z.object({
  ok: z.literal(true),
  /** When the caller looked before; absent on a first look. */
  since: z.optional(Instant),
  events: z.array(HistoryEntry),
  people: z.array(Person),
});
export type LookReply = z.infer<typeof LookReply>;
