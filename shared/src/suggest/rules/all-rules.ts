import type { TextCriterion } from "../lexicon.ts";
import { choice } from "./choice.ts";
import { ends } from "./ends.ts";
import { means } from "./means.ts";
import { people } from "./people.ts";
import type { Rule } from "./rule.ts";

export const allRules: Readonly<Record<TextCriterion, readonly Rule[]>> = { ...means, ...choice, ...ends, ...people };
