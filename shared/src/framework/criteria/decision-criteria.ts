import type { UnweightedCriterion } from "../framework.ts";

/** What the buyer will compare offers by. The MEDDIC family shares it. */
export const decisionCriteria: UnweightedCriterion = {
  id: "decision-criteria",
  name: { en: "Decision criteria", fr: "Critères de décision", es: "Criterios de decisión" },
  definition: {
    en: "What will they judge us by?",
    fr: "Sur quels critères serons-nous jugés ?",
    es: "¿Con qué criterios nos van a evaluar?",
  },
  levels: [
    {
      en: "They require something that we cannot do",
      fr: "Ils exigent quelque chose que nous ne savons pas faire",
      es: "Exigen algo que no podemos ofrecer",
    },
    { en: "A list of criteria", fr: "Une liste de critères", es: "Una lista de criterios" },
    {
      en: "The list, ranked by importance",
      fr: "La liste, classée par importance",
      es: "La lista, ordenada por importancia",
    },
    {
      en: "Written down, and shaped with us",
      fr: "Des critères écrits, définis avec nous",
      es: "Por escrito y definidos con nosotros",
    },
  ],
  questions: [
    {
      en: "What will you compare when you choose?",
      fr: "Sur quels points allez-vous comparer les offres ?",
      es: "¿Qué van a comparar a la hora de elegir?",
    },
    {
      en: "Which of those matters most, and which could you live without?",
      fr: "Lequel compte le plus, et duquel pourriez-vous vous passer ?",
      es: "¿Qué es lo más importante y de qué podrían prescindir?",
    },
    {
      en: "Shall we write those criteria down together?",
      fr: "Et si nous mettions ces critères par écrit ensemble ?",
      es: "¿Le parece bien si ponemos esos criterios por escrito?",
    },
  ],
};
