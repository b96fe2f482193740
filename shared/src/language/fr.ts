import type {
  CardText,
  ExtensionText,
  Faults,
  HomeText,
  OverlayText,
  PageTexts,
  PillText,
  PropertyTexts,
  RefusalTexts,
  SettingsText,
  Words,
} from "./en.ts";

/** French. Narrow no-break spaces stand before ? ! ; : and inside « ». */

export const words: Words = {
  temperature: { hot: "Chaud", warm: "Tiède", cold: "Froid" },
  verdict: { qualified: "Qualifié", "not-yet": "Pas encore qualifié", "not-qualified": "Non qualifié" },
  tier: { assumed: "Supposé", stated: "Déclaré", documented: "Documenté" },
  surface: { card: "Carte CRM", extension: "Navigateur", crm: "HubSpot", import: "Import" },
  somebody: "Quelqu’un",
};

export const card: CardText = {
  loading: "Chargement de l’évaluation",
  tryAgain: "Réessayer",
  dismiss: "Ignorer",
  cancel: "Annuler",
  you: "Vous",
  someone: "Un membre de l’équipe",
  problem: {
    title: "Impossible d’afficher cette évaluation",
    unconfigured:
      "L’adresse d’Assay manque dans la configuration de cette application. Demandez à la personne qui l’a installée de la mettre à jour.",
    unreachable: "Assay est injoignable. Vérifiez votre connexion, puis réessayez.",
    timedOut: "Assay n’a pas répondu en 15 secondes. Réessayez dans un instant.",
    unreadable: "Cette carte ne comprend pas la réponse d’Assay. Actualisez la page pour charger la dernière version.",
    notRated: "Assay évalue les contacts et les transactions. Ouvrez-en un pour retrouver ses critères.",
  },
  frameworks: {
    lookAt: "Consulter une autre méthode",
    looking: {
      contact: (looked, inUse) => `Vous consultez ${looked}. Ce contact est qualifié selon ${inUse}.`,
      deal: (looked, inUse) => `Vous consultez ${looked}. Cette transaction est qualifiée selon ${inUse}.`,
    },
    use: (framework) => `Passer à ${framework}`,
    back: (framework) => `Revenir à ${framework}`,
    used: {
      contact: (framework) => `Ce contact est désormais qualifié selon ${framework}.`,
      deal: (framework) => `Cette transaction est désormais qualifiée selon ${framework}.`,
    },
    undo: (framework) => `Annuler et reprendre ${framework}`,
    notChanged: "La méthode n’a pas été changée",
    show: (framework) => `Afficher ${framework}`,
  },
  verdict: {
    grade: (grade) => `Note ${grade}`,
    gradeWithReach: (grade, reach) => `Note ${grade} – peut monter à ${reach}`,
    gradeWords: { A: "Excellent", B: "Bon", C: "Faible", D: "Très faible" },
    noGrade: (reach) => `Pas encore de note – peut atteindre ${reach}`,
    verdictWords: { qualified: "Qualifié", "not-yet": "Pas encore qualifié", "not-qualified": "Non qualifié" },
    score: (score) => `Score de ${score} sur 100`,
    scoreWithReach: (score, potential) => `Score de ${score} sur 100, peut atteindre ${potential}`,
    coverage: (rated, all, share) => `Critères évalués : ${rated} sur ${all} (${share})`,
  },
  sync: {
    nothing: "HubSpot : rien à transmettre pour l’instant",
    waiting: "Enregistré, envoi à HubSpot en cours",
    written: (when) => `Transmis à HubSpot (${when})`,
    retrying: (time, why) => `Enregistré. Nouvel envoi à HubSpot à ${time} : ${why}`,
    refused: (when) => `Enregistré ici ; HubSpot en a refusé une partie (${when})`,
    refusedTitle: "HubSpot n’a pas tout accepté",
    gaveUp: "Enregistré. Pas encore de nouvelles de HubSpot.",
    checkAgain: "Vérifier à nouveau",
    refusal: (property, message) => `${property} : ${message}`,
  },
  save: {
    saving: "Enregistrement…",
    failed: (criteria) => `Non enregistré : ${criteria}`,
    retry: "Réessayer",
    done: (criterion, before, after) => `${criterion} : ${before} → ${after}`,
    evidenceDone: (criterion) => `${criterion} : preuve enregistrée`,
    undo: "Annuler",
  },
  carried: {
    judged: (framework, criterion) => `${criterion} (${framework})`,
    on: (judged, record) => `${judged}, ${record}`,
    from: (origin, level) => `D’après ${origin} : ${level}. Pas encore compté.`,
    fromLowest: (origins, level) => `Le plus bas parmi ${origins} : ${level}. Pas encore compté.`,
    confirm: "Confirmer",
    confirmAll: (count) => `Tout confirmer (${count})`,
    notCounted: "Niveaux repris d’autres évaluations. Aucun ne compte tant que vous ne l’avez pas confirmé.",
    confirmed: (origins) => `Repris de ${origins}`,
  },
  changes: {
    title: (count, since) =>
      count === 1
        ? `${count} changement depuis votre visite (${since})`
        : `${count} changements depuis votre visite (${since})`,
    by: (who, change) => `${who} – ${change}`,
    more: (count, history) => `Et ${count} de plus, sous « ${history} ».`,
    tag: "Modifié",
  },
  checklist: {
    title: (framework) => `Critères ${framework}`,
    empty: "Aucun critère évalué pour l’instant",
    invitation:
      "Un clic sur un niveau suffit : le critère est évalué, enregistré et transmis à HubSpot. Laissez sur « Inconnu » ce que vous n’avez pas demandé : inconnu ne veut jamais dire non.",
    readOnlyTitle: "Vous consultez cette évaluation en lecture seule",
    readOnly: "Vous ne pouvez pas évaluer. La personne qui gère Assay dans ce compte peut vous en donner le droit.",
    choice: (criterion) => `${criterion} :`,
    chosenChoice: (criterion) => `${criterion}, choisi :`,
    unknown: "Inconnu",
    levelWords: ["0 Non", "1", "2", "3"],
    levelMeaning: (level, meaning) => `${level} – ${meaning}`,
    unknownMeaning:
      "Inconnu : pas encore demandé, ou resté sans réponse. Cela ne rapporte aucun point et ne pénalise personne.",
    showLevels: "Niveaux",
    hideLevels: "Masquer",
    notAsked: "Pas encore demandé",
    staleTag: "À actualiser",
    contestedTag: "Désaccord",
    ratedBy: (who, when) => `${who}, ${when}`,
    stale: (when) =>
      `À actualiser : évaluation ancienne (${when}). Les points restent acquis, mais reposez la question.`,
    capped: (level) => `Compte pour ${level} tant qu’aucune citation ni aucun lien ne le prouve`,
    contested: "Deux évaluations se contredisent : choisissez la bonne",
    stands: (side) => `En vigueur : ${side}`,
    waits: (side) => `En attente : ${side}`,
    keep: (level) => `Garder ${level}`,
    use: (level) => `Retenir ${level}`,
  },
  evidence: {
    add: "Ajouter une preuve",
    edit: "Modifier la preuve",
    title: (criterion) => `Preuve : ${criterion}`,
    optional: "Tout est facultatif ici : l’évaluation est déjà enregistrée.",
    tier: "D’où vient cette information ?",
    tierWords: {
      assumed: "Supposé : c’est notre hypothèse",
      stated: "Déclaré : l’acheteur l’a dit",
      documented: "Documenté : c’est écrit",
    },
    quote: "Citation",
    quoteHelp: "Les mots exacts de l’acheteur",
    note: "Commentaire",
    link: "Lien",
    linkHelp: "Vers l’e-mail, l’appel ou le document ; il commence par https://",
    saidAt: "Dit ou écrit le",
    who: "De qui s’agit-il ?",
    nobody: "Personne en particulier",
    unknownContact: (id) => `Contact ${id}`,
    person: (criterion, name) => `${criterion} : ${name}`,
    invalid: (problem) => `Ce champ ${problem}`,
    open: "Source",
    save: "Enregistrer la preuve",
    remove: "Supprimer la preuve",
    quoted: (quote) => `« ${quote} »`,
    summary: (source, content) => `${source} : ${content}`,
  },
  compact: {
    rest: "Preuves, historique, explications et autres méthodes se trouvent dans l’onglet Assay.",
    readOnly: "Vous ne pouvez pas évaluer. Preuves, historique et explications se trouvent dans l’onglet Assay.",
  },
  company: {
    title: (framework) => `${framework} dans cette entreprise`,
    rated: (rated, all) =>
      `Le meilleur niveau parmi les fiches évaluées (${rated} sur ${all} contacts et transactions de cette entreprise).`,
    held: { contact: (name) => `Contact ${name}`, deal: (name) => `Transaction ${name}` },
    empty: (framework) => `Rien n’est encore évalué selon ${framework}`,
    emptyHelp:
      "Évaluez un contact ou une transaction de cette entreprise : le meilleur de ce qu’on sait s’affichera ici.",
    nobody:
      "Cette entreprise n’a encore ni contact ni transaction. Associez-en un, évaluez-le, et ses niveaux s’afficheront ici.",
  },
  lead: {
    whose: (contact) => `Vous voyez la qualification de ${contact} : un lead reprend celle de son contact.`,
    noContact: "Ce lead n’a pas encore de contact",
  },
  notes: {
    open: "Coller des notes",
    title: "Suggestions tirées des notes",
    help: "Collez un compte rendu d’appel ou un e-mail. Assay propose des niveaux, chacun avec la phrase qui l’appuie, et c’est vous qui décidez. Les notes elles-mêmes ne sont pas conservées.",
    text: "Notes",
    date: "Date des notes",
    dateHelp: "« Le mois prochain » se compte à partir de ce jour",
    read: "Lire",
    reading: "Lecture des notes",
    missing: "Collez d’abord les notes",
    tooLong: (most) => `Ces notes dépassent ${most} caractères : faites-les lire en plusieurs fois`,
    failed: "Impossible de lire les notes",
    found: (count) => (count === 1 ? `${count} suggestion` : `${count} suggestions`),
    nothing: "Aucune suggestion",
    nothingHelp:
      "Aucune phrase n’appuie assez clairement un niveau. Ce que vous savez par ailleurs se note d’un clic dans les critères.",
    dismissed: "Toutes les suggestions sont écartées.",
    now: (level) => `Actuellement : ${level}`,
    accept: "Accepter",
    accepted: "Accepté",
  },
  askNext: {
    about: (criterion) => `Prochaine question – ${criterion}`,
    another: "Une autre question",
    copy: "Copier",
    copied: "La question est dans le presse-papiers",
    notCopied: "Le navigateur a refusé la copie : sélectionnez la question et copiez-la à la main",
    nothing: "Il ne reste rien à demander : tous les critères sont évalués.",
  },
  why: {
    title: "Pourquoi cette note ?",
    band: (score, grade) => `Un score de ${score} donne la note ${grade}.`,
    weakestLink: (grade) => `Le niveau le plus bas donne la note ${grade}.`,
    final: (grade) => `Note finale : ${grade}.`,
    noGrade: (coverage, least) => `Pas encore de note : ${coverage} du poids est évalué, il en faut ${least}.`,
    cutOffs: (a, b, c) => `A dès ${a}, B dès ${b}, C dès ${c}, sinon D.`,
    gate: {
      "not-met": (criterion, cap) => `${criterion} : critère non rempli, la note ne peut pas dépasser ${cap}.`,
      "confirmed-no": (criterion, cap) => `${criterion} : la réponse est non, la note ne peut pas dépasser ${cap}.`,
    },
    criterion: "Critère",
    level: "Niveau",
    counts: (level, effective) => `${level} → compte pour ${effective}`,
    points: "Points",
    of: (points, most) => `${points} sur ${most}`,
    evidence: "Preuve",
    noEvidence: "Aucune",
    rated: "Évalué",
    notRated: "–",
    total: "Score",
    rubric: (id, version) => `Grille ${id}, version ${version}`,
  },
  history: {
    open: "Historique",
    title: "Historique de cette évaluation",
    loading: "Chargement de l’historique",
    empty: "Rien n’a encore été évalué.",
    when: "Quand",
    who: "Qui",
    what: "Changement",
    change: (criterion, before, after) => `${criterion} : ${before} → ${after}`,
    evidence: (criterion, level) => `${criterion} : ${level}, preuve modifiée`,
    contested: "désaccord, en attente d’un choix",
    undo: "Annuler",
    older: "Afficher la suite",
  },
};

