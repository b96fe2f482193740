import type { UnweightedCriterion } from "../framework.ts";

/** Whether there is money. BANT and GPCTBA/C&I share it; CHAMP's Money has the same levels. */
export const budget: UnweightedCriterion = {
  id: "budget",
  name: { en: "Budget", fr: "Budget", es: "Presupuesto" },
  definition: {
    en: "Is there money for this, and who has agreed to spend it?",
    fr: "Y a-t-il un budget pour ce projet, et qui a accepté de l’engager ?",
    es: "¿Hay dinero para esto y quién ha aceptado gastarlo?",
  },
  levels: [
    {
      en: "No money for this, and none in sight",
      fr: "Aucun budget, et rien en vue",
      es: "No hay dinero para esto ni se espera que lo haya",
    },
    {
      en: "Money could be found if the case is good",
      fr: "Un budget pourrait se trouver si le dossier est convaincant",
      es: "Podrían conseguir el dinero si la propuesta convence",
    },
    {
      en: "They named a range that fits",
      fr: "Ils ont donné une fourchette qui nous convient",
      es: "Han dado un rango que encaja con nuestro precio",
    },
    { en: "The amount is approved", fr: "Le montant est validé", es: "El importe está aprobado" },
  ],
  questions: [
    {
      en: "Roughly how much have you set aside to solve this?",
      fr: "Quelle enveloppe avez-vous prévue, à peu près ?",
      es: "¿Qué presupuesto tienen previsto, más o menos?",
    },
    {
      en: "How do you usually pay for a purchase of this size?",
      fr: "Comment financez-vous d’habitude un achat de cet ordre ?",
      es: "¿Cómo suelen financiar una compra de este tamaño?",
    },
    {
      en: "What is the problem costing you today?",
      fr: "Combien ce problème vous coûte-t-il aujourd’hui ?",
      es: "¿Cuánto les está costando hoy este problema?",
    },
  ],
};
