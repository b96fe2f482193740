import type { Framework } from "./framework.ts";

/**
 * Budget, authority, need, timing: the shortest framework that still asks whether a purchase can happen.
 * Tradition credits IBM; the origin is disputed, so screens say "IBM by tradition".
 */
export const bant: Framework = {
  id: "bant",
  name: "BANT",
  needCriterion: "need",
  askOrder: ["need", "authority", "timing", "budget"],
  criteria: [
    {
      id: "budget",
      weight: 25,
      name: { en: "Budget", fr: "Budget", es: "Presupuesto" },
      definition: {
        en: "Is there money for this, and who has agreed to spend it?",
        fr: "Y a-t-il de l’argent pour ce projet, et qui a accepté de le dépenser ?",
        es: "¿Hay dinero para esto y quién ha aceptado gastarlo?",
      },
      levels: [
        {
          en: "No money for this, and none in sight",
          fr: "Pas d’argent pour cela, et rien en vue",
          es: "No hay dinero para esto ni se espera",
        },
        {
          en: "Money could be found if the case is good",
          fr: "L’argent se trouverait si le dossier est bon",
          es: "Se podría encontrar dinero si el caso convence",
        },
        {
          en: "They named a range that fits",
          fr: "Ils ont donné une fourchette qui convient",
          es: "Dieron un rango que encaja",
        },
        {
          en: "The amount is approved",
          fr: "Le montant est validé",
          es: "El importe está aprobado",
        },
      ],
      questions: [
        {
          en: "What have you set aside for solving this, roughly?",
          fr: "Qu’avez-vous prévu, à peu près, pour régler ce problème ?",
          es: "¿Qué han reservado, más o menos, para resolver esto?",
        },
        {
          en: "How are purchases of this size usually paid for?",
          fr: "Comment finance-t-on d’habitude un achat de cette taille chez vous ?",
          es: "¿Cómo se suele pagar una compra de este tamaño?",
        },
        {
          en: "What does the problem cost you today, left as it is?",
          fr: "Combien ce problème vous coûte-t-il aujourd’hui si rien ne change ?",
          es: "¿Cuánto les cuesta hoy el problema si no se hace nada?",
        },
      ],
    },
    {
      id: "authority",
      weight: 25,
      name: { en: "Authority", fr: "Décideur", es: "Autoridad" },
      definition: {
        en: "How close is this person to whoever can say yes?",
        fr: "Cette personne est-elle proche de celle qui peut dire oui ?",
        es: "¿Qué tan cerca está esta persona de quien puede decir que sí?",
      },
      levels: [
        {
          en: "No say in it, and no way to whoever has",
          fr: "Aucun poids, et aucun accès à qui en a",
          es: "No influye ni puede llegar a quien decide",
        },
        {
          en: "A user of what we sell",
          fr: "Un utilisateur de ce que nous vendons",
          es: "Usa lo que vendemos",
        },
        {
          en: "An influencer with a path to the decider",
          fr: "Un prescripteur qui a accès au décideur",
          es: "Influye y puede llegar a quien decide",
        },
        {
          en: "The decider is engaged",
          fr: "Le décideur est dans la discussion",
          es: "Quien decide participa en la conversación",
        },
      ],
      questions: [
        {
          en: "Besides you, who will want to have a say in this?",
          fr: "En dehors de vous, qui voudra donner son avis ?",
          es: "Además de usted, ¿quién querrá opinar sobre esto?",
        },
        {
          en: "Who signed the last time you bought something like it?",
          fr: "Qui a signé la dernière fois que vous avez acheté quelque chose de semblable ?",
          es: "¿Quién firmó la última vez que compraron algo parecido?",
        },
        {
          en: "When should we bring in the person who decides?",
          fr: "À quel moment faut-il associer la personne qui tranche ?",
          es: "¿Cuándo conviene incluir a la persona que decide?",
        },
      ],
    },
    {
      id: "need",
      weight: 25,
      name: { en: "Need", fr: "Besoin", es: "Necesidad" },
      definition: {
        en: "Is there a problem that we solve, and does it matter to them?",
        fr: "Y a-t-il un problème que nous savons résoudre, et compte-t-il pour eux ?",
        es: "¿Hay un problema que resolvemos y les importa?",
      },
      levels: [
        {
          en: "No problem that we solve",
          fr: "Aucun problème que nous sachions résoudre",
          es: "Ningún problema que resolvamos",
        },
        {
          en: "A mild one: nice to have",
          fr: "Un petit problème : ce serait un plus",
          es: "Uno leve: estaría bien resolverlo",
        },
        {
          en: "An explicit problem, in their own words",
          fr: "Un problème clair, dit avec leurs mots",
          es: "Un problema claro, dicho con sus palabras",
        },
        {
          en: "A priority that they measure",
          fr: "Une priorité qu’ils mesurent",
          es: "Una prioridad que miden",
        },
      ],
      questions: [
        {
          en: "What made you look into this now?",
          fr: "Qu’est-ce qui vous amène à vous y intéresser maintenant ?",
          es: "¿Qué les llevó a mirar esto ahora?",
        },
        {
          en: "What happens if nothing changes in the next six months?",
          fr: "Que se passera-t-il si rien ne change d’ici six mois ?",
          es: "¿Qué pasa si nada cambia en los próximos seis meses?",
        },
        {
          en: "How do you measure that today?",
          fr: "Comment le mesurez-vous aujourd’hui ?",
          es: "¿Cómo lo miden hoy?",
        },
      ],
    },
    {
      id: "timing",
      weight: 25,
      name: { en: "Timing", fr: "Calendrier", es: "Plazo" },
      definition: {
        en: "When do they want it, and what makes that date real?",
        fr: "Pour quand le veulent-ils, et qu’est-ce qui rend cette date réelle ?",
        es: "¿Para cuándo lo quieren y qué hace real esa fecha?",
      },
      levels: [
        {
          en: "Not in any time that we can plan for",
          fr: "À aucune échéance que nous puissions prévoir",
          es: "En ningún plazo que podamos prever",
        },
        { en: "Some day", fr: "Un jour ou l’autre", es: "Algún día" },
        { en: "A date", fr: "Une date", es: "Una fecha" },
        {
          en: "A date, with something that drives it",
          fr: "Une date, imposée par un événement",
          es: "Una fecha, con algo que la impone",
        },
      ],
      questions: [
        {
          en: "When would you like this to be working?",
          fr: "Pour quand aimeriez-vous que ce soit en place ?",
          es: "¿Para cuándo les gustaría tenerlo funcionando?",
        },
        {
          en: "What depends on that date?",
          fr: "Qu’est-ce qui dépend de cette date ?",
          es: "¿Qué depende de esa fecha?",
        },
        {
          en: "What would have to happen before you could start?",
          fr: "Que faut-il régler avant de pouvoir commencer ?",
          es: "¿Qué tendría que pasar antes de poder empezar?",
        },
      ],
    },
  ],
};
