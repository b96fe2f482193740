import { champion } from "./criteria/champion.ts";
import { competition } from "./criteria/competition.ts";
import { decisionCriteria } from "./criteria/decision-criteria.ts";
import { decisionProcess } from "./criteria/decision-process.ts";
import { economicBuyer } from "./criteria/economic-buyer.ts";
import { identifyPain } from "./criteria/identify-pain.ts";
import { metrics } from "./criteria/metrics.ts";
import { paperProcess } from "./criteria/paper-process.ts";
import type { Framework } from "./framework.ts";

/** MEDDICC, and the way from a yes to a signature: for buyers with a legal and a procurement department. */
export const meddpicc: Framework = {
  id: "meddpicc",
  name: "MEDDPICC",
  needCriterion: "identify-pain",
  askOrder: [
    "identify-pain",
    "metrics",
    "decision-criteria",
    "competition",
    "decision-process",
    "champion",
    "economic-buyer",
    "paper-process",
  ],
  criteria: [
    { ...metrics, weight: 10 },
    { ...economicBuyer, weight: 15 },
    { ...decisionCriteria, weight: 10 },
    { ...decisionProcess, weight: 10 },
    { ...paperProcess, weight: 10 },
    { ...identifyPain, weight: 20 },
    { ...champion, weight: 15 },
    { ...competition, weight: 10 },
  ],
};
