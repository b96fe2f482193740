import type { UnweightedCriterion } from "../framework.ts";

/** What the buyer wants to achieve, in the buyer's numbers. */
export const goals: UnweightedCriterion = {
  id: "goals",
  name: { en: "Goals", fr: "Objectifs", es: "Objetivos" },
  definition: {
    en: "What do they want to achieve, and can we help?",
    fr: "Quel résultat visent-ils, et pouvons-nous les aider ?",
    es: "¿Qué quieren lograr y en qué podemos aportar?",
  },
  levels: [
    {
      en: "No goal that we could help with",
      fr: "Aucun objectif auquel nous puissions contribuer",
      es: "Ningún objetivo en el que podamos ayudar",
    },
    { en: "A goal in general terms", fr: "Un objectif très général", es: "Un objetivo en términos generales" },
    {
      en: "A specific goal: they know what success looks like",
      fr: "Un objectif précis : ils savent à quoi ressemblerait la réussite",
      es: "Un objetivo concreto: saben qué sería un buen resultado",
    },
    {
      en: "A goal that someone owns, with a number and a date",
      fr: "Un objectif confié à quelqu’un, chiffré et daté",
      es: "Un objetivo con responsable, cifra y fecha",
    },
  ],
  questions: [
    {
      en: "What do you most want to achieve this year?",
      fr: "Quel est votre objectif principal cette année ?",
      es: "¿Cuál es su objetivo principal para este año?",
    },
    {
      en: "How will you know that it worked?",
      fr: "À quoi verrez-vous que c’est réussi ?",
      es: "¿Cómo sabrán que lo han conseguido?",
    },
    {
      en: "Who has committed to that number, and to whom?",
      fr: "Qui s’est engagé sur ce chiffre, et auprès de qui ?",
      es: "¿Quién se ha comprometido con esa cifra y ante quién?",
    },
  ],
};
