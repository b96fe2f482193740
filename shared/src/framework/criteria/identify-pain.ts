import type { UnweightedCriterion } from "../framework.ts";

/** The need criterion of the MEDDIC family. */
export const identifyPain: UnweightedCriterion = {
  id: "identify-pain",
  name: { en: "Identify pain", fr: "Douleur", es: "Dolor" },
  definition: {
    en: "What hurts, what does it cost them, and why act now?",
    fr: "De quoi souffrent-ils, combien cela leur coûte-t-il, et pourquoi agir maintenant ?",
    es: "¿Qué les duele, cuánto les cuesta y por qué actuar ahora?",
  },
  levels: [
    {
      en: "They told us that nothing hurts",
      fr: "Ils nous ont dit que tout allait bien",
      es: "Nos han dicho que no les duele nada",
    },
    { en: "A symptom", fr: "Un symptôme", es: "Un síntoma" },
    {
      en: "A problem, and the buyer has put a cost on it",
      fr: "Un problème dont ils ont chiffré le coût",
      es: "Un problema, y ya han calculado lo que les cuesta",
    },
    {
      en: "A costed problem, tied to a priority with a date",
      fr: "Un problème chiffré, lié à une priorité datée",
      es: "Un problema cuantificado, ligado a una prioridad con fecha",
    },
  ],
  questions: [
    {
      en: "What isn’t working the way you want it to?",
      fr: "Qu’est-ce qui ne fonctionne pas comme vous le voudriez ?",
      es: "¿Qué no está funcionando como les gustaría?",
    },
    {
      en: "What does that cost you in a month?",
      fr: "Combien cela vous coûte-t-il par mois ?",
      es: "¿Cuánto les cuesta eso al mes?",
    },
    {
      en: "Why fix it now, and not next year?",
      fr: "Pourquoi le régler maintenant plutôt que l’an prochain ?",
      es: "¿Por qué resolverlo ahora y no el año que viene?",
    },
  ],
};
