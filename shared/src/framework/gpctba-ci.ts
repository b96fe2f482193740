import { authority } from "./criteria/authority.ts";
import { budget } from "./criteria/budget.ts";
import { challenges } from "./criteria/challenges.ts";
import { goals } from "./criteria/goals.ts";
import { negativeConsequences } from "./criteria/negative-consequences.ts";
import { plans } from "./criteria/plans.ts";
import { positiveImplications } from "./criteria/positive-implications.ts";
import { timeline } from "./criteria/timeline.ts";
import type { Framework } from "./framework.ts";

/**
 * Goals, plans, challenges, timeline, budget, authority, consequences and implications: HubSpot's own framework, for
 * buyers who come informed. Consequences and implications weigh least: they say how much the goal matters, which
 * challenges and timeline show already.
 */
export const gpctbaCi: Framework = {
  id: "gpctba-ci",
  name: "GPCTBA/C&I",
  needCriterion: "challenges",
  askOrder: [
    "goals",
    "plans",
    "challenges",
    "timeline",
    "negative-consequences",
    "positive-implications",
    "authority",
    "budget",
  ],
  criteria: [
    { ...goals, weight: 15 },
    { ...plans, weight: 10 },
    { ...challenges, weight: 20 },
    { ...timeline, weight: 15 },
    { ...budget, weight: 15 },
    { ...authority, weight: 15 },
    { ...negativeConsequences, weight: 5 },
    { ...positiveImplications, weight: 5 },
  ],
};
