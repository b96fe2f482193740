import type { UnweightedCriterion } from "../framework.ts";
import { timing } from "./timing.ts";

/** When the goal must be reached: GPCTBA/C&I asks about the goal's date, BANT's Timing about ours. */
export const timeline: UnweightedCriterion = {
  id: "timeline",
  name: { en: "Timeline", fr: "Calendrier", es: "Calendario" },
  definition: {
    en: "By when must they reach the goal, and what makes that date real?",
    fr: "Quand l’objectif doit-il être atteint, et qu’est-ce qui rend cette date crédible ?",
    es: "¿Para cuándo tienen que lograr el objetivo y qué hace creíble esa fecha?",
  },
  levels: timing.levels,
  questions: [
    {
      en: "When do you need to reach that goal?",
      fr: "À quelle date cet objectif doit-il être atteint ?",
      es: "¿Para cuándo tienen que haber alcanzado ese objetivo?",
    },
    {
      en: "Working back from that date, when would you have to start?",
      fr: "Pour tenir cette date, quand faudrait-il commencer ?",
      es: "Para llegar a esa fecha, ¿cuándo habría que empezar?",
    },
    {
      en: "What else has to be finished first?",
      fr: "Qu’est-ce qui doit être terminé avant ?",
      es: "¿Qué otras cosas tienen que estar terminadas antes?",
    },
  ],
};
