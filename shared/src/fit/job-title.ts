import { departmentRules } from "./department-rules.ts";
import { foldText } from "./folded-text.ts";
import { type Department, type Seniority, seniorities } from "./position.ts";
import { notHeld, othersBegin, titleRules } from "./title-rules.ts";

/** What a job title says; what it does not say is absent, never a guess. */
export interface JobTitle {
  readonly seniority: Seniority | undefined;
  readonly department: Department | undefined;
}

/**
 * Reads a job title in English, French or Spanish. Of several in one ("CEO & Founder", "VP Sales, EMEA") the highest
 * counts. Somebody else's rank does not: an assistant to the CEO is no CEO, and a former one is none either.
 */
export function readJobTitle(title: string): JobTitle {
  const parts = title
    .split(/[,;/|&()[\]]|\s[-–—:]\s|\s(?:and|et|y|at|@|chez)\s/iu)
    .map(foldText)
    .filter((part) => part !== "");
  const held = parts.filter((part) => !notHeld.test(part));
  const found = held.flatMap((part) => seniorityOf(ownPart(part)) ?? []);
  // Not cut: whom somebody assists or advises tells where they work.
  const whole = held.join(" ");
  return {
    seniority: seniorities.find((seniority) => found.includes(seniority)),
    department: departmentRules.find(([, says]) => says.test(whole))?.[0],
  };
}

function ownPart(part: string): string {
  const starts = othersBegin.flatMap((begin) => begin.exec(part)?.index ?? []);
  return starts.length === 0 ? part : part.slice(0, Math.min(...starts));
}

function seniorityOf(part: string): Seniority | undefined {
  return titleRules.find(({ says }) => says.test(part))?.seniority;
}