export const faults: Faults = {
  empty: "est vide : il n’y a rien à lire",
  "too-long": "dépasse 4 000 caractères : gardez la phrase qui justifie l’évaluation",
  nul: "contient un caractère NUL, impossible à enregistrer : collez-le en texte brut",
  "half-character": "contient une moitié de caractère : collez le texte de nouveau",
  "notes-too-long": "dépasse 20 000 caractères : collez-le en plusieurs fois",
  "link-too-long": "dépasse 2 000 caractères",
  "not-a-link": "doit être une adresse web qui commence par https:// ou http://",
  "bad-link": "contient des caractères qu’aucune adresse web n’accepte",
  "not-a-moment": "n’est pas une date acceptée : elle doit être postérieure à 1969",
};

export const refusals: RefusalTexts = {
  invalid: (fault) => `Cette demande n’a pas pu être lue : ${fault}.`,
  "not-allowed": () =>
    "Vous pouvez consulter, mais pas évaluer. Un administrateur d’Assay peut vous donner le droit d’évaluer.",
  "unknown-framework": (framework) => `La méthode « ${framework} » n’existe pas ici. Actualisez la page.`,
  "unknown-criterion": (criterion, framework) =>
    `${framework} n’a pas de critère « ${criterion} ». Actualisez la page : la grille a peut-être changé.`,
  "id-reused": () =>
    "Cet identifiant appartient déjà à une autre évaluation. Évaluez de nouveau ; rien n’a été modifié.",
  conflict: (name) =>
    `${name} a évalué ce critère en votre absence. Les deux évaluations sont conservées : choisissez la bonne.`,
  "carried-changed": () =>
    "La note d’où venait ce niveau a changé entre-temps. Rien n’a été confirmé ; regardez à nouveau et choisissez.",
  "needs-access": (records) =>
    `HubSpot ne laisse pas Assay lire les ${records} de ce portail. Un administrateur peut l’autoriser en réinstallant Assay.`,
  "no-contact": () => "Ce lead n’a pas encore de contact. Associez-en un dans HubSpot : sa note s’affichera ici.",
  "crm-away": () =>
    "HubSpot n’a pas répondu. Ce qui s’affiche ici est complet sans lui ; rechargez dans un instant pour le reste.",
  records: { contact: "contacts", deal: "transactions", company: "entreprises", lead: "leads" },
  erased: () => "Cette personne a demandé à être oubliée. Plus rien ne peut être enregistré à son sujet.",
  "signed-out": () =>
    "Ce navigateur est déconnecté d’Assay. Reconnectez-vous avec un code affiché dans la carte HubSpot.",
  "nobody-named": () => "Il manque un nom, une adresse ou un profil pour créer un contact. Saisissez l’un des trois.",
  "unknown-tenant": () =>
    "Assay n’est pas installé dans ce compte HubSpot. Un administrateur peut l’installer depuis le marketplace.",
  internal: () => "Un problème est survenu de notre côté. Rien n’est perdu ; réessayez dans un instant.",
  disconnected: () =>
    "HubSpot n’accepte plus notre connexion à ce compte. Un administrateur peut la rétablir en réinstallant Assay.",
};

