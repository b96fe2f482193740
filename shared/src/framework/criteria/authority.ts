import type { UnweightedCriterion } from "../framework.ts";

/** How close the person in front of us is to the decision. BANT, CHAMP and GPCTBA/C&I share it. */
export const authority: UnweightedCriterion = {
  id: "authority",
  name: { en: "Authority", fr: "Pouvoir de décision", es: "Poder de decisión" },
  definition: {
    en: "How close is this person to whoever can say yes?",
    fr: "Cette personne est-elle proche de celle qui décide ?",
    es: "¿Qué acceso tiene esta persona a quien toma la decisión?",
  },
  levels: [
    {
      en: "No say, and no way to reach whoever decides",
      fr: "N’a ni voix au chapitre ni accès au décideur",
      es: "No influye ni tiene acceso a quien decide",
    },
    {
      en: "Would use it, but has no say in buying it",
      fr: "Utilisateur, sans influence sur l’achat",
      es: "Lo usaría, pero no influye en la compra",
    },
    {
      en: "An influencer with a path to the decision-maker",
      fr: "Prescripteur, avec un accès au décideur",
      es: "Influye y tiene acceso a quien decide",
    },
    {
      en: "The decision-maker is engaged",
      fr: "Le décideur participe aux échanges",
      es: "Quien decide ya participa en las conversaciones",
    },
  ],
  questions: [
    {
      en: "Besides you, who will want a say in this?",
      fr: "À part vous, qui voudra avoir son mot à dire ?",
      es: "Además de usted, ¿quién va a querer opinar sobre esto?",
    },
    {
      en: "Who signed the contract the last time you bought something like this?",
      fr: "La dernière fois que vous avez acheté ce genre de solution, qui a signé ?",
      es: "La última vez que compraron algo parecido, ¿quién firmó?",
    },
    {
      en: "When should we bring in whoever makes the final call?",
      fr: "À quel moment faudrait-il associer la personne qui tranche ?",
      es: "¿En qué momento convendría incluir a la persona que tiene la última palabra?",
    },
  ],
};
