import type { LifecycleText, StagePropertyText, StageRefusalText, StageText } from "./en-stages.ts";

export const stageRefusals: StageRefusalText = {
  "no-stage": () =>
    "Les étapes appartiennent aux contacts, et cette transaction n’en a aucun. Associez-en un dans HubSpot : son étape s’affichera ici.",
  "stage-forbidden": () => "L’étape actuelle du contact ne le permet pas. Regardez où il en est.",
  "stage-unseen": () =>
    "Cette page n’était plus à jour. Regardez l’étape telle qu’elle est maintenant, puis recommencez.",
  "note-unsure": () =>
    "HubSpot n’a pas confirmé l’enregistrement de la note. Regardez les notes du contact ; si elle n’y est pas, réessayez dans dix minutes.",
  "note-refused": (why) => `HubSpot n’a pas accepté cette note : ${why}`,
  "undo-late": () => "Un changement ne peut être annulé que pendant dix minutes. Changez plutôt l’étape à nouveau.",
  gate: () => "Il manque quelque chose pour cette étape. Ajoutez-le, ou dites pourquoi vous continuez sans.",
  "no-company": () =>
    "Ce contact n’a pas d’entreprise dans HubSpot : aucun nouveau contact ne pourrait le réveiller. Associez-en une, ou choisissez un autre motif.",
  conflict: (name) =>
    `${name} a changé l’étape de ce contact en votre absence. Les deux changements sont conservés : choisissez le bon.`,
};

const names = {
  mql: "MQL",
  sal: "SAL",
  sql: "SQL",
  opportunity: "Opportunité",
  nurture: "Nurturing",
  disqualified: "Disqualifié",
};
const reasons = {
  timing: "Pas maintenant",
  budget: "Pas de budget cette année",
  authority: "Personne ici ne peut décider",
  "no-need": "Pas de besoin",
  "bad-fit": "Ne correspond pas",
};

