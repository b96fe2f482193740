import type { ChooserText, SyncHealthText } from "./en-start.ts";

export const chooser: ChooserText = {
  title: "Trouvez votre méthode",
  link: "Trouvez votre méthode",
  isDone: "Fait",
  home: "Accueil",
  intro: "Cinq questions sur votre façon de vendre. Elles mènent à une méthode, et disent pourquoi.",
  questions: {
    dealSize: "Quelle est la taille d’une vente habituelle ?",
    cycle: "Combien de temps s’écoule entre le premier échange et la signature ?",
    buyers: "Combien de personnes décident chez l’acheteur ?",
    behaviour: "Les acheteurs connaissent-ils des produits comme le vôtre ?",
    qualifier: "Qui qualifie vos prospects ?",
  },
  answers: {
    dealSize: {
      small: "Petite : une personne peut signer seule",
      medium: "Moyenne : il faut un budget",
      large: "Grande : la direction tranche",
    },
    cycle: { weeks: "Des semaines", months: "Des mois", quarters: "Deux trimestres ou plus" },
    buyers: { one: "Une", few: "De deux à quatre", many: "Cinq ou plus" },
    behaviour: { known: "Oui, ils en comparent plusieurs", new: "Non, ils doivent changer leurs habitudes" },
    qualifier: {
      sdr: "Des SDR, en quelques minutes",
      both: "Des SDR d’abord, puis les vendeurs",
      seller: "Le vendeur qui conclura",
    },
  },
  choose: "Choisir…",
  recommended: (framework) => `Votre méthode : ${framework}`,
  because: "Pourquoi",
  reasons: {
    dealSize: {
      small: "Une petite vente ne justifie pas un long questionnaire.",
      medium: "Une vente qui demande un budget mérite plus de quatre questions.",
      large: "Une vente que tranche la direction demande un dossier chiffré, et quelqu’un pour le porter.",
    },
    cycle: {
      weeks: "En quelques semaines, il y a le temps de poser quatre questions, pas huit.",
      months: "Sur plusieurs mois, le chemin vers la décision compte autant que le besoin.",
      quarters:
        "Sur plusieurs trimestres, personnes et dates changent : il faut connaître le processus et le champion.",
    },
    buyers: {
      one: "Avec un seul acheteur, il n’y a pas de comité à comprendre.",
      few: "Plusieurs personnes décident : il vaut la peine de demander qui décide, et comment.",
      many: "Avec de nombreux décideurs, il faut parmi eux un champion et celui qui tient l’argent.",
    },
    behaviour: {
      known: "Les acheteurs connaissent ces produits : l’argent existe, les concurrents aussi.",
      new: "Personne ne prévoit d’argent pour ce qui est nouveau : il faut d’abord établir le besoin.",
    },
    qualifier: {
      sdr: "Les SDR ont quelques minutes : peu de questions, bien posées.",
      both: "Les SDR commencent et les vendeurs continuent : les premières questions comptent autant que les dernières.",
      seller: "Celui qui vend qualifie aussi, et a le temps d’en demander plus.",
    },
  },
  unanswered: (left) => `Réponses encore attendues avant de nommer une méthode : ${left}.`,
  makeUsual: (framework) => `Utiliser ${framework} désormais`,
  madeUsual: (framework) =>
    `${framework} qualifie désormais contacts et transactions, partout où personne n’a choisi autre chose.`,
  galleryTitle: "Ou partez d’une grille qui a fait ses preuves",
  galleryHelp: "Elle devient un brouillon dans les paramètres. Rien ne change avant sa publication.",
  begin: "En faire un brouillon",
  begun: (name) => `« ${name} » est maintenant un brouillon. Relisez-le dans les paramètres d’Assay, et publiez-le là.`,
  replace: "Un brouillon de cette méthode est en cours. Recommencez pour le remplacer.",
  onlyAdmins: "Seul un administrateur d’Assay peut choisir pour le compte.",
  unreachable: "Assay n’a pas répondu. Réessayez dans un instant.",
  unconfigured: "Cette page ne sait pas où se trouve le serveur d’Assay.",
  gallery: {
    "smb-saas-bant": {
      name: "BANT pour le SaaS des petites entreprises",
      text: "Le besoin et le calendrier décident ; une ligne de budget est rare. Une date de plus de 45 jours est redemandée.",
    },
    "enterprise-meddpicc": {
      name: "MEDDPICC pour les grands comptes",
      text: "Le champion et le décideur économique pèsent le plus ; sans champion, une vente vaut au mieux un B. Un niveau 3 exige une citation.",
    },
    "agency-champ": {
      name: "CHAMP pour les agences",
      text: "Un défi daté trouve toujours un financement : défis et priorité pèsent le plus, l’argent le moins.",
    },
    "consultative-gpctba-ci": {
      name: "GPCTBA/C&I pour la vente-conseil",
      text: "Objectifs et défis d’abord, en plusieurs entretiens : la note vient avec deux cinquièmes des critères.",
    },
    "strict-bant": {
      name: "BANT strict",
      text: "Les quatre critères doivent être remplis, et dits plutôt que supposés. Pour les équipes dont le temps est plus rare que les prospects.",
    },
  },
};

export const syncHealth: SyncHealthText = {
  title: "État de la synchronisation",
  link: "État de la synchronisation",
  linkHelp: "Ce qui attend HubSpot, ce qu’il a refusé et pourquoi, et comment réessayer.",
  home: "Accueil",
  loading: "Un instant…",
  counts: { waiting: "En attente", retrying: "Nouvel essai", refused: "Refusé", written: "Écrit" },
  allWell: "Tout ce qui a été évalué se trouve dans HubSpot.",
  disconnected:
    "HubSpot n’accepte plus notre connexion à ce compte. Un administrateur peut réinstaller Assay pour la rétablir.",
  propertiesTitle: "Propriétés qui n’ont pas pu être créées",
  refusedTitle: "Fiches que HubSpot a refusées",
  property: "Propriété",
  said: "Pourquoi",
  record: "Fiche",
  records: { contact: (id) => `Contact nº ${id}`, deal: (id) => `Transaction nº ${id}` },
  newName: "Un autre nom dans HubSpot",
  useName: "Utiliser ce nom",
  retry: "Réessayer",
  retried: "Assay réessaie maintenant.",
  badName:
    "Un nom commence par une lettre et ne contient que des minuscules, des chiffres et des traits de soulignement.",
  nameTaken: "Une autre propriété d’Assay porte déjà ce nom.",
  more: (count) => `Non affichées : ${count}.`,
  featuresTitle: "Ce qui demande davantage à HubSpot",
  features: {
    deals: { name: "Transactions", text: "Les niveaux passent du contact à la transaction, et inversement." },
    companies: { name: "Entreprises", text: "Une synthèse des contacts et transactions d’une entreprise." },
    leads: { name: "Leads", text: "Un lead montre le résultat de son contact." },
    lists: { name: "Listes", text: "L’évaluation d’une liste entière de contacts." },
    workflows: {
      name: "Actions de workflow",
      text: "Les workflows qualifient, font avancer et verrouillent des fiches.",
    },
  },
  isOn: "Activé",
  switchOn: "Activer dans HubSpot",
};
