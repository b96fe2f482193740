import type { Lexicon } from "../../lexicon.ts";
import { allies } from "./allies.ts";
import { choice } from "./choice.ts";
import { frame } from "./frame.ts";
import { gains } from "./gains.ts";
import { guards } from "./guards.ts";
import { money } from "./money.ts";
import { pain } from "./pain.ts";
import { paper } from "./paper.ts";
import { people } from "./people.ts";
import { rivals } from "./rivals.ts";
import { sayingsOfChoice } from "./sayings-of-choice.ts";
import { sayingsOfEnds } from "./sayings-of-ends.ts";
import { sayingsOfMoney } from "./sayings-of-money.ts";
import { sayingsOfPower } from "./sayings-of-power.ts";
import { sayingsOfPurse } from "./sayings-of-purse.ts";
import { time } from "./time.ts";
import { topics } from "./topics.ts";

export const es: Lexicon = {
  ...frame,
  topics,
  guards,
  concepts: { ...money, ...people, ...choice, ...paper, ...gains, ...allies, ...rivals, ...pain, ...time },
  sayings: { ...sayingsOfMoney, ...sayingsOfPower, ...sayingsOfPurse, ...sayingsOfEnds, ...sayingsOfChoice },
};
