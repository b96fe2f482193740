import { authority } from "./criteria/authority.ts";
import { challenges } from "./criteria/challenges.ts";
import { money } from "./criteria/money.ts";
import { prioritization } from "./criteria/prioritization.ts";
import type { Framework } from "./framework.ts";

/**
 * Challenges, authority, money, prioritization: BANT turned round, so that the buyer's trouble comes before our price.
 * The weights follow that order of thought: a challenge finds money more often than money finds a challenge.
 */
export const champ: Framework = {
  id: "champ",
  name: "CHAMP",
  needCriterion: "challenges",
  askOrder: ["challenges", "prioritization", "authority", "money"],
  criteria: [
    { ...challenges, weight: 30 },
    { ...authority, weight: 25 },
    { ...money, weight: 20 },
    { ...prioritization, weight: 25 },
  ],
};
