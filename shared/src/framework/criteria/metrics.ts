import type { UnweightedCriterion } from "../framework.ts";

/** The gain in numbers, and whose numbers they are. The MEDDIC family shares it. */
export const metrics: UnweightedCriterion = {
  id: "metrics",
  name: { en: "Metrics", fr: "Métriques", es: "Métricas" },
  definition: {
    en: "What measurable gain do they expect?",
    fr: "Quel gain mesurable attendent-ils du projet ?",
    es: "¿Qué mejora medible esperan conseguir?",
  },
  levels: [
    {
      en: "They expect no gain worth measuring",
      fr: "Ils n’attendent aucun gain mesurable",
      es: "No esperan ninguna mejora que valga la pena medir",
    },
    { en: "Our own estimate", fr: "Notre propre estimation", es: "Una estimación nuestra" },
    { en: "A number that came from the buyer", fr: "Un chiffre qui vient d’eux", es: "Una cifra que viene de ellos" },
    {
      en: "The buyer’s number, in their business case",
      fr: "Leur chiffre, inscrit dans leur dossier d’investissement",
      es: "Su cifra, recogida en su caso de negocio",
    },
  ],
  questions: [
    {
      en: "Which number would have to move for you to call this a success?",
      fr: "Quel chiffre doit s’améliorer pour que vous parliez de réussite ?",
      es: "¿Qué cifra tendría que mejorar para que lo consideren un éxito?",
    },
    {
      en: "Where does that number stand today?",
      fr: "Où en est ce chiffre aujourd’hui ?",
      es: "¿En cuánto está hoy esa cifra?",
    },
    {
      en: "What would that improvement be worth over a year?",
      fr: "Sur un an, combien cette amélioration vous rapporterait-elle ?",
      es: "¿Qué valor tendría esa mejora para ustedes en un año?",
    },
  ],
};
