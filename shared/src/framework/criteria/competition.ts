import type { UnweightedCriterion } from "../framework.ts";

/** Who else could win; "do nothing" is a rival. MEDDICC and MEDDPICC share it. */
export const competition: UnweightedCriterion = {
  id: "competition",
  name: { en: "Competition", fr: "Concurrence", es: "Competencia" },
  definition: {
    en: "Who else could win this? Doing nothing counts as a rival.",
    fr: "Qui d’autre peut l’emporter, statu quo compris ?",
    es: "¿Contra qué competimos, incluida la opción de no hacer nada?",
  },
  levels: [
    {
      en: "They have chosen a rival, or chosen to do nothing",
      fr: "Ils ont choisi un concurrent, ou le statu quo",
      es: "Han elegido a otro, o quedarse como están",
    },
    {
      en: "We know who the rivals are",
      fr: "Nous savons qui sont les concurrents",
      es: "Sabemos con quién competimos",
    },
    {
      en: "We know where we stand against each of them",
      fr: "Nous savons où nous en sommes face à chacun",
      es: "Sabemos cómo estamos frente a cada uno",
    },
    {
      en: "Our counter-plan has been checked with someone inside",
      fr: "Notre riposte a été vérifiée avec un allié chez eux",
      es: "Nuestro plan para ganar está validado con alguien de dentro",
    },
  ],
  questions: [
    {
      en: "What else are you considering, including leaving things as they are?",
      fr: "Quelles autres pistes étudiez-vous, y compris celle de ne rien changer ?",
      es: "¿Qué otras opciones están viendo, incluida la de no cambiar nada?",
    },
    {
      en: "What do you like better about the other options?",
      fr: "Qu’est-ce qui vous plaît davantage chez les autres ?",
      es: "¿Qué les gusta más de las otras opciones?",
    },
    {
      en: "If you had to choose today, who would it be, and why?",
      fr: "S’il fallait choisir aujourd’hui, qui retiendriez-vous, et pourquoi ?",
      es: "Si tuvieran que elegir hoy, ¿con quién se quedarían y por qué?",
    },
  ],
};
