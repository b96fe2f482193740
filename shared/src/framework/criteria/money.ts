import type { UnweightedCriterion } from "../framework.ts";
import { budget } from "./budget.ts";

/** CHAMP talks money after the challenge: what solving it is worth before what it costs. */
export const money: UnweightedCriterion = {
  id: "money",
  name: { en: "Money", fr: "Financement", es: "Dinero" },
  definition: {
    en: "How much are they ready to invest, and where would it come from?",
    fr: "Combien sont-ils prêts à investir, et d’où viendrait l’argent ?",
    es: "¿Cuánto están dispuestos a invertir y de dónde saldría el dinero?",
  },
  levels: budget.levels,
  questions: [
    {
      en: "What would solving this be worth to you over a year?",
      fr: "Sur un an, qu’auriez-vous à gagner à régler ce problème ?",
      es: "¿Cuánto ganarían en un año si lo resolvieran?",
    },
    {
      en: "Which budget would this come out of?",
      fr: "Sur quel budget cela serait-il pris ?",
      es: "¿De qué presupuesto saldría?",
    },
    {
      en: "What have you spent so far trying to fix it?",
      fr: "Combien avez-vous déjà dépensé pour essayer d’y remédier ?",
      es: "¿Cuánto llevan gastado en intentar arreglarlo?",
    },
  ],
};
