import type { Framework } from "../framework/framework.ts";
import type { Rubric } from "./rubric.ts";

/**
 * The rubric a portal starts with. Cut-offs: all criteria met (level 2) is 66.7 points, so A begins at 65; B and C
 * follow twenty points apart. Gates: a prospect without a need is at best a C, one that denies the need a D.
 */
export function defaultRubric(framework: Framework): Rubric {
  return {
    id: `default-${framework.id}`,
    version: 1,
    framework: framework.id,
    criteria: framework.criteria.map(({ id, weight }) => ({ id, weight })),
    needCriterion: framework.needCriterion,
    askOrder: [...framework.askOrder],
    mode: "weighted",
    cutOffs: { A: 65, B: 45, C: 25 },
    qualifyAt: 65,
    leastCoverage: 50,
    gates: [
      { criterion: framework.needCriterion, when: "confirmed-no", cap: "D" },
      { criterion: framework.needCriterion, when: "not-met", cap: "C" },
    ],
    evidenceCap: false,
    hysteresis: 0,
  };
}
