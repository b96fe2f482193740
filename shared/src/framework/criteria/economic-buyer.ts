import type { UnweightedCriterion } from "../framework.ts";

/** The one person who can release the money; not the same as Authority, which is about the person in front of us. */
export const economicBuyer: UnweightedCriterion = {
  id: "economic-buyer",
  isPerson: true,
  name: { en: "Economic buyer", fr: "Décideur économique", es: "Comprador económico" },
  definition: {
    en: "Who can release the money, and are they with us?",
    fr: "Qui peut débloquer les fonds, et cette personne nous soutient-elle ?",
    es: "¿Quién puede autorizar el gasto? ¿Está de nuestro lado?",
  },
  levels: [
    {
      en: "Whoever controls the money has said no",
      fr: "La personne qui tient le budget a dit non",
      es: "Quien controla el dinero ha dicho que no",
    },
    { en: "We know who it is", fr: "Nous savons qui c’est", es: "Sabemos quién es" },
    {
      en: "We have met, and their authority is confirmed",
      fr: "Rencontré, et son pouvoir de signature est confirmé",
      es: "Nos hemos visto, y está confirmado que puede firmar",
    },
    {
      en: "Engaged, and the money is confirmed",
      fr: "Impliqué, et le financement est confirmé",
      es: "Participa y ha confirmado que hay dinero",
    },
  ],
  questions: [
    {
      en: "Who can approve this amount without asking anyone else?",
      fr: "Qui peut valider ce montant sans en référer à personne ?",
      es: "¿Quién puede aprobar este importe sin consultar a nadie más?",
    },
    {
      en: "What would that person need to see to say yes?",
      fr: "Que faudrait-il montrer à cette personne pour qu’elle dise oui ?",
      es: "¿Qué necesitaría ver esa persona para decir que sí?",
    },
    {
      en: "Could the three of us meet before we send the proposal?",
      fr: "Pourrions-nous nous voir à trois avant l’envoi de la proposition ?",
      es: "¿Podríamos reunirnos con esa persona antes de enviar la propuesta?",
    },
  ],
};
