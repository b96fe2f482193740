import type { CapacityText, PromiseText } from "./en-capacity.ts";

export const promise: PromiseText = {
  link: "MQL prometidos y entregados",
  linkHelp: "Lo que marketing entrega cada semana, lo que prometió y si las próximas semanas bastarán.",
  title: "MQL prometidos y entregados",
  help: "Un contacto cuenta una sola vez, en la semana en que pasa a MQL por primera vez. Lo prometido para una semana es lo que pedía el acuerdo en vigor al terminar esta.",
  loading: "Contando MQL…",
  problem: "El recuento no está disponible por ahora",
  tryAgain: "Volver a intentarlo",
  empty: "Ningún contacto ha pasado aún a MQL",
  emptyHelp: "Un contacto pasa a MQL por los umbrales del acuerdo, o a mano en su tarjeta.",
  noAgreement:
    "Marketing y ventas aún no han firmado ningún acuerdo, así que aún no hay nada prometido. Un administrador puede redactar uno en la configuración.",
  agreement: "Acuerdo",
  portals: "El de la cuenta",
  noTeamAgreement: "Este equipo ya no tiene un acuerdo propio en vigor, así que no hay nada prometido solo para él.",
  held: (held, weeks) => `Semanas completas en que se cumplió lo prometido: ${held} de ${weeks}.`,
  sum: (delivered, owed) => `En total, marketing entregó ${delivered} MQL y había prometido ${owed}.`,
  plain: (delivered, weeks) =>
    `Marketing entregó ${delivered} MQL en ${weeks === "1" ? "la última semana completa" : `las últimas ${weeks} semanas completas`}.`,
  quarter: (delivered, owed) => `Este trimestre, hasta hoy: ${delivered} MQL de ${owed} prometidos.`,
  quarterPlain: (delivered) => `Este trimestre, hasta hoy: ${delivered} MQL.`,
  next: (low, high, middle) =>
    `La próxima semana llegarán de ${low} a ${high} MQL en 80 de cada 100 casos (mediana: ${middle}).`,
  verdicts: {
    enough: (owed) => `Con eso basta: el acuerdo pide ${owed}.`,
    uncertain: (owed) => `No es seguro que baste: el acuerdo pide ${owed}.`,
    "too-few": (owed) => `No basta: el acuerdo pide ${owed}.`,
  },
  verdictNames: { enough: "Suficiente", uncertain: "Incierto", "too-few": "Insuficiente" },
  tooFew: (weeks) =>
    `Para una previsión hacen falta 8 semanas completas: aún ${weeks === "1" ? "falta" : "faltan"} ${weeks}.`,
  chart: "MQL por semana",
  week: "Semana del",
  mqls: "MQL",
  kinds: { delivered: "Entregados", owed: "Prometidos", expected: "Previstos" },
  outcome: "Promesa",
  kept: "Cumplida",
  missed: "Incumplida",
  nothingOwed: "Nada prometido",
  running: "En curso",
  range: (low, high) => `de ${low} a ${high}`,
};

export const capacity: CapacityText = {
  link: "Capacidad",
  linkHelp: "Cuántos MQL deja pasar cada umbral, y si bastan las horas de tus SDR.",
  title: "Capacidad",
  help: "El umbral es la interacción mínima que el acuerdo pide a un MQL. Un contacto cuenta para un umbral en la semana en que lo alcanzó por primera vez con el encaje que pide el acuerdo.",
  loading: "Contando quién alcanzó cada umbral…",
  problem: "El recuento no está disponible por ahora",
  noBar: "El acuerdo no fija una interacción mínima",
  noBarHelp:
    "Sin umbral no hay nada que comparar. Un administrador puede redactar, en la configuración, una versión del acuerdo que fije una interacción mínima.",
  now: (bar) => `El umbral del acuerdo está en ${bar}.`,
  nowFit: (bar, fit) => `El umbral del acuerdo está en ${bar}, con un encaje ${fit} o mejor.`,
  tooFew: (weeks) =>
    `Para comparar umbrales hacen falta 8 semanas completas: aún ${weeks === "1" ? "falta" : "faltan"} ${weeks}. Assay cuenta desde el día en que entra en vigor un acuerdo que fija un umbral.`,
  hours: {
    title: "Quién atiende los MQL",
    none: "Nadie ha indicado aún las horas de tus SDR.",
    onlyAdmins: "Solo puede indicarlas un administrador.",
    sdrs: "SDR",
    hoursPerWeek: "Horas por semana para MQL, por SDR",
    hoursPerMql: "Horas por MQL",
    save: "Guardar",
    by: (person, when) => `Último cambio de ${person}, ${when}.`,
    bad: "Escribe números: las horas, por encima de 0 y hasta 168.",
  },
  whatIf: "Y si el umbral estuviera en",
  lower: (bar, more, range, sdrs) =>
    `Baja el umbral a ${bar} y tendrás ${more} MQL más por semana (${range}), para los que hacen falta ${sdrs} SDR más.`,
  raise: (bar, fewer, range, sdrs) =>
    `Sube el umbral a ${bar} y tendrás ${fewer} MQL menos por semana (${range}), lo que libera ${sdrs} SDR.`,
  stay: (low, high, sdrs, has) =>
    `Con el umbral actual, cada semana llegan de ${low} a ${high} MQL, para los que hacen falta ${sdrs} SDR; tienes ${has}.`,
  lowerOnly: (bar, more, range) => `Baja el umbral a ${bar} y tendrás ${more} MQL más por semana (${range}).`,
  raiseOnly: (bar, fewer, range) => `Sube el umbral a ${bar} y tendrás ${fewer} MQL menos por semana (${range}).`,
  stayOnly: (low, high) => `Con el umbral actual, cada semana llegan de ${low} a ${high} MQL.`,
  range: (low, high) => `de ${low} a ${high}`,
  bar: "Umbral",
  today: (bar) => `${bar} (actual)`,
  supply: "MQL por semana",
  more: "Respecto a hoy",
  sdrs: "SDR necesarios",
  enough: "Horas",
  covered: "Suficientes",
  notCovered: "Insuficientes",
  chart: "MQL por semana, según el umbral",
};
