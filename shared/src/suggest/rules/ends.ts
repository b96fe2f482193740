import type { Rules } from "./rule.ts";

/** What hurts, what it should become, and when. */
export const ends = {
  need: [
    {
      level: 3,
      when: "priority, amount|percent|span|number|year, cost|problem|target|gain",
      unless: "no priority, no problem",
    },
    { level: 0, when: "need 0", unless: "but, mild & problem, purse, against, price" },
    { level: 1, when: "need 1", unless: "cost, priority" },
    { level: 2, when: "need 2", unless: "mild, gain, ourEstimate, businessCase, against, unchanged, date & start" },
    {
      level: 2,
      when: "problem×2|problem & consequence|problem & often×2",
      unless:
        "mild, target, gain, paper & blocked, paper & underWay, plan & onTrack, blocked & department, standing, step×2, cancelled, against, unchanged, no problem, ourEstimate, businessCase, influence & win, date & start, economic-buyer 0 & boss, selfServe, counter & checked",
    },
    {
      level: 1,
      when: "mild×2|mild & problem|mild & no problem",
      unless: "cost, priority, money, price, amount, promised, standing & name, timing 0",
    },
  ],
  timing: [
    {
      level: 0,
      when: "timing 0",
      unless: "paper, criteria|no criteria, project & cancelled, findable, budget 0, no money",
    },
    // Who has to names what forces him; who would like to has a date.
    { level: 3, when: "date, driver, must, start", unless: "no start, department & paper, cost, date×2 & step" },
    {
      level: 3,
      when: "date, driver, must",
      unless: "no start, department, paper, step, meeting, cost, money, date×2",
    },
    {
      level: 2,
      when: "date, start|timing 2",
      unless:
        "no start, must, appointment, paper & underWay, department & underWay, cost, plan & onTrack, percent & target, otherSpend, competition 0, chosen & name, date×3, date×2 & step",
    },
    {
      level: 1,
      when: "timing 1, timing 1×2|start|target|wants|doing",
      unless: "date, need 1, project & cancelled, money, budget 0, gain, target",
      tentative: true,
    },
    { level: 3, when: "asked start, date, driver, must" },
    { level: 2, when: "asked start, date", unless: "meeting, must" },
  ],
  metrics: [
    { level: 3, when: "businessCase, gain|amount|percent|span|number", unless: "no gain, no businessCase" },
    { level: 0, when: "metrics 0", unless: "but, no problem, need 0" },
    { level: 0, when: "no gain", unless: "money, gain, amount, percent, need 0" },
    {
      level: 1,
      when: "ourEstimate|metrics 1, gain|amount|percent|span|number",
      unless: "businessCase",
      voice: "rep",
      tentative: true,
    },
    {
      level: 2,
      when: "target, amount|percent|span|number×2",
      unless: "money, ourEstimate, price, no target, priority, businessCase",
    },
    {
      level: 2,
      when: "gain, amount|percent|span",
      unless: "money, ourEstimate, price, no gain, cost, priority, businessCase",
    },
    { level: 2, when: "asked target, amount|percent|span|number" },
  ],
} satisfies Rules;