export const properties: PropertyTexts = {
  score: {
    label: "Score Assay",
    description: "De 0 à 100. Seul compte ce qui est connu ; un critère inconnu ne rapporte rien.",
  },
  grade: {
    label: "Note Assay",
    description: "De A à D, selon le score et les plafonds. Vide tant qu’on n’en sait pas assez.",
  },
  temperature: {
    label: "Température Assay",
    description: "Chaud, tiède ou froid. Vide tant que trop peu de questions ont été posées.",
  },
  verdict: { label: "Verdict Assay", description: "Indique si ce prospect est qualifié selon la grille en vigueur." },
  coverage: { label: "Couverture Assay", description: "Part des critères évalués, en pourcentage du poids total." },
  framework: { label: "Méthode Assay", description: "La méthode de qualification à l’origine de ces valeurs." },
  nextQuestion: {
    label: "Prochaine question Assay",
    description: "La question encore ouverte qui en apprendrait le plus.",
  },
  assessedAt: {
    label: "Date d’évaluation Assay",
    description: "Date de la dernière évaluation qui a modifié ces valeurs.",
  },
  profileUrl: { label: "URL de profil Assay", description: "La page de profil à laquelle Assay reconnaît ce contact." },
  subject: {
    label: "Sujet Assay",
    description: "L’évaluation que montrent ces valeurs : celle du contact ou celle de sa transaction.",
  },
  criterion: {
    label: (framework, criterion) => `Assay ${framework} ${criterion}`,
    description: "0 veut dire « non », 3 est le meilleur niveau. Vide veut dire inconnu.",
  },
  subjects: { contact: "Le contact", deal: "Sa transaction ouverte la plus récente" },
};

