import type { Rules } from "./rule.ts";

/** Who helps, and who else is in the race. */
export const people = {
  champion: [
    { level: 3, when: "champion 3", unless: "no deed" },
    { level: 3, when: "promised, deed", unless: "no promised, no deed, against" },
    {
      level: 0,
      when: "champion 0|against|no supports",
      unless:
        "problem×2, boss & economic-buyer 0, unchanged & no supports, no decides, no iDecide, no say, authority 0",
    },
    { level: 2, when: "influence, win", unless: "no influence, no win" },
    { level: 1, when: "champion 1|friendly", unless: "no friendly, no champion 1, rival" },
  ],
  competition: [
    { level: 3, when: "counter, checked", unless: "no checked, paper" },
    { level: 3, when: "competition 3" },
    { level: 0, when: "competition 0", unless: "no competition 0, mild, counter, department" },
    { level: 0, when: "unchanged", unless: "no unchanged, need 0, project & cancelled, timing 0" },
    {
      level: 0,
      when: "chosen, name|rival",
      unless: "no chosen, mild, vying, counter, criteria, boss, date, money, paper & step, department",
    },
    {
      level: 2,
      when: "standing, name|rival|subject",
      unless: "counter, plan & onTrack, priority, date, criteria, past, boss, purse, amount, department",
    },
    {
      level: 1,
      when: "vying, name|rival|subject",
      unless: "no vying, past, date×2, boss, purse, promised, influence, criteria, plan, money, deed, department",
    },
  ],
} satisfies Rules;
