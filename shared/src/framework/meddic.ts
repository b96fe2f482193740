import { champion } from "./criteria/champion.ts";
import { decisionCriteria } from "./criteria/decision-criteria.ts";
import { decisionProcess } from "./criteria/decision-process.ts";
import { economicBuyer } from "./criteria/economic-buyer.ts";
import { identifyPain } from "./criteria/identify-pain.ts";
import { metrics } from "./criteria/metrics.ts";
import type { Framework } from "./framework.ts";

/**
 * For sales with several people on the buyer's side. Told to come from PTC in the 1990s. The weights lean on the pain and
 * on the person with the money: without either, the rest decides nothing. A champion is asked before the economic buyer,
 * because the way there leads through them.
 */
export const meddic: Framework = {
  id: "meddic",
  name: "MEDDIC",
  needCriterion: "identify-pain",
  askOrder: ["identify-pain", "metrics", "decision-criteria", "decision-process", "champion", "economic-buyer"],
  criteria: [
    { ...metrics, weight: 15 },
    { ...economicBuyer, weight: 20 },
    { ...decisionCriteria, weight: 15 },
    { ...decisionProcess, weight: 15 },
    { ...identifyPain, weight: 20 },
    { ...champion, weight: 15 },
  ],
};
