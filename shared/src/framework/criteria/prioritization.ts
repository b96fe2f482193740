import type { UnweightedCriterion } from "../framework.ts";

/** CHAMP asks for rank instead of date: what comes first gets done. */
export const prioritization: UnweightedCriterion = {
  id: "prioritization",
  name: { en: "Prioritization", fr: "Priorité", es: "Prioridad" },
  definition: {
    en: "Where does this stand among everything else they have to do?",
    fr: "Quelle place ce projet a-t-il parmi tout ce qu’ils ont à faire ?",
    es: "¿Qué lugar ocupa esto entre todo lo que tienen por hacer?",
  },
  levels: [
    {
      en: "Shelved: other projects come first",
      fr: "Remis à plus tard : d’autres projets passent avant",
      es: "Pospuesto: otros proyectos van antes",
    },
    { en: "They call it important", fr: "Ils disent que c’est important", es: "Dicen que es importante" },
    {
      en: "Ranked against their other projects",
      fr: "Classé par rapport à leurs autres projets",
      es: "Saben qué puesto ocupa entre sus proyectos",
    },
    {
      en: "A top project, with an owner, a number and a date",
      fr: "En tête de liste, avec un responsable, un chiffre et une date",
      es: "Entre los primeros, con responsable, cifra y fecha",
    },
  ],
  questions: [
    {
      en: "Where does this sit among your projects for the year?",
      fr: "Où se situe ce sujet parmi vos projets de l’année ?",
      es: "¿En qué lugar está este tema entre sus proyectos del año?",
    },
    {
      en: "Which project would you pause to get this one done?",
      fr: "Quel projet mettriez-vous en pause pour faire avancer celui-ci ?",
      es: "¿Qué proyecto dejarían en espera para sacar este adelante?",
    },
    {
      en: "Who will be measured on the result, and by when?",
      fr: "Qui sera jugé sur le résultat, et à quelle échéance ?",
      es: "¿Quién responde por el resultado y para qué fecha?",
    },
  ],
};
