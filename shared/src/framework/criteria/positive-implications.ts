import type { UnweightedCriterion } from "../framework.ts";

/** What reaching the goal would open up: the I of GPCTBA/C&I. */
export const positiveImplications: UnweightedCriterion = {
  id: "positive-implications",
  name: { en: "Positive implications", fr: "Retombées positives", es: "Impacto positivo" },
  definition: {
    en: "What do they stand to gain once they reach the goal?",
    fr: "Qu’ont-ils à gagner une fois l’objectif atteint ?",
    es: "¿Qué ganan si alcanzan el objetivo?",
  },
  levels: [
    {
      en: "Reaching the goal would change nothing for them",
      fr: "Réussir ne changerait rien pour eux",
      es: "Alcanzarlo no cambiaría nada para ellos",
    },
    {
      en: "They mention a benefit in general terms",
      fr: "Un bénéfice évoqué en termes généraux",
      es: "Mencionan un beneficio a grandes rasgos",
    },
    {
      en: "A specific gain, for a person or a team",
      fr: "Un gain précis, pour une personne ou une équipe",
      es: "Una ventaja concreta, para una persona o un equipo",
    },
    {
      en: "Their own number for the gain, and when they expect it",
      fr: "Un gain qu’ils ont chiffré et daté",
      es: "Una ganancia calculada por ellos, con fecha",
    },
  ],
  questions: [
    {
      en: "If it works, what will you be able to do that you can’t do today?",
      fr: "Une fois l’objectif atteint, que pourrez-vous faire de plus ?",
      es: "Si sale bien, ¿qué podrán hacer que hoy no pueden?",
    },
    {
      en: "Who gains most from it, and how?",
      fr: "Qui y gagnera le plus, et comment ?",
      es: "¿Quién se beneficiaría más y de qué manera?",
    },
    {
      en: "What would that be worth to you, and starting when?",
      fr: "Combien cela vous rapporterait-il, et à partir de quand ?",
      es: "¿Cuánto ganarían con eso y a partir de cuándo?",
    },
  ],
};