export const settings: SettingsText = {
  inUse: (framework) =>
    `Un contact est qualifié selon ${framework} tant qu’aucune autre méthode n’est choisie sur sa fiche. Voici sa grille, telle que fournie par Assay.`,
  weights: "Poids",
  weight: (criterion, share) => `${criterion} ${share}`,
  grades: "Notes",
  cutOffs: (a, b, c) => `A à partir de ${a} points, B de ${b}, C de ${c}, sinon D`,
  coverage: "Couverture minimale",
  leastCoverage: (share) => `Une note à partir de ${share} du poids évalué`,
  gates: "Plafonds",
  gate: {
    "not-met": (criterion, cap) => `${criterion}, critère non rempli : ${cap} au plus`,
    "confirmed-no": (criterion, cap) => `${criterion}, réponse « non » : ${cap} au plus`,
  },
  verdict: "Qualifié",
  qualifyAt: (score) => `À partir d’un score de ${score}`,
  laterTitle: "La modification arrive dans une prochaine version",
  later:
    "Rien ne peut encore être modifié sur cette page. Vous y réglerez plus tard vos méthodes, poids, niveaux et seuils.",
};

export const home: HomeText = {
  title: "Quels prospects méritent votre temps, et pourquoi",
  intro:
    "Évaluez un contact ou une transaction directement dans sa fiche, selon BANT, MEDDIC ou une autre méthode. Assay en tire un score, une note et la prochaine question à poser, puis les reporte dans les propriétés du contact.",
  stepsTitle: "Les trois prochaines étapes",
  steps: [
    {
      title: "Ouvrez un contact",
      text: "N’importe lequel convient. L’onglet Assay se trouve dans la colonne centrale ; s’il manque, ajoutez la carte à la mise en page de la fiche, dans les paramètres de votre compte.",
    },
    {
      title: "Évaluez ce que vous savez",
      text: "Un clic par critère, dix secondes en tout. Laissez sur « Inconnu » ce que vous n’avez pas demandé : ce n’est jamais compté comme un non.",
    },
    {
      title: "Regardez les propriétés",
      text: "Note, score, température, verdict, couverture et prochaine question se trouvent dans le groupe de propriétés « Assay », prêts à servir dans vos listes, vues, rapports et workflows.",
    },
  ],
  connect: {
    title: "Connecter un navigateur",
    help: "L’extension Assay évalue vos prospects dans Gmail, Outlook et LinkedIn. Ouvrez-la, choisissez « Se connecter » et saisissez le code affiché ici.",
    show: "Afficher un code",
    another: "Afficher un autre code",
    expires: (seconds) => `À saisir dans les ${seconds} secondes. Il ne sert qu’une fois.`,
    expired: "Ce code n’est plus valable. Affichez-en un autre.",
    failed: "Assay n’a pas répondu : il n’y a pas de code. Réessayez dans un instant.",
  },
};

