import type { UnweightedCriterion } from "../framework.ts";

/** What missing the goal would do to the buyer: the C of GPCTBA/C&I. */
export const negativeConsequences: UnweightedCriterion = {
  id: "negative-consequences",
  name: { en: "Negative consequences", fr: "Conséquences négatives", es: "Consecuencias negativas" },
  definition: {
    en: "What happens to them if they miss the goal?",
    fr: "Que risquent-ils si l’objectif n’est pas atteint ?",
    es: "¿Qué consecuencias tendría para ellos no alcanzar el objetivo?",
  },
  levels: [
    {
      en: "Missing the goal would cost them nothing",
      fr: "Échouer n’aurait aucune conséquence pour eux",
      es: "No tendría ninguna consecuencia para ellos",
    },
    {
      en: "They mention that it would hurt",
      fr: "Ils disent que ce serait gênant",
      es: "Reconocen que sería un problema",
    },
    {
      en: "A specific consequence, for a person or a team",
      fr: "Une conséquence précise, pour une personne ou une équipe",
      es: "Una consecuencia concreta, para una persona o un equipo",
    },
    {
      en: "Their own number for the loss, and when it bites",
      fr: "Une perte qu’ils ont chiffrée et datée",
      es: "Una pérdida calculada por ellos, con fecha",
    },
  ],
  questions: [
    {
      en: "What happens if you miss that goal?",
      fr: "Que se passe-t-il si vous n’atteignez pas cet objectif ?",
      es: "¿Qué ocurre si no llegan a ese objetivo?",
    },
    {
      en: "Who would have to answer for it?",
      fr: "Qui devrait en répondre ?",
      es: "¿Quién tendría que dar explicaciones?",
    },
    {
      en: "What would it cost you, and starting when?",
      fr: "Combien cela vous coûterait-il, et à partir de quand ?",
      es: "¿Cuánto les costaría y a partir de cuándo?",
    },
  ],
};
