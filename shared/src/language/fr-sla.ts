import type { ClockTaskText, ClockText, SlaText } from "./en-sla.ts";

export const clock: ClockText = {
  due: (when, left) => `Premier contact d’ici ${left} (${when})`,
  overdue: (when, late) => `Premier contact en retard de ${late} (${when})`,
  kept: (when) => `Premier contact dans les temps, ${when}`,
  late: (when) => `Premier contact trop tard, ${when}`,
  paused: "Le délai ne court pas tant que la fiche est en sommeil",
  calledOff: "Le délai a été levé",
  touches: (calls, callsOwed, emails, emailsOwed) =>
    `Appels : ${calls} sur ${callsOwed}, e-mails : ${emails} sur ${emailsOwed}`,
  touchesUntil: (day) => `attendus jusqu’au ${day}`,
  touchesBroken: (day) => `étaient attendus jusqu’au ${day}`,
  left: (left) => `SLA ${left}`,
  overdueBy: (late) => `SLA dépassé de ${late}`,
};

export const sla: SlaText = {
  stages: { mql: "MQL", sal: "SAL" },
  queue: {
    link: "Ma file",
    linkHelp: "Qui attend votre premier appel ou e-mail, le plus urgent d’abord.",
    title: "Ma file",
    help: "Vos MQL et SAL, et ceux qui n’ont pas encore de propriétaire. Un appel ou un e-mail consigné dans HubSpot arrête le délai en une minute.",
    loading: "Lecture de votre file…",
    empty: "Personne ne vous attend",
    emptyHelp: "Un contact apparaît ici quand il devient MQL et qu’il est à vous, ou à personne.",
    noAgreement:
      "Le marketing et les ventes n’ont encore signé aucun accord : aucun délai ne court. Un administrateur peut en rédiger un dans les paramètres.",
    cut: (count) => `Les ${count} plus urgents sont affichés.`,
    overdue: (count) => `${count} en retard`,
    waiting: (count) => `${count} en attente`,
    touched: (count) => `${count} en contact`,
    who: "Contact",
    stage: "Étape",
    clock: "Premier contact",
    touches: "Appels et e-mails",
    underTeam: (team) => `Selon l’accord propre de l’équipe ${team}`,
    nobodys: "À personne",
    noClock: "Sans délai",
    since: (stage, when) => `${stage}, ${when}`,
    grade: (grade) => `Note ${grade}`,
    problem: "Votre file n’est pas disponible pour l’instant",
    tryAgain: "Réessayer",
  },
  team: {
    link: "SLA de l’équipe",
    linkHelp: "Premiers contacts à temps ou en retard, par commercial.",
    title: "SLA de l’équipe",
    help: "Les délais ouverts pendant la période, selon le propriétaire du contact à la fin du délai, ou le propriétaire actuel. Chacun compte selon l’accord sous lequel il a commencé.",
    period: "Période",
    agreement: "Accord",
    anyAgreement: "Tous les accords",
    portals: "Celui du compte",
    days: (count) => `${count} derniers jours`,
    loading: "Décompte des délais…",
    empty: "Aucun délai n’a commencé pendant cette période",
    emptyHelp: "Un délai commence quand un contact devient MQL alors qu’un accord est en vigueur.",
    says: (kept, ended, low, high) =>
      `Premiers contacts à temps : ${kept} sur ${ended} (avec 95 % de confiance, entre ${low} et ${high}).`,
    saysNone: "Aucun premier contact n’est encore arrivé à échéance pendant cette période.",
    rep: "Commercial",
    kept: "À temps",
    broken: "Manqués",
    running: "En cours",
    paused: "Suspendus",
    calledOff: "Levés",
    share: "Part à temps",
    range: (share, low, high) => `${share} (de ${low} à ${high})`,
    nobody: "Contacts sans propriétaire",
    all: "Tous",
    chart: "Premiers contacts à temps et manqués, par commercial",
    count: "Premiers contacts",
    outcome: "Issue",
    problem: "Le décompte n’est pas disponible pour l’instant",
  },
};

export const clockTask: ClockTaskText = {
  subject: "Premier contact en retard : appelez ou écrivez",
  body: (when, version) =>
    `Le premier appel ou e-mail était attendu le ${when}, selon la version ${version} de l’accord entre le marketing et les ventes.`,
};
