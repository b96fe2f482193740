import type { ReplayOutcomesText, SecondLookText } from "./en-outcomes.ts";

export const replayOutcomes: ReplayOutcomesText = {
  title: "Taux de gain par note",
  help: "Pour les fiches dont la transaction est clôturée : la note qu’elles avaient alors, selon ce qui est en vigueur et selon le brouillon. L’adéquation est celle d’aujourd’hui.",
  none: "Aucune transaction clôturée ne permet encore de vérifier les notes",
  noneHelp:
    "Dès que HubSpot comptera des transactions clôturées qui étaient évaluées auparavant, elles-mêmes ou leur contact, leurs taux de gain s’afficheront ici.",
  cannotRead: "HubSpot ne laisse pas Assay lire les transactions",
  cannotReadHelp:
    "Un administrateur peut activer les transactions sous « État de la synchronisation », sur la page d’accueil d’Assay. Les taux de gain s’afficheront alors ici.",
  few: (count) =>
    `${count === "1" ? "Une seule transaction clôturée" : `Seulement ${count} transactions clôturées`} : toute différence peut être due au hasard`,
  fewHelp: (least) => `À partir de ${least} transactions clôturées, les taux commencent à être parlants.`,
  counted: (count) => `Calculé sur ${count} ${count === "1" ? "transaction clôturée" : "transactions clôturées"}.`,
  leftOut: (count) =>
    `Transactions clôturées laissées de côté : ${count}. Rien n’y avait été évalué avant la clôture, et ce qui l’est après ne prouve rien.`,
  grade: "Note",
  before: "Maintenant",
  after: "Ensuite",
  change: "Différence",
  rate: (share, low, high, won, closed) => `${share} (de ${low} à ${high}), ${won} sur ${closed}`,
  higher: (before, after) => `${before} → ${after} : nettement plus haut`,
  lower: (before, after) => `${before} → ${after} : nettement plus bas`,
  unclear: (before, after) => `${before} → ${after} : pas de différence nette, les intervalles se recouvrent`,
};

export const secondLook: SecondLookText = {
  link: "Second regard",
  linkHelp: "Quelques leads écartés par des collègues, tirés au sort : était-ce justifié ?",
  title: "Second regard",
  help: "Chaque semaine, dix des leads disqualifiés ou renvoyés sont tirés au sort, chaque motif en proportion. Ils sont réexaminés par quelqu’un d’autre que la personne qui les a écartés : ouvrez le contact, puis donnez votre avis.",
  loading: "Tirage et décompte…",
  problem: "Les seconds regards ne sont pas disponibles pour l’instant",
  tryAgain: "Réessayer",
  empty: "Rien à réexaminer",
  emptyHelp:
    "Les leads sont tirés au sort le lundi, parmi ceux écartés la semaine précédente. Ceux que vous avez écartés vous-même sont réexaminés par d’autres.",
  reader: "Vous pouvez consulter cette page. Seules les personnes qui évaluent réexaminent des leads.",
  cut: (count) => `Seuls les ${count} plus anciens sont affichés.`,
  who: "Contact",
  away: "Écarté",
  by: (person, when) => `par ${person}, ${when}`,
  assay: "Assay",
  verdict: "Était-ce justifié ?",
  right: "C’était justifié",
  worthIt: "Il en valait la peine",
  disqualify: (reason) => `Disqualifié : ${reason}`,
  reject: (reason) => `Renvoyé : ${reason}`,
  done: {
    right: (who) => `C’est noté. Rien ne change pour ${who}.`,
    back: (who) => `${who} redevient MQL.`,
    movedSince: (who) => `C’est noté. ${who} avait changé d’étape entre-temps et garde la nouvelle.`,
  },
  refusals: {
    none: "Ce lead n’a pas été tiré au sort pour un second regard, ou n’existe plus. Actualisez la page.",
    own: "Vous avez écarté ce lead vous-même : c’est à quelqu’un d’autre de le réexaminer.",
    taken: (who: string) => `${who} a déjà donné son avis sur ce lead.`,
  },
  wrong: {
    title: "Écartés à tort",
    says: (worthIt, looked, low, high) =>
      `Sur ${looked} ${looked === "1" ? "lead réexaminé" : "leads réexaminés"}, ${worthIt} en ${worthIt === "1" ? "valait" : "valaient"} la peine : avec 95 % de confiance, entre ${low} et ${high} de tous ceux qui sont écartés.`,
    none: "Aucun lead n’a encore été réexaminé.",
    drawn: (turnedAway, waiting) =>
      `Leads écartés parmi lesquels on tire au sort : ${turnedAway}. En attente d’un second regard : ${waiting}.`,
    reason: "Motif",
    looked: "Réexaminés",
    worthIt: "En valaient la peine",
    share: "Part",
  },
  bought: {
    title: "Écartés, puis devenus clients",
    says: (bought, turnedAway, low, high) =>
      `Sur ${turnedAway} ${turnedAway === "1" ? "lead écarté" : "leads écartés"} en un an, ${bought} ${bought === "1" ? "figurait" : "figuraient"} sur une transaction gagnée plus tard (intervalle à 95 % : de ${low} à ${high}).`,
    none: "Aucun lead n’a été écarté depuis un an.",
    turnedAway: "Écartés",
    bought: "Devenus clients",
  },
  overrides: {
    title: "Avancés sans remplir une condition, et ce qu’ils sont devenus",
    help: "Contacts dont la dernière transaction a été clôturée depuis un an, selon le motif pour lequel on a continué sans ce que demande une étape.",
    none: "Aucune transaction d’un contact ayant franchi une étape n’est encore clôturée.",
    why: "Pourquoi continuer sans",
    byTheBook: "Toutes les conditions remplies",
    won: "Gagnées",
    closed: "Clôturées",
    higher: "Nettement plus qu’avec toutes les conditions",
    lower: "Nettement moins qu’avec toutes les conditions",
    unclear: "Pas de différence nette",
    difference: "Différence",
  },
  cannotReadDeals: "HubSpot ne laisse pas Assay lire les transactions",
  cannotReadDealsHelp:
    "Un administrateur peut activer les transactions sous « État de la synchronisation », sur la page d’accueil. Ce que sont devenus les leads s’affichera alors ici.",
  all: "Tous",
  range: (share, low, high) => `${share} (de ${low} à ${high})`,
};
