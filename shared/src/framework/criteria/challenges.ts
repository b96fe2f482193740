import type { UnweightedCriterion } from "../framework.ts";

/** The need criterion of CHAMP and of GPCTBA/C&I. */
export const challenges: UnweightedCriterion = {
  id: "challenges",
  name: { en: "Challenges", fr: "Difficultés", es: "Retos" },
  definition: {
    en: "What is in their way, and whose job is it to fix?",
    fr: "Qu’est-ce qui les freine, et qui doit s’en charger ?",
    es: "¿Qué obstáculos tienen y a quién le toca resolverlos?",
  },
  levels: [
    {
      en: "Nothing in their way that we can help with",
      fr: "Aucun frein que nous puissions lever",
      es: "Ningún obstáculo que podamos eliminar",
    },
    {
      en: "A challenge mentioned in passing",
      fr: "Une difficulté évoquée en passant",
      es: "Un reto mencionado de pasada",
    },
    {
      en: "A specific challenge, and who it affects",
      fr: "Une difficulté précise, et l’on sait qui en souffre",
      es: "Un reto concreto, y se sabe a quién afecta",
    },
    {
      en: "A challenge the buyer owns, with a number and a date",
      fr: "Un responsable chez eux s’en charge, avec un chiffre et une date",
      es: "Un reto con responsable, cifra y fecha",
    },
  ],
  questions: [
    {
      en: "What is the hardest part of this for you today?",
      fr: "Qu’est-ce qui vous complique le plus la tâche aujourd’hui ?",
      es: "¿Qué es lo que más les complica el trabajo hoy?",
    },
    {
      en: "What have you tried so far, and what got in the way?",
      fr: "Qu’avez-vous déjà essayé, et qu’est-ce qui a bloqué ?",
      es: "¿Qué han probado hasta ahora y qué no funcionó?",
    },
    {
      en: "Who feels it most, and what does it cost them?",
      fr: "Qui en souffre le plus, et qu’est-ce que cela lui coûte ?",
      es: "¿A quién le afecta más y cuánto le cuesta?",
    },
  ],
};
