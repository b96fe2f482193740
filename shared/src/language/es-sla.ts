import type { ClockTaskText, ClockText, SlaText } from "./en-sla.ts";

export const clock: ClockText = {
  due: (when, left) => `Primer contacto en ${left} (${when})`,
  overdue: (when, late) => `Primer contacto con ${late} de retraso (${when})`,
  kept: (when) => `Primer contacto a tiempo, ${when}`,
  late: (when) => `Primer contacto tarde, ${when}`,
  paused: "El plazo no corre mientras el registro duerme",
  calledOff: "El plazo quedó anulado",
  touches: (calls, callsOwed, emails, emailsOwed) =>
    `Llamadas: ${calls} de ${callsOwed}, correos: ${emails} de ${emailsOwed}`,
  touchesUntil: (day) => `pendientes hasta el ${day}`,
  touchesBroken: (day) => `se debían hasta el ${day}`,
  left: (left) => `SLA ${left}`,
  overdueBy: (late) => `SLA vencido hace ${late}`,
};

export const sla: SlaText = {
  stages: { mql: "MQL", sal: "SAL" },
  queue: {
    link: "Mi cola",
    linkHelp: "Quién espera tu primera llamada o correo, lo más urgente primero.",
    title: "Mi cola",
    help: "Tus MQL y SAL, y los que aún no son de nadie. Una llamada o un correo que registres en HubSpot detiene el plazo en un minuto.",
    loading: "Leyendo tu cola…",
    empty: "Nadie te espera",
    emptyHelp: "Un contacto aparece aquí cuando pasa a MQL y es tuyo, o de nadie.",
    noAgreement:
      "Marketing y ventas aún no han firmado ningún acuerdo, así que ningún plazo corre. Un administrador puede redactar uno en la configuración.",
    cut: (count) => `Se muestran los ${count} más urgentes.`,
    overdue: (count) => `${count} con retraso`,
    waiting: (count) => `${count} a la espera`,
    touched: (count) => `${count} en contacto`,
    who: "Contacto",
    stage: "Etapa",
    clock: "Primer contacto",
    touches: "Llamadas y correos",
    underTeam: (team) => `Según el acuerdo propio del equipo ${team}`,
    nobodys: "Aún de nadie",
    noClock: "Sin plazo",
    since: (stage, when) => `${stage}, ${when}`,
    grade: (grade) => `Nota ${grade}`,
    problem: "Tu cola no está disponible por ahora",
    tryAgain: "Volver a intentarlo",
  },
  team: {
    link: "SLA del equipo",
    linkHelp: "Primeros contactos a tiempo y tarde, por comercial.",
    title: "SLA del equipo",
    help: "Los plazos que empezaron en el periodo, según quién tenía el contacto cuando acabaron, o quién lo tiene ahora. Cada uno cuenta según el acuerdo con el que empezó.",
    period: "Periodo",
    agreement: "Acuerdo",
    anyAgreement: "Todos los acuerdos",
    portals: "El de la cuenta",
    days: (count) => `Últimos ${count} días`,
    loading: "Contando plazos…",
    empty: "Ningún plazo empezó en este periodo",
    emptyHelp: "Un plazo empieza cuando un contacto pasa a MQL con un acuerdo en vigor.",
    says: (kept, ended, low, high) =>
      `Primeros contactos a tiempo: ${kept} de ${ended} (con un 95 % de confianza, entre el ${low} y el ${high}).`,
    saysNone: "Ningún primer contacto ha vencido en este periodo.",
    rep: "Comercial",
    kept: "A tiempo",
    broken: "Incumplidos",
    running: "En curso",
    paused: "En pausa",
    calledOff: "Anulados",
    share: "Porcentaje a tiempo",
    range: (share, low, high) => `${share} (de ${low} a ${high})`,
    nobody: "Contactos sin propietario",
    all: "Todos",
    chart: "Primeros contactos a tiempo e incumplidos, por comercial",
    count: "Primeros contactos",
    outcome: "Resultado",
    problem: "El recuento no está disponible por ahora",
  },
};

export const clockTask: ClockTaskText = {
  subject: "Primer contacto con retraso: llama o escribe",
  body: (when, version) =>
    `La primera llamada o correo vencía el ${when}, según la versión ${version} del acuerdo entre marketing y ventas.`,
};
