import { authority } from "./criteria/authority.ts";
import { budget } from "./criteria/budget.ts";
import { need } from "./criteria/need.ts";
import { timing } from "./criteria/timing.ts";
import type { Framework } from "./framework.ts";

/**
 * Budget, authority, need, timing: the shortest framework that still asks whether a purchase can happen.
 * Tradition credits IBM; the origin is disputed, so screens say "IBM by tradition".
 */
export const bant: Framework = {
  id: "bant",
  name: "BANT",
  needCriterion: "need",
  askOrder: ["need", "authority", "timing", "budget"],
  criteria: [
    { ...budget, weight: 25 },
    { ...authority, weight: 25 },
    { ...need, weight: 25 },
    { ...timing, weight: 25 },
  ],
};
