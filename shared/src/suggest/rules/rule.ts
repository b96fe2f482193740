import type { Level } from "../../framework/framework.ts";
import type { TextCriterion } from "../lexicon.ts";
import type { Voice } from "../sentences.ts";

/**
 * Between commas: an idea ("approved"), its denial ("no approved"), one of several ("money|amount"), two at once
 * ("boss & refuses"), in so many different words ("date×2"), or what the question before asked ("asked money").
 */
export type Conditions = string;

/** How a sentence comes to support a level. */
export interface Rule {
  readonly level: Level;
  /** All must hold. */
  readonly when: Conditions;
  /** None may hold. */
  readonly unless?: Conditions;
  /** Whose words: the buyers' own, or a rep's notes about them. Both, if not given. */
  readonly voice?: Voice;
  /** True where the level itself is a "perhaps": such a sentence may hedge. */
  readonly tentative?: true;
}

/** For each criterion, the first rule that fits a sentence gives its level: the more telling ones stand first. */
export type Rules = Partial<Record<TextCriterion, readonly Rule[]>>;
