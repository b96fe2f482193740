import type { InstallText, PropertyFaultText } from "./en-install.ts";

export const install: InstallText = {
  landing: {
    title: "Sachez quels prospects méritent votre temps",
    intro:
      "Assay ajoute à chaque contact et à chaque transaction de HubSpot une liste de critères qui se remplit en dix secondes, et en tire une note qui s’explique d’elle-même.",
    points: [
      "BANT, CHAMP, MEDDIC et ses variantes, ou une méthode à vous.",
      "Score, note et prochaine question dans des propriétés HubSpot, pour vos listes, rapports et workflows.",
      "Ce qui n’a pas été demandé n’est jamais compté comme un non.",
    ],
    action: "Installer dans HubSpot",
    note: "Il faut être super administrateur du compte, ou avoir le droit d’installer des applications. Rien n’est écrit avant votre accord.",
  },
  failed: {
    title: "Assay n’est pas installé",
    again: "Recommencer",
    noConsent: "HubSpot n’a pas donné son accord : rien n’a été installé.",
    "state-unknown": () =>
      "Cette installation n’a pas été commencée dans ce navigateur, ou l’a été il y a trop longtemps. Recommencez.",
    "install-refused": (words) =>
      `HubSpot n’a pas accepté cette installation, et rien n’a été installé. Sa réponse : « ${words} ». Recommencez ; chaque accord ne sert qu’une fois.`,
    "scope-missing": (scopes) =>
      `HubSpot a accordé moins que ce dont Assay a besoin : rien n’a été installé. Il manque : ${scopes}. Demandez à un super administrateur du compte d’installer Assay.`,
    "crm-unavailable": (words) =>
      `HubSpot n’a pas répondu comme il faut (${words}), et rien n’a été installé. Recommencez dans un instant.`,
  },
  done: {
    title: "Assay est installé",
    connected: (portal) => `Le compte ${portal} est connecté.`,
    again: "Assay était déjà installé ici : la connexion est renouvelée, et tout ce qui a été évalué est toujours là.",
    reconnected:
      "La connexion est rétablie : tout ce qui a été évalué est toujours là, et ce qui attendait est écrit maintenant.",
    youAreAdmin: "Vous administrez Assay dans ce compte.",
    othersAreAdmin: (names) =>
      `Dans ce compte, Assay est administré par ${names}. Adressez-vous à cette personne si vous devez modifier ses paramètres.`,
    open: "Ouvrir Assay dans HubSpot",
    stepsTitle: "Les trois prochaines étapes",
    steps: [
      "Ouvrez la page d’accueil d’Assay dans HubSpot et répondez à cinq questions : elles mènent à votre méthode.",
      "Ouvrez un contact, choisissez l’onglet Assay et indiquez un niveau pour ce que vous savez. Laissez le reste sur « Inconnu ».",
      "Ajoutez les propriétés Assay à une liste ou à un rapport : elles se mettent à jour en quelques secondes.",
    ],
  },
  progress: {
    waiting: "Les propriétés sont demandées à HubSpot…",
    making: (made, total) => `Propriétés : ${made} sur ${total} ont été passées en revue.`,
    ready: (made) => `Les ${made} propriétés sont en place.`,
    partly: (made, total) => `${made} propriétés sur ${total} sont en place.`,
    retrying: (words) => `HubSpot était occupé ou absent (${words}). Assay réessaie de lui-même.`,
    stopped: (words) => `HubSpot n’a pas laissé Assay préparer le compte. Sa réponse : « ${words} ».`,
    noAccess:
      "Ce compte n’a pas accordé ce qu’il faut à Assay pour créer ses propriétés. Demandez à un super administrateur de réinstaller Assay.",
    disconnected: "HubSpot n’accepte plus notre connexion à ce compte. Réinstallez Assay pour la rétablir.",
    gone: "Cette page n’est plus valable. Ouvrez la page d’accueil d’Assay dans HubSpot pour voir où en sont les choses.",
    look: "Regarder à nouveau",
    noRoom: (missing, limit) =>
      `Il manque ${missing} propriétés : HubSpot accorde à ce compte ${limit} propriétés de contact personnalisées, et il n’y a plus de place. Celles dont chaque compte a besoin ont été créées en premier. Supprimez des propriétés qui ne servent à personne, puis choisissez « Réessayer » sur la page « État de la synchronisation » d’Assay.`,
    taken: (names) =>
      `Ces propriétés existaient déjà, d’un autre type, et n’ont pas été touchées : ${names}. Sur la page « État de la synchronisation », vous pouvez donner un autre nom à celles d’Assay.`,
  },
};

export const propertyFaults: PropertyFaultText = {
  "other-type": (type) => `Une propriété de ce nom, de type « ${type} », existait déjà ; elle n’a pas été touchée.`,
  "no-room": (limit) =>
    `HubSpot accorde à ce compte ${limit} propriétés de contact personnalisées, et toutes sont utilisées. Supprimez celles dont personne n’a besoin, puis réessayez.`,
};
