import type { UnweightedCriterion } from "../framework.ts";

/** When they want to buy. GPCTBA/C&I's Timeline has the same levels. */
export const timing: UnweightedCriterion = {
  id: "timing",
  name: { en: "Timing", fr: "Échéance", es: "Plazo" },
  definition: {
    en: "When do they want it, and what makes that date real?",
    fr: "Quand en ont-ils besoin, et qu’est-ce qui rend cette date crédible ?",
    es: "¿Para cuándo lo quieren y qué hace creíble esa fecha?",
  },
  levels: [
    { en: "Not in the foreseeable future", fr: "Pas d’échéance à l’horizon", es: "No en un futuro previsible" },
    { en: "Some day, no date yet", fr: "Un jour ou l’autre, sans date", es: "Algún día, sin fecha" },
    { en: "They gave a date", fr: "Ils ont donné une date", es: "Han dado una fecha" },
    {
      en: "A date, and an event that drives it",
      fr: "Une date, dictée par un événement précis",
      es: "Una fecha, con un motivo de peso detrás",
    },
  ],
  questions: [
    {
      en: "When would you like this to be working?",
      fr: "Pour quand souhaitez-vous que ce soit en place ?",
      es: "¿Para cuándo les gustaría tenerlo en marcha?",
    },
    { en: "What depends on that date?", fr: "Qu’est-ce qui dépend de cette date ?", es: "¿Qué depende de esa fecha?" },
    {
      en: "What would have to happen before you could start?",
      fr: "Que faut-il régler avant de pouvoir démarrer ?",
      es: "¿Qué tendría que pasar antes de poder empezar?",
    },
  ],
};
