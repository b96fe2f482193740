import type { UnweightedCriterion } from "../framework.ts";

/** How the buyer means to reach the goal: a plan that is not ours is the first rival. */
export const plans: UnweightedCriterion = {
  id: "plans",
  name: { en: "Plans", fr: "Plan d’action", es: "Plan de acción" },
  definition: {
    en: "How do they plan to get there, with us or without us?",
    fr: "Comment comptent-ils y arriver, avec ou sans nous ?",
    es: "¿Cómo piensan conseguirlo, con nosotros o sin nosotros?",
  },
  levels: [
    {
      en: "They have decided to do nothing about it",
      fr: "Ils ont décidé de ne rien faire",
      es: "Han decidido no hacer nada",
    },
    { en: "A few ideas, nothing decided", fr: "Quelques idées, rien d’arrêté", es: "Algunas ideas, nada decidido" },
    {
      en: "Specific steps that they intend to take",
      fr: "Des étapes précises qu’ils comptent suivre",
      es: "Pasos concretos que piensan dar",
    },
    {
      en: "A plan that someone runs, with targets and dates",
      fr: "Un plan avec un pilote, des chiffres et des dates",
      es: "Un plan con responsable, metas y fechas",
    },
  ],
  questions: [
    { en: "How do you plan to get there?", fr: "Comment comptez-vous vous y prendre ?", es: "¿Cómo piensan hacerlo?" },
    {
      en: "What would the first step be, and who would take it?",
      fr: "Quelle serait la première étape, et qui s’en chargerait ?",
      es: "¿Cuál sería el primer paso y quién lo daría?",
    },
    {
      en: "Which part of that plan are you least sure of?",
      fr: "Quelle partie de ce plan vous paraît la plus fragile ?",
      es: "¿Qué parte de ese plan les genera más dudas?",
    },
  ],
};
