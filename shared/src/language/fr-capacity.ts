import type { CapacityText, PromiseText } from "./en-capacity.ts";

export const promise: PromiseText = {
  link: "MQL promis et livrés",
  linkHelp: "Ce que le marketing livre chaque semaine, ce qu’il a promis, et si les prochaines semaines suffiront.",
  title: "MQL promis et livrés",
  help: "Un contact compte une seule fois, la semaine où il devient MQL pour la première fois. Ce qui était promis pour une semaine est ce que demandait l’accord en vigueur à la fin de celle-ci.",
  loading: "Décompte des MQL…",
  problem: "Le décompte n’est pas disponible pour l’instant",
  tryAgain: "Réessayer",
  empty: "Aucun contact n’est encore devenu MQL",
  emptyHelp: "Un contact devient MQL selon les seuils de l’accord, ou à la main sur sa carte.",
  noAgreement:
    "Le marketing et les ventes n’ont encore signé aucun accord : rien n’est encore promis. Un administrateur peut en rédiger un dans les paramètres.",
  agreement: "Accord",
  portals: "Celui du compte",
  noTeamAgreement: "Cette équipe n’a plus d’accord propre en vigueur : rien n’est promis pour elle seule.",
  held: (held, weeks) => `Semaines complètes où la promesse a été tenue : ${held} sur ${weeks}.`,
  sum: (delivered, owed) => `Le marketing y a livré ${delivered} MQL, pour ${owed} promis.`,
  plain: (delivered, weeks) =>
    `Le marketing a livré ${delivered} MQL sur ${weeks === "1" ? "la dernière semaine complète" : `les ${weeks} dernières semaines complètes`}.`,
  quarter: (delivered, owed) => `Ce trimestre, à ce jour : ${delivered} MQL, pour ${owed} promis.`,
  quarterPlain: (delivered) => `Ce trimestre, à ce jour : ${delivered} MQL.`,
  next: (low, high, middle) =>
    `La semaine prochaine apportera de ${low} à ${high} MQL dans 80 cas sur 100 (médiane : ${middle}).`,
  verdicts: {
    enough: (owed) => `C’est assez : l’accord en demande ${owed}.`,
    uncertain: (owed) => `Il n’est pas certain que cela suffise : l’accord en demande ${owed}.`,
    "too-few": (owed) => `C’est trop peu : l’accord en demande ${owed}.`,
  },
  verdictNames: { enough: "Suffisant", uncertain: "Incertain", "too-few": "Insuffisant" },
  tooFew: (weeks) => `Il faut 8 semaines complètes pour une prévision : il en manque encore ${weeks}.`,
  chart: "MQL par semaine",
  week: "Semaine du",
  mqls: "MQL",
  kinds: { delivered: "Livrés", owed: "Promis", expected: "Prévus" },
  outcome: "Promesse",
  kept: "Tenue",
  missed: "Non tenue",
  nothingOwed: "Rien de promis",
  running: "En cours",
  range: (low, high) => `de ${low} à ${high}`,
};

export const capacity: CapacityText = {
  link: "Capacité",
  linkHelp: "Combien de MQL chaque seuil laisse passer, et si les heures de vos SDR suffisent.",
  title: "Capacité",
  help: "Le seuil est l’engagement minimal que l’accord demande à un MQL. Un contact compte pour un seuil la semaine où il l’a atteint pour la première fois avec l’adéquation demandée par l’accord.",
  loading: "Décompte par seuil…",
  problem: "Le décompte n’est pas disponible pour l’instant",
  noBar: "L’accord ne fixe aucun engagement minimal",
  noBarHelp:
    "Sans seuil, il n’y a rien à comparer. Un administrateur peut rédiger, dans les paramètres, une version de l’accord qui fixe un engagement minimal.",
  now: (bar) => `Le seuil de l’accord est à ${bar}.`,
  nowFit: (bar, fit) => `Le seuil de l’accord est à ${bar}, avec une adéquation ${fit} ou mieux.`,
  tooFew: (weeks) =>
    `Il faut 8 semaines complètes pour comparer les seuils : il en manque encore ${weeks}. Assay compte à partir du jour où entre en vigueur un accord qui fixe un seuil.`,
  hours: {
    title: "Qui traite les MQL",
    none: "Personne n’a encore saisi les heures de vos SDR.",
    onlyAdmins: "Seul un administrateur peut les saisir.",
    sdrs: "SDR",
    hoursPerWeek: "Heures par semaine pour les MQL, par SDR",
    hoursPerMql: "Heures par MQL",
    save: "Enregistrer",
    by: (person, when) => `Dernière modification par ${person}, ${when}.`,
    bad: "Saisissez des nombres : les heures doivent dépasser 0, sans dépasser 168.",
  },
  whatIf: "Et si le seuil était à",
  lower: (bar, more, range, sdrs) =>
    `Abaissez le seuil à ${bar} : vous aurez ${more} MQL de plus par semaine (${range}), ce qui demande ${sdrs} SDR de plus.`,
  raise: (bar, fewer, range, sdrs) =>
    `Relevez le seuil à ${bar} : vous aurez ${fewer} MQL de moins par semaine (${range}), ce qui libère ${sdrs} SDR.`,
  stay: (low, high, sdrs, has) =>
    `Avec le seuil actuel, une semaine apporte de ${low} à ${high} MQL, ce qui demande ${sdrs} SDR ; vous en avez ${has}.`,
  lowerOnly: (bar, more, range) =>
    `Abaissez le seuil à ${bar} : vous aurez ${more} MQL de plus par semaine (${range}).`,
  raiseOnly: (bar, fewer, range) =>
    `Relevez le seuil à ${bar} : vous aurez ${fewer} MQL de moins par semaine (${range}).`,
  stayOnly: (low, high) => `Avec le seuil actuel, une semaine apporte de ${low} à ${high} MQL.`,
  range: (low, high) => `de ${low} à ${high}`,
  bar: "Seuil",
  today: (bar) => `${bar} (actuel)`,
  supply: "MQL par semaine",
  more: "Par rapport à aujourd’hui",
  sdrs: "SDR nécessaires",
  enough: "Heures",
  covered: "Suffisantes",
  notCovered: "Insuffisantes",
  chart: "MQL par semaine, selon le seuil",
};
