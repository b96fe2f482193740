import * as z from "zod/mini";
import { Grade } from "../score/grade-letter.ts";
import type { Verdict } from "../score/verdict.ts";
import type { Qualifiers } from "./agreement.ts";
import type { Stage } from "./stage.ts";

/** One thing that a gate between stages asks for and that is not there. */
export const Shortfall = z.discriminatedUnion("lacks", [
  z.strictObject({ lacks: z.literal("data"), property: z.string() }),
  z.strictObject({ lacks: z.literal("fit"), least: Grade }),
  z.strictObject({ lacks: z.literal("engagement"), least: z.number() }),
  z.strictObject({ lacks: z.literal("conversation") }),
  z.strictObject({ lacks: z.literal("verdict") }),
]);
export type Shortfall = z.infer<typeof Shortfall>;

/** What is known about a record, as much of it as gates read. An absent entry is unknown, and so falls short. */
export interface StageFacts {
  /** The record's properties; an empty text is no value. */
  readonly properties: Readonly<Record<string, string | undefined>>;
  readonly fit?: Grade;
  /** 0–100. */
  readonly engagement?: number;
  /** The person said "I want to be contacted". */
  readonly asksForContact: boolean;
  readonly hasConversation: boolean;
  readonly verdict?: Verdict;
}

/**
 * What stands between a record and a stage. MQL and SAL ask for the agreement's data, MQL for its qualifiers too unless
 * the person asked to be contacted; SQL asks for a conversation and the verdict; other stages ask for nothing.
 */
export function findShortfalls(to: Stage, facts: StageFacts, agreed: Qualifiers): Shortfall[] {
  if (to === "mql") return [...missingData(facts, agreed), ...unmetQualifiers(facts, agreed)];
  if (to === "sal") return missingData(facts, agreed);
  return to === "sql" ? missingProof(facts) : [];
}

function missingData({ properties }: StageFacts, { requiredData }: Qualifiers): Shortfall[] {
  const isThere = (name: string) => Object.hasOwn(properties, name) && (properties[name] ?? "").trim() !== "";
  return requiredData.filter((name) => !isThere(name)).map((property) => ({ lacks: "data", property }));
}

function unmetQualifiers(facts: StageFacts, { leastFit, leastEngagement }: Qualifiers): Shortfall[] {
  if (facts.asksForContact) return [];
  const found: Shortfall[] = [];
  if (leastFit !== undefined && (facts.fit === undefined || facts.fit > leastFit)) {
    found.push({ lacks: "fit", least: leastFit });
  }
  if (leastEngagement !== undefined && (facts.engagement ?? 0) < leastEngagement) {
    found.push({ lacks: "engagement", least: leastEngagement });
  }
  return found;
}

function missingProof({ hasConversation, verdict }: StageFacts): Shortfall[] {
  const found: Shortfall[] = [];
  if (!hasConversation) found.push({ lacks: "conversation" });
  if (verdict !== "qualified") found.push({ lacks: "verdict" });
  return found;
}