export const stages: StageText = {
  title: "Étape",
  loading: "Lecture de l’étape…",
  names,
  none: "Pas encore MQL",
  sentBack: "Rendu au marketing",
  assay: "Assay",
  line: {
    since: (day) => `depuis le ${day}`,
    by: (person) => `par ${person}`,
    byYou: "par vous",
    because: (reason) => `– ${reason}`,
    asPlanned: "comme prévu",
    recycled: (times) => `recyclé : ${times}`,
    wakes: {
      date: (day) => `se réveille le ${day}`,
      "new-contact": "se réveille quand un nouveau contact rejoint l’entreprise dans HubSpot",
      hand: "ne se réveille qu’à la main",
    },
  },
  moves: {
    nominate: "En faire un MQL…",
    accept: "Accepter",
    reject: "Renvoyer…",
    qualify: "Qualifier",
    nurture: "En nurturing jusqu’au…",
    disqualify: "Disqualifier…",
    wake: "Réveiller…",
  },
  asks: {
    whyNow: "Pourquoi maintenant ?",
    reject: "Pourquoi le renvoyer ?",
    disqualify: "Pourquoi l’écarter ?",
    wakeOn: "Se réveille le",
    wakeFault: "Choisissez un jour à venir.",
    fiscalYear: "Leur exercice commence en",
    authority: "Il se réveille quand un nouveau contact rejoint son entreprise dans HubSpot.",
    hand: "Il ne se réveille que si quelqu’un le réveille.",
  },
  whyNow: {
    "asked-for-contact": "a demandé à être contacté",
    threshold: "a atteint ce qui était convenu",
    event: "du nouveau dans l’entreprise",
    reply: "a répondu",
    call: "l’a dit au téléphone",
    referral: "a été recommandé",
    other: "autre raison",
  },
  rejection: {
    "missing-data": "il manque des données",
    "false-data": "des données sont fausses",
    duplicate: "existe en double",
    unreachable: "injoignable",
    "bad-fit": "ne correspond pas",
    "no-need": "n’a pas de besoin",
    "too-early": "c’est trop tôt",
    "weak-handoff": "la transmission en dit trop peu",
  },
  reasons,
  override: {
    "buyer-asked": "l’acheteur l’a demandé",
    "known-otherwise": "on le sait autrement",
    "data-wrong": "ce que dit HubSpot est faux",
    "key-account": "c’est un grand compte",
    other: "autre raison",
  },
  gate: {
    title: "Il manque pour cette étape",
    ask: "Pourquoi continuer sans ?",
    go: "Continuer sans",
    lacks: {
      data: (property) => `${property} est vide.`,
      fit: (least) => `On ne sait pas si l’adéquation vaut ${least} ou mieux.`,
      engagement: (least) => `L’engagement est inférieur à ${least}.`,
      conversation:
        "Aucun échange n’est connu : consignez un appel ou une réunion dans HubSpot, ou citez l’acheteur dans une évaluation.",
      verdict: "Le verdict n’est pas encore « qualifié ».",
    },
  },
  check: {
    title: "À regarder avant d’accepter",
    accept: "Accepter quand même",
    fine: "Rien ne manque, rien n’est faux ni inventé.",
    faults: {
      missing: (what) => `${what} : manque`,
      false: (what, value) => `${what} : « ${value} » ne peut pas être juste`,
      placeholder: (what, value) => `${what} : « ${value} » ne fait que remplir le champ`,
      mismatched: (what, value) => `${what} : « ${value} » ne va pas avec le reste`,
    },
  },
  contest: {
    title: "Deux personnes ont changé l’étape en même temps",
    keep: (stage) => `Garder : ${stage}`,
    pick: (move) => `Prendre : ${move}`,
    by: (person, when) => `${person}, ${when}`,
  },
  history: {
    open: "Historique des étapes",
    title: "Historique des étapes",
    did: {
      nominate: (why) => `Devenu MQL : ${why}`,
      accept: (stage) => `Accepté : ${stage}`,
      reject: (why) => `Renvoyé : ${why}`,
      qualify: "Qualifié : SQL",
      nurture: (day) => `En nurturing jusqu’au ${day}`,
      disqualify: (why) => `Disqualifié : ${why}`,
      wake: (why) => `Réveillé : ${why}`,
      wakeAsPlanned: "Réveillé comme prévu",
      keep: "Étape laissée telle quelle",
      pick: "A choisi un changement contesté",
      undo: "A annulé le dernier changement",
    },
    without: (what, why) => `sans : ${what} – ${why}`,
    outcomes: {
      agreed: "un collègue avait fait de même",
      contested: "attend que quelqu’un choisisse",
      overtaken: "une personne a été plus rapide",
      refused: "n’a pas compté",
      "set-aside": "un autre changement a été choisi",
      undone: "annulé par son auteur",
    },
  },
  brief: {
    open: "Note de transmission",
    known: "Ce que l’on sait",
    toConfirm: "Repris d’ailleurs, à confirmer",
    unknown: "Personne ne l’a encore demandé",
    promised: "Promis",
    firstTouchBy: (when) => `Premier contact avant le ${when}`,
    firstTouchWas: (when) => `Le premier contact était attendu le ${when}`,
    promise: (what, person, day) => `${what} – ${person}, ${day}`,
    ask: "Ce qui a été promis à l’acheteur, le cas échéant",
    note: "Ajouter aux notes du contact",
    noting: "Ajout de la note…",
    noted: "La note de transmission figure maintenant sur le contact",
    notedBefore: "Cette note de transmission figure déjà sur le contact",
    notNoted: "La note n’a pas été ajoutée",
    next: "Prochaine question",
    line: (criterion, meaning) => `${criterion} : ${meaning}`,
    noEvidence: "sans preuve notée",
    copy: "Copier la note",
    copied: "La note est dans le presse-papiers",
    notCopied: "Le navigateur n’a pas permis la copie : sélectionnez la note et copiez-la à la main",
  },
  greyed: "D’avant son recyclage : posez la question de nouveau.",
  save: "Enregistrer",
  cancel: "Annuler",
  saving: "Enregistrement…",
  undo: "Annuler",
  notSaved: "Non enregistré",
};

export const stageProperties: StagePropertyText = {
  stage: {
    label: "Étape Assay",
    description: "De MQL à opportunité, nurturing ou disqualifié. Vide : aucune de ces étapes.",
    options: names,
  },
  disqualificationReason: {
    label: "Motif de disqualification Assay",
    description: "Pourquoi le contact est disqualifié. Vide : il ne l’est pas.",
    options: reasons,
  },
};

export const lifecycle: LifecycleText = {
  title: "Comment les étapes s’appellent dans HubSpot",
  help: "Assay écrit l’étape dans sa propre propriété « Étape Assay ». La phase du cycle de vie et le statut du lead de HubSpot peuvent aussi suivre chaque changement ; SAL partage une phase avec MQL, sauf si votre compte en a une à elle.",
  isOn: "La phase du cycle de vie et le statut du lead suivent l’étape",
  onHelp:
    "À partir du prochain changement. Ce qui est dans HubSpot aujourd’hui y reste ; ce que vous y modifiez à la main reste jusqu’au prochain changement d’étape dans Assay.",
  stage: "Étape",
  lifecycleStage: "Phase du cycle de vie",
  leadStatus: "Statut du lead",
  lifecycleStageOf: (stage) => `Phase du cycle de vie pour ${stage}`,
  leadStatusOf: (stage) => `Statut du lead pour ${stage}`,
  asItIs: "Laisser tel quel",
  gone: (name) => `${name} (n’existe plus dans HubSpot)`,
  keep: "Phases qu’Assay ne change jamais",
  save: "Enregistrer",
  saved: "Enregistré. Cela compte à partir du prochain changement.",
};
