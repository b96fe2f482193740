import type { CriterionId, Level } from "../framework/framework.ts";

/** What source levels 0, 1, 2 and 3 carry over to; absent = nothing: the answer does not say enough. */
type Row = readonly [Level | undefined, Level | undefined, Level | undefined, Level | undefined];

const same: Row = [0, 1, 2, 3];
const nothing = undefined;

/**
 * The written table: target criterion ← source criterion. Never higher than the source, and never more than was said:
 * who the decision-maker is known to be (Authority 3) is not yet an economic buyer whose money is confirmed. A "no"
 * carries only where it denies the same thing: a contact without a say (Authority 0) says nothing of the economic buyer.
 * A criterion that stands in both frameworks under one id carries as it is and needs no row.
 */
export const carryOverTable: Readonly<Record<CriterionId, Readonly<Record<CriterionId, Row>>>> = {
  budget: { money: same },
  money: { budget: same },
  timing: { timeline: same, prioritization: [nothing, 1, 1, 2] },
  timeline: { timing: same, prioritization: [nothing, 1, 1, 2] },
  prioritization: { timing: [nothing, 1, 1, 2], timeline: [nothing, 1, 1, 2] },
  authority: { "economic-buyer": [nothing, 1, 2, 3] },
  "economic-buyer": { authority: [nothing, nothing, 1, 2] },
  need: { challenges: same, "identify-pain": same },
  challenges: { need: [0, 1, 2, 2], "identify-pain": same },
  "identify-pain": { need: [0, nothing, 1, 2], challenges: [0, 1, 1, 2] },
  metrics: { "positive-implications": [nothing, nothing, 1, 2] },
  "positive-implications": { metrics: [nothing, nothing, 1, 2] },
};
