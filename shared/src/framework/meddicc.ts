import { champion } from "./criteria/champion.ts";
import { competition } from "./criteria/competition.ts";
import { decisionCriteria } from "./criteria/decision-criteria.ts";
import { decisionProcess } from "./criteria/decision-process.ts";
import { economicBuyer } from "./criteria/economic-buyer.ts";
import { identifyPain } from "./criteria/identify-pain.ts";
import { metrics } from "./criteria/metrics.ts";
import type { Framework } from "./framework.ts";

/** MEDDIC, and who else could win. */
export const meddicc: Framework = {
  id: "meddicc",
  name: "MEDDICC",
  needCriterion: "identify-pain",
  askOrder: [
    "identify-pain",
    "metrics",
    "decision-criteria",
    "competition",
    "decision-process",
    "champion",
    "economic-buyer",
  ],
  criteria: [
    { ...metrics, weight: 15 },
    { ...economicBuyer, weight: 15 },
    { ...decisionCriteria, weight: 10 },
    { ...decisionProcess, weight: 15 },
    { ...identifyPain, weight: 20 },
    { ...champion, weight: 15 },
    { ...competition, weight: 10 },
  ],
};
