import * as z from "zod/mini";
import { IdealProfile } from "../fit/profile.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { EventId } from "./record.ts";

const Share = z.object({ matching: z.int(), known: z.int() });

/** What customers share, and the counts behind it. */
export const ProposedTrait = z.object({
  trait: IdealProfile.shape.traits._zod.def.element,
  /** Those who match, of those of whom it is known. */
  customers: Share,
  others: Share,
});
export type ProposedTrait = z.infer<typeof ProposedTrait>;

/** How many people a proposal is made from; `isAll` is false where there are more, and the newest were read. */
const Sample = z.object({ count: z.int(), isAll: z.boolean() });

export const Learning = z.object({
  id: EventId,
  /** "stopped": the CRM would not let it be read. */
  state: z.enum(["reading", "done", "stopped"]),
  /** People read so far, of those to read; 0 of 0 while they are looked for. */
  read: z.int(),
  total: z.int(),
  startedAt: Instant,
  /** Once it is done: what was found, the most telling first. */
  found: z.optional(z.object({ customers: Sample, others: Sample, traits: z.array(ProposedTrait) })),
});
export type Learning = z.infer<typeof Learning>;

/** `GET /v1/learned-traits`: the newest look at the portal's customers; absent = there was none. For admins alone. */
export const LearningReply = z.object({ ok: z.literal(true), learning: z.optional(Learning) });
export type LearningReply = z.infer<typeof LearningReply>;

/**
 * `POST /v1/learned-traits` looks at customers and others anew: `LearningReply`. Nothing is taken into a rubric by it.
 * Safe to repeat by its id.
 */
export const LearningRequest = z.strictObject({ id: EventId, language: z._default(Language, "en") });
export type LearningRequest = z.infer<typeof LearningRequest>;
