import type { UnweightedCriterion } from "../framework.ts";

/** BANT's need criterion. */
export const need: UnweightedCriterion = {
  id: "need",
  name: { en: "Need", fr: "Besoin", es: "Necesidad" },
  definition: {
    en: "Is there a problem that we solve, and does it matter to them?",
    fr: "Ont-ils un problème que nous savons résoudre, et compte-t-il pour eux ?",
    es: "¿Tienen un problema que sabemos resolver? ¿Les importa de verdad?",
  },
  levels: [
    {
      en: "No problem that we solve",
      fr: "Aucun problème que nous sachions résoudre",
      es: "Ningún problema que podamos resolver",
    },
    {
      en: "A mild problem: solving it would be nice",
      fr: "Un problème mineur : le régler serait un plus",
      es: "Un problema leve: estaría bien resolverlo",
    },
    {
      en: "An explicit problem, in their own words",
      fr: "Un problème clairement exprimé, avec leurs mots",
      es: "Un problema claro, dicho con sus propias palabras",
    },
    {
      en: "A priority that they measure",
      fr: "Une priorité qu’ils suivent, chiffres à l’appui",
      es: "Una prioridad que ya miden",
    },
  ],
  questions: [
    {
      en: "What made you look into this now?",
      fr: "Pourquoi ce sujet, et pourquoi maintenant ?",
      es: "¿Por qué les interesa este tema justo ahora?",
    },
    {
      en: "What happens if nothing changes in the next six months?",
      fr: "Si rien ne change d’ici six mois, que se passe-t-il ?",
      es: "¿Qué pasa si en seis meses todo sigue igual?",
    },
    { en: "How do you measure that today?", fr: "Comment le mesurez-vous aujourd’hui ?", es: "¿Cómo lo miden hoy?" },
  ],
};
