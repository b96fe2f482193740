import type { UnweightedCriterion } from "../framework.ts";

/** From the yes to the signature: legal, security, procurement. Only MEDDPICC judges it apart. */
export const paperProcess: UnweightedCriterion = {
  id: "paper-process",
  name: { en: "Paper process", fr: "Contractualisation", es: "Proceso contractual" },
  definition: {
    en: "What stands between their yes and a signature?",
    fr: "Que reste-t-il entre leur accord et la signature ?",
    es: "¿Qué falta entre el sí y la firma?",
  },
  levels: [
    {
      en: "Blocked in legal, security or procurement",
      fr: "Bloqué au juridique, à la sécurité ou aux achats",
      es: "Bloqueado en legal, seguridad o compras",
    },
    {
      en: "We assume the usual steps",
      fr: "Nous supposons un parcours classique",
      es: "Suponemos los trámites habituales",
    },
    {
      en: "We know the steps and who handles them",
      fr: "Nous connaissons les étapes et les interlocuteurs",
      es: "Conocemos los trámites y quién se encarga de cada uno",
    },
    {
      en: "Under way with dates, or self-serve with nothing to sign",
      fr: "En cours, avec des dates, ou achat en ligne sans contrat",
      es: "En marcha y con fechas, o compra en línea sin contrato",
    },
  ],
  questions: [
    {
      en: "Once you have decided, what happens until the contract is signed?",
      fr: "Une fois la décision prise, que se passe-t-il jusqu’à la signature ?",
      es: "Una vez tomada la decisión, ¿qué pasa hasta la firma?",
    },
    {
      en: "Who in legal, security and procurement will handle it?",
      fr: "Qui s’en chargera au juridique, à la sécurité et aux achats ?",
      es: "¿Quién se encargará en legal, seguridad y compras?",
    },
    {
      en: "Which of those steps could we start now?",
      fr: "Quelles démarches pourrions-nous lancer dès maintenant ?",
      es: "¿Qué trámites podríamos ir adelantando?",
    },
  ],
};
