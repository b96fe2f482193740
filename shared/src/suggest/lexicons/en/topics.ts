import type { Lexicon } from "../../lexicon.ts";

/** What a question asks. */
export const topics: Lexicon["topics"] = {
  money: "how much, budget, spend, spending, invest, price range, range, money, ballpark",
  start: "when, date, timing, timeline, start, go live, how soon, by what date, timeframe",
  criteria: `criteria, what matters, matters most, looking for, look for, important to you, how do you choose,
    how will you choose, compare on, tipped it, what tipped, what counts, must-haves, requirements, choose between`,
  target: `success, goal, target, result, outcome, look like, aiming, hope to get, make you happy, achieve, improve,
    what number, which number, win`,
  purse: `who would be signing, who signs, who would sign, who pays, who would pay, who holds … budget, whose budget,
    who releases, who approves … (money|budget|spend*), signing this, signs this, who has budget, where does money,
    economic buyer, who controls`,
  decides: `who decides, who makes … decision, who takes … decision, decision maker, who has last word,
    who has final say, your role, your part, whose decision, is it you, and you, who else decides, do you decide,
    your call`,
};
