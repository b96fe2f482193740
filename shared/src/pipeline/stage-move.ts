import * as z from "zod/mini";
import { EventId, ObjectId } from "../api/record.ts";
import { Instant } from "../instant.ts";
import { Disqualification } from "./disqualification.ts";
import { Shortfall } from "./shortfall.ts";

/** What made somebody an MQL now and not a month ago. */
export const WhyNow = z.enum(["asked-for-contact", "threshold", "event", "reply", "call", "referral", "other"]);
export type WhyNow = z.infer<typeof WhyNow>;

/** Why a handoff was sent back. A closed list, so that it can be counted by source; words go into the event's note. */
export const RejectionReason = z.enum([
  "missing-data",
  "false-data",
  "duplicate",
  "unreachable",
  "bad-fit",
  "no-need",
  "too-early",
  "weak-handoff",
]);
export type RejectionReason = z.infer<typeof RejectionReason>;

/** Why somebody went past a gate: kept, and later compared with the outcome. */
export const OverrideReason = z.enum(["buyer-asked", "known-otherwise", "data-wrong", "key-account", "other"]);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** What the gate missed when the move was made, and why it was made all the same. */
const gate = {
  shortfalls: z.optional(z.array(Shortfall).check(z.maxLength(200))),
  override: z.optional(OverrideReason),
};

/** What somebody does about a record's stage; `stage-rules.ts` says from where to where each leads. */
export const StageMove = z.discriminatedUnion("kind", [
  /** Makes an MQL, by the agreement's qualifiers or by hand. */
  z.strictObject({ kind: z.literal("nominate"), whyNow: WhyNow, ...gate }),
  /** Takes over what was handed: the SDR an MQL, the account executive an SQL. */
  z.strictObject({ kind: z.literal("accept"), ...gate }),
  z.strictObject({ kind: z.literal("reject"), reason: RejectionReason }),
  /** The verdict is qualified after a conversation. */
  z.strictObject({ kind: z.literal("qualify"), ...gate }),
  z.strictObject({ kind: z.literal("nurture"), wakeAt: Instant }),
  z.strictObject({ kind: z.literal("disqualify"), why: Disqualification }),
  /** Back as an MQL, recycled. `contact`: the new contact at the company that wakes it. */
  z.strictObject({ kind: z.literal("wake"), whyNow: WhyNow, contact: z.optional(ObjectId) }),
  /** Settles a contest: the stage stays as it is. */
  z.strictObject({ kind: z.literal("keep") }),
  /** Settles a contest: this contested move counts in place of those that its author had not seen. */
  z.strictObject({ kind: z.literal("pick"), event: EventId }),
  /** Takes back one's own newest move, while nobody did anything since. */
  z.strictObject({ kind: z.literal("undo"), event: EventId }),
]);
export type StageMove = z.infer<typeof StageMove>;
export type StageMoveKind = StageMove["kind"];
