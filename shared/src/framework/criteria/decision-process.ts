import type { UnweightedCriterion } from "../framework.ts";

/** The steps to a yes; the steps from a yes to a signature are the paper process. */
export const decisionProcess: UnweightedCriterion = {
  id: "decision-process",
  name: { en: "Decision process", fr: "Processus de décision", es: "Proceso de decisión" },
  definition: {
    en: "How will they decide: which steps, who, by when?",
    fr: "Comment vont-ils décider : quelles étapes, avec qui, à quelles dates ?",
    es: "¿Cómo van a decidir: con qué pasos, quiénes y en qué fechas?",
  },
  levels: [
    {
      en: "No decision is going to be made",
      fr: "Aucune décision ne sera prise",
      es: "No van a tomar ninguna decisión",
    },
    { en: "We know some of the steps", fr: "Nous connaissons une partie des étapes", es: "Conocemos algunos pasos" },
    {
      en: "We know the steps, the people and the dates",
      fr: "Nous connaissons les étapes, les personnes et les dates",
      es: "Conocemos los pasos, las personas y las fechas",
    },
    {
      en: "A plan agreed with them, and they are following it",
      fr: "Un plan convenu avec eux, et ils s’y tiennent",
      es: "Hay un plan acordado y se está cumpliendo",
    },
  ],
  questions: [
    {
      en: "What has to happen between today and a decision?",
      fr: "Que doit-il se passer d’ici à votre décision ?",
      es: "¿Qué tiene que pasar de aquí a la decisión?",
    },
    {
      en: "Who is involved at each step, and when?",
      fr: "Qui intervient à chaque étape, et quand ?",
      es: "¿Quién interviene en cada paso y cuándo?",
    },
    {
      en: "The last time you bought something like this, what took longest?",
      fr: "Lors de votre dernier achat de ce type, qu’est-ce qui a pris le plus de temps ?",
      es: "La última vez que compraron algo así, ¿qué fue lo que llevó más tiempo?",
    },
  ],
};