/** Our own web pages. */
export const pages: PageTexts = {
  pair: {
    title: "Se connecter à Assay",
    help: "Dans HubSpot, ouvrez la page d’accueil d’Assay et choisissez « Connecter un navigateur ». Un code s’affiche pendant deux minutes : saisissez-le ici.",
    label: "Code affiché dans HubSpot",
    submit: "Se connecter",
    wrong:
      "Ce code n’est pas le bon, ou ses deux minutes sont écoulées. Demandez-en un nouveau dans HubSpot et saisissez-le ici.",
    unknown:
      "Cette page n’a pas été ouverte par l’extension Assay : aucune connexion n’est possible. Ouvrez l’extension et choisissez « Se connecter ».",
  },
};

export const pill: PillText = {
  gradeWords: { A: "Excellent", B: "Bon", C: "Faible", D: "Très faible" },
  notGraded: "Pas de note",
  reload: "Rechargez la page",
};

export const overlay: OverlayText = {
  title: "Critères Assay",
  loading: "Assay cherche de qui il s’agit…",
  close: "Fermer",
  undo: "Annuler",
  retry: "Réessayer",
  signIn: "Se connecter",
  reload: "Recharger la page",
  failed: {
    reload:
      "Assay a été mis à jour pendant que cette page était ouverte. Rechargez la page pour continuer ; tout ce qui est évalué est conservé.",
    signedOut: "Connectez-vous pour évaluer cette personne, avec un code de la page d’accueil d’Assay dans HubSpot.",
    notAgreed: "Ouvrez d’abord Assay depuis la barre d’outils : il dit ce qui est lu et envoyé, et vous le demande.",
  },
  moved: {
    other: (name) => `La page montre maintenant ${name}. Rien n’a été évalué.`,
    nobody: "La page ne montre plus cette personne. Rien n’a été évalué.",
    go: (name) => `Évaluer ${name}`,
  },
  result: {
    grade: (grade, word) => `Note ${grade}, ${word}`,
    noGrade: (reach) => `Pas encore de note, peut atteindre ${reach}`,
    score: (score) => `Score ${score}`,
    potential: (score) => `peut atteindre ${score}`,
    coverage: (share) => `${share} évalué`,
    kept: (when) => `Hors ligne : état du ${when}. Vos évaluations sont conservées et envoyées plus tard.`,
  },
  choice: {
    unsure: "Qui est-ce ?",
    help: "Assay n’a pas pu le dire avec certitude. Saisissez ce que vous savez.",
    name: "Nom",
    email: "E-mail",
    company: "Entreprise",
    find: "Chercher dans le CRM",
    several: "Plusieurs contacts correspondent. Lequel est-ce ?",
    none: (name) => `${name} n’est pas encore dans le CRM.`,
    perhaps: "Peut-être l’un d’eux ?",
    pick: (name) => `Évaluer ${name}`,
    create: "Créer le contact",
    creating: "Création…",
  },
  contact: {
    workedBy: (name, when) => `Déjà suivi par ${name}, ${when}`,
    colleagues: "Collègues évalués ici",
    graded: (name, grade) => `${name} : ${grade}`,
    notGraded: "pas encore de note",
  },
  row: {
    level: (criterion, level) => `${criterion} : ${level}`,
    unknown: "Inconnu",
    unknownMeaning: "Pas encore demandé. Cela ne rapporte rien et ne pénalise personne.",
    no: "0, non",
    states: {
      unknown: "Non évalué",
      saved: "Enregistré",
      saving: "Enregistrement…",
      waiting: "Conservé ici, envoyé plus tard",
      "needs-you": "À vous de voir",
    },
    prepared: "La preuve est prête : elle accompagnera le niveau que vous donnerez.",
    readOnly: "Vous pouvez consulter, mais pas évaluer. Un admin d’Assay peut vous en donner le droit.",
    covered: "Un élément de la page recouvre Assay : ce clic n’a rien évalué. Utilisez les touches 0 à 3.",
  },
  evidence: {
    button: "Preuve",
    selected: (criterion) => `Utiliser le texte sélectionné comme preuve pour ${criterion}`,
    title: (criterion) => `Preuve pour ${criterion}`,
    tier: "Est-ce bien établi ?",
    tierWords: {
      assumed: "Supposé : notre hypothèse",
      stated: "Déclaré : l’acheteur l’a dit",
      documented: "Documenté : par écrit",
    },
    quote: "Citation",
    note: "Remarque",
    link: "Lien",
    saidOn: "Dit ou écrit le",
    save: "Enregistrer la preuve",
    cancel: "Annuler",
    panel: "Saisir la preuve dans le panneau latéral",
    invalid: (field, fault) => `${field} : ce champ ${fault}`,
  },
  ask: {
    title: (criterion) => `Prochaine question : ${criterion}`,
    copy: "Copier",
    copied: "Copié",
    notCopied: "Le navigateur a refusé la copie : sélectionnez la question et copiez-la à la main.",
    insert: "Dans la réponse",
    inserted: "Elle est dans votre réponse.",
    notInserted: "La réponse n’a pas pris le texte. Copiez plutôt la question.",
    nothing: "Il ne reste rien à demander : tous les critères sont évalués.",
  },
  help: {
    title: "Touches",
    levels: "évaluer le critère marqué",
    unknown: "de nouveau inconnu",
    arrows: "un autre critère",
    evidence: "preuve",
    next: "critère suivant ; à la fin, fermer",
    undo: "annuler la dernière modification",
    close: "fermer",
    help: "ces touches",
  },
};

