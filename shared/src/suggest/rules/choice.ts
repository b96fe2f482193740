import type { Rules } from "./rule.ts";

/** How they choose, and how a yes becomes a signature. */
export const choice = {
  "decision-criteria": [
    { level: 0, when: "decision-criteria 0|no criteria", unless: "ourPart" },
    { level: 3, when: "criteria, written, ourPart", unless: "no written, no ourPart" },
    { level: 3, when: "decision-criteria 3", unless: "no written, no ourPart" },
    {
      level: 2,
      when: "decision-criteria 2 & quality|ranked & quality×2",
      unless: "step×2 & sequence & no ranked, department×2 & sequence, amount, no ranked, date, standing, vying",
    },
    {
      level: 1,
      when: "criteria|wants, quality×2, list",
      unless: "ranked, date×2, amount, rival, department×2, number×2, percent×2",
    },
    { level: 2, when: "asked criteria, ranked" },
    { level: 1, when: "asked criteria, list", unless: "ranked, date" },
  ],
  "decision-process": [
    { level: 0, when: "decision-process 0", unless: "paper, money" },
    { level: 0, when: "project, cancelled", unless: "no cancelled, paper, problem & often" },
    { level: 3, when: "plan, onTrack", unless: "no onTrack, no plan, price, amount, problem, often & uses, but" },
    // Dates of meetings alone are an agenda: somebody has to decide at the end of it.
    {
      level: 2,
      when: "date×2, step|decides|iDecide, decides|iDecide|boss|say|signs",
      unless: "department×2, cost, amount, promised & deed",
    },
    {
      level: 1,
      when: "step×2, sequence",
      unless:
        "date×2, department×2, no step, ranked & quality×2, plan & onTrack, promised, money & approved, amount, iDecide, rival, appointment, recommends, authority 2, chosen, competition 0",
      tentative: true,
    },
  ],
  "paper-process": [
    { level: 3, when: "paper-process 3|selfServe×2" },
    {
      level: 0,
      when: "paper|department, blocked",
      unless: "no blocked, money, behind, boss & refuses",
    },
    { level: 3, when: "paper|department, underWay, date", unless: "no underWay, blocked, appointment, start & must" },
    { level: 2, when: "department×2, sequence|list", unless: "quality×3, date×2, purse, economic-buyer 1" },
    { level: 1, when: "paper, usual, presumed", unless: "no usual", tentative: true },
  ],
} satisfies Rules;
