import type { Rules } from "./rule.ts";

/** Whether there is money, and who may spend it. */
export const means = {
  budget: [
    { level: 1, when: "budget 1", unless: "approved & amount", tentative: true },
    {
      level: 0,
      when: "budget 0",
      unless: "findable, approved, no approved, amount & willing, refuses, myPurse, metrics 0, gain, no gain, but",
    },
    {
      level: 0,
      when: "no money",
      unless:
        "findable, approved, no approved, amount, problem, no problem, otherSpend, criteria, budget 2, refuses, metrics 0, gain, no gain, but",
    },
    { level: 0, when: "money, gone", unless: "findable, approved, amount, iDecide, no gone, otherSpend, paper, purse" },
    {
      level: 3,
      when: "budget 3, money|theAmount|boss",
      unless:
        "pending, no approved, otherSpend, price, budget 1, step×2 & purse, inPerson & purse, threshold, underWay & date",
    },
    {
      level: 3,
      when: "money|theAmount|boss & amount, approved",
      unless:
        "pending, no approved, otherSpend, price, threshold, gain, no money, vying, purse, myPurse, step×2, criteria, cost, findable, businessCase, rival",
    },
    {
      level: 2,
      when: "budget 2, amount|number",
      unless: "cost, gain, price, otherSpend, vying, purse, myPurse, target, businessCase",
    },
    {
      level: 2,
      when: "amount, willing|money",
      unless:
        "cost, gain, price, otherSpend, vying, purse, myPurse, no willing, no money, target, businessCase, problem & often, estimate",
    },
    { level: 1, when: "money, findable, modal", unless: "no money, amount, no findable, approved", tentative: true },
    { level: 2, when: "asked money, amount", unless: "cost, price, no willing" },
  ],
  authority: [
    { level: 2, when: "authority 2", unless: "win, businessCase, date×2, refuses" },
    { level: 2, when: "recommends, listens", unless: "no recommends, vying, win, businessCase, date×2" },
    { level: 1, when: "authority 1" },
    { level: 1, when: "uses, others|no decides|no iDecide" },
    { level: 0, when: "authority 0", unless: "uses, others, recommends, unchanged, no unchanged" },
    { level: 0, when: "no say", unless: "uses, recommends, criteria, gain, money, project" },
    {
      level: 3,
      when: "authority 3",
      unless: "no decides, recommends, date×2, others, budget 2, decision-criteria 0, purse",
    },
    { level: 3, when: "iDecide", unless: "no iDecide, recommends & listens, date×2, others" },
    {
      level: 3,
      when: "decides, alone|present",
      unless:
        "no decides, recommends, listens, date, others, step×3, boss & no alone, decision-criteria 0, no criteria, purse",
    },
  ],
  "economic-buyer": [
    {
      level: 0,
      when: "boss|purse, economic-buyer 0|refuses|no funds",
      unless: "paper, criteria, problem×2, champion 0, against, department & blocked",
    },
    {
      level: 3,
      when: "boss, behind, money|theAmount, approved|confirmed",
      unless: "pending, no behind, no approved",
    },
    {
      level: 3,
      when: "purse, inPerson|present|behind, money|theAmount, amount|number, approved",
      unless: "pending, no approved, threshold, no purse",
    },
    {
      level: 3,
      when: "myPurse, amount|number, approved|confirmed",
      unless: "pending, no myPurse, no approved, threshold",
    },
    {
      level: 2,
      when: "economic-buyer 2|myPurse",
      unless: "approved & amount, no myPurse, step×3, no purse, economic-buyer 1",
    },
    { level: 2, when: "purse, inPerson", unless: "no purse, step×3, sequence & step×2, date×2, no inPerson" },
    {
      level: 1,
      when: "economic-buyer 1, boss|name|subject",
      unless: "step×2 & sequence, department×2, no purse, date×2, budget 3",
    },
    {
      level: 1,
      when: "purse, boss|name|subject",
      unless: "step×2 & sequence, department×2, no purse, date×2, approved & amount, budget 3",
    },
    { level: 1, when: "threshold, boss, purse|approved|signs", unless: "department×2, date×2, sequence" },
    { level: 1, when: "asked purse, boss" },
  ],
} satisfies Rules;