export const extension: ExtensionText = {
  refusals: {
    "not-agreed": "Lisez et acceptez d’abord ce qu’Assay lit et envoie : ouvrez ses options.",
    "signed-out": "Ce navigateur n’est plus connecté à Assay. Ouvrez l’extension et connectez-vous.",
    "not-signed-in": "La connexion n’a pas abouti. Demandez un code dans HubSpot, puis réessayez.",
    "page-changed": "La page montre maintenant quelqu’un d’autre. Rien n’a été enregistré ; regardez à nouveau.",
    "not-allowed": "Cette page n’y est pas autorisée.",
    "no-overlay":
      "Les navigateurs n’admettent personne sur cette page. Ouvrez un message ou un profil, puis réessayez.",
    internal: "Une erreur s’est produite dans l’extension. Rien n’est perdu ; réessayez.",
    "switched-off": "Assay est désactivé sur ce site. Vous pouvez le changer dans ses options.",
    unreachable: "Assay est injoignable. Vérifiez la connexion, puis réessayez.",
    "timed-out": "Assay n’a pas répondu en 8 secondes. Réessayez dans un instant.",
    unreadable: "Cette version ne comprend pas la réponse d’Assay. Mettez l’extension à jour.",
    "reload-page": "Assay a été mis à jour. Rechargez cette page.",
  },
  loading: "Chargement…",
  tryAgain: "Réessayer",
  consent: {
    title: "Avant de commencer",
    intro: "Assay note vos prospects sur les pages où vous les rencontrez. Voici tout ce que l’extension y fait :",
    reads: "Ce qui est lu",
    readsText:
      "Sur Gmail et Outlook : l’auteur du message ouvert, son nom et son adresse. Jamais le texte, sauf si vous cliquez sur « Lire cet e-mail ». Sur LinkedIn : rien, tant que vous n’avez pas cliqué sur l’icône ou utilisé le raccourci ; ensuite le nom, le titre, l’entreprise et l’adresse de ce seul profil.",
    sends: "Ce qui est envoyé",
    sendsText:
      "Rien pendant que vous lisez : les notes viennent d’une liste d’adresses brouillées gardée dans ce navigateur. Ce n’est qu’après un clic que le nom et l’adresse d’une personne vont au serveur Assay de votre entreprise, avec vos évaluations et les éléments que vous avez choisis.",
    keeps: "Ce qui est gardé ici",
    keepsText:
      "Votre connexion, vos réglages, cette liste, les évaluations lues en dernier et celles en attente d’envoi. La déconnexion efface la liste et ce qui a été lu.",
    agree: "J’accepte, démarrer Assay",
  },
  signIn: {
    title: "Connecter ce navigateur",
    help: "Dans HubSpot, ouvrez la page d’accueil d’Assay et choisissez « Connecter un navigateur ». Connectez-vous ensuite ici et saisissez le code affiché.",
    button: "Se connecter",
    working: "En attente de la fenêtre de connexion…",
  },
  here: {
    title: "Sur cette page",
    nobody:
      "Ouvrez un message dans Gmail ou Outlook pour voir qui est à l’écran. Sur toute autre page, cherchez ci-dessous.",
    grade: (grade) => `Note ${grade}`,
    noGrade: "Pas encore de note",
    unknown: "Pas parmi vos contacts notés",
    openOverlay: "Noter sur cette page",
    openPanel: "Ouvrir la grille",
  },
  lists: {
    queue: "Ma file",
    queueEmpty: "Vous n’avez encore évalué personne. Les personnes que vous évaluez apparaissent ici.",
    next: "Suivant dans ma file",
    search: "Chercher un contact",
    searchHelp: "Nom ou adresse",
    found: (count) => `Résultats : ${count}`,
    foundNone: "Personne n’a été trouvé. Vérifiez l’orthographe, ou essayez l’adresse.",
    noName: "Sans nom",
    ratedBy: (name) => `évalué par ${name}`,
  },
  outbox: {
    title: "Pas encore dans HubSpot",
    waiting: (count) => `En attente d’envoi : ${count}`,
    needsYou: (count) => `À trancher : ${count}`,
    nothing: "Toutes vos évaluations sont arrivées.",
    rating: (criterion, level) => `${criterion} : ${level}`,
    cleared: (criterion) => `${criterion} : inconnu`,
    tryNow: "Envoyer maintenant",
    drop: "Abandonner",
    dropWhat: (what) => `Abandonner ${what}`,
    theirs: (name, level) => `${name} dit ${level}`,
    unknownLevel: "inconnu",
    useTheirs: "Garder la sienne",
    useMine: "Garder la mienne",
  },
  panel: { nobody: "Choisissez quelqu’un : ouvrez un message, ou prenez un contact dans la liste de la fenêtre." },
  options: {
    title: "Options d’Assay",
    account: "Compte",
    signedInAs: (name, portal) => `${name}, portail ${portal}`,
    signOut: "Se déconnecter",
    signOutEverywhere: "Me déconnecter de tous mes navigateurs",
    sites: "Sites",
    siteNames: { gmail: "Gmail", outlook: "Outlook sur le web", linkedin: "LinkedIn" },
    siteModes: {
      overlay: "Afficher la note à côté de l’expéditeur",
      "on-click": "Seulement quand je clique sur l’icône ou utilise le raccourci",
      "side-panel": "Seulement le panneau latéral",
      off: "Désactivé",
    },
    shortcut: "Le raccourci est Alt+Maj+A. Changez-le sur la page des raccourcis d’extensions de votre navigateur.",
    language: "Langue",
    privacy: "Confidentialité",
    options: "Options d’Assay",
  },
};
