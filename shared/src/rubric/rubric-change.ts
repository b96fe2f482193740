import * as z from "zod/mini";
import { CriterionId, Level } from "../framework/framework.ts";
import { Language } from "../language/language.ts";
import { Gate } from "./gate.ts";
import { VerdictMode } from "./rubric.ts";
import { DraftRule, DraftTrait } from "./rubric-document.ts";

const moved = <Kind extends string>(what: Kind) =>
  z.object({ what: z.literal(what), from: z.number(), to: z.number() });
const onCriterion = { criterion: CriterionId };
const texts = { from: z.string(), to: z.string(), language: Language };

/**
 * One difference between two documents, as a person would tell it. Words in every language are one change a language;
 * criteria that moved are one change of the order.
 */
export const RubricChange = z.discriminatedUnion("what", [
  z.object({ what: z.literal("name"), from: z.string(), to: z.string() }),
  z.object({ what: z.literal("criterion-added"), ...onCriterion }),
  z.object({ what: z.literal("criterion-removed"), ...onCriterion }),
  /** The order on screen of criteria that were there before. */
  z.object({ what: z.literal("criterion-order"), from: z.array(CriterionId), to: z.array(CriterionId) }),
  z.extend(moved("weight"), onCriterion),
  z.object({
    what: z.literal("stale-after-days"),
    ...onCriterion,
    /** Absent = never. */
    from: z.optional(z.number()),
    to: z.optional(z.number()),
  }),
  z.object({ what: z.literal("criterion-name"), ...onCriterion, ...texts }),
  z.object({ what: z.literal("definition"), ...onCriterion, ...texts }),
  z.object({ what: z.literal("level-text"), ...onCriterion, level: Level, ...texts }),
  z.object({
    what: z.literal("questions"),
    ...onCriterion,
    language: Language,
    from: z.array(z.string()),
    to: z.array(z.string()),
  }),
  z.object({ what: z.literal("is-person"), ...onCriterion, to: z.boolean() }),
  z.object({ what: z.literal("need-criterion"), from: CriterionId, to: CriterionId }),
  z.object({ what: z.literal("ask-order"), from: z.array(CriterionId), to: z.array(CriterionId) }),
  z.object({ what: z.literal("mode"), from: VerdictMode, to: VerdictMode }),
  z.extend(moved("cut-off"), { grade: z.enum(["A", "B", "C"]) }),
  moved("qualify-at"),
  moved("least-coverage"),
  moved("hysteresis"),
  z.object({ what: z.literal("evidence-cap"), to: z.boolean() }),
  z.object({ what: z.literal("gate-added"), gate: Gate }),
  z.object({ what: z.literal("gate-removed"), gate: Gate }),
  z.object({ what: z.enum(["profile-added", "profile-removed"]), profile: z.string() }),
  z.object({ what: z.literal("profile-name"), from: z.string(), to: z.string() }),
  z.object({ what: z.enum(["trait-added", "trait-removed"]), profile: z.string(), trait: DraftTrait }),
  z.object({ what: z.literal("trait"), profile: z.string(), from: DraftTrait, to: DraftTrait }),
  z.object({ what: z.enum(["engagement-rule-added", "engagement-rule-removed"]), rule: DraftRule }),
  z.object({ what: z.literal("engagement-rule"), from: DraftRule, to: DraftRule }),
  z.object({
    what: z.literal("half-life"),
    /** Absent = engagement is not judged. */
    from: z.optional(z.number()),
    to: z.optional(z.number()),
  }),
]);
export type RubricChange = z.infer<typeof RubricChange>;
