import type { ReplayOutcomesText, SecondLookText } from "./en-outcomes.ts";

export const replayOutcomes: ReplayOutcomesText = {
  title: "Tasa de éxito por nota",
  help: "De los registros cuyo negocio se cerró: la nota que tenían entonces, según lo que está en vigor y según el borrador. El encaje es el de hoy.",
  none: "Aún no hay negocios cerrados con los que comprobar las notas",
  noneHelp:
    "En cuanto HubSpot tenga negocios cerrados que ya estaban evaluados antes, ellos o su contacto, sus tasas de éxito aparecerán aquí.",
  cannotRead: "HubSpot no deja que Assay lea los negocios",
  cannotReadHelp:
    "Un administrador puede activar los negocios en «Estado de la sincronización», en la página de inicio de Assay. Las tasas de éxito aparecerán entonces aquí.",
  few: (count) =>
    `Solo ${count} ${count === "1" ? "negocio cerrado" : "negocios cerrados"}: cualquier diferencia puede ser casualidad`,
  fewHelp: (least) => `A partir de ${least} negocios cerrados, las tasas empiezan a significar algo.`,
  counted: (count) => `Se basa en ${count} ${count === "1" ? "negocio cerrado" : "negocios cerrados"}.`,
  leftOut: (count) =>
    `Negocios cerrados que quedan fuera: ${count}. En ellos no se evaluó nada antes del cierre, y lo que se evalúa después no demuestra nada.`,
  grade: "Nota",
  before: "Ahora",
  after: "Después",
  change: "Diferencia",
  rate: (share, low, high, won, closed) => `${share} (de ${low} a ${high}), ${won} de ${closed}`,
  higher: (before, after) => `${before} → ${after}: claramente más alta`,
  lower: (before, after) => `${before} → ${after}: claramente más baja`,
  unclear: (before, after) => `${before} → ${after}: sin diferencia clara, los intervalos se solapan`,
};

export const secondLook: SecondLookText = {
  link: "Segunda mirada",
  linkHelp: "Algunos leads que tus compañeros rechazaron, elegidos al azar: ¿fue acertado?",
  title: "Segunda mirada",
  help: "Cada semana se eligen al azar diez de los leads descartados o devueltos, en proporción a cada motivo. Los revisa alguien distinto de quien los rechazó: abre el contacto y di qué te parece.",
  loading: "Sorteando y contando…",
  problem: "Las segundas miradas no están disponibles por ahora",
  tryAgain: "Volver a intentarlo",
  empty: "Nada que revisar",
  emptyHelp:
    "Los leads se eligen los lunes entre los rechazados la semana anterior. Los que rechazaste tú los revisan otras personas.",
  reader: "Puedes consultar esta página. Solo quienes evalúan revisan leads.",
  cut: (count) => `Solo se muestran los ${count} más antiguos.`,
  who: "Contacto",
  away: "Rechazado",
  by: (person, when) => `por ${person}, ${when}`,
  assay: "Assay",
  verdict: "¿Fue acertado?",
  right: "Fue acertado",
  worthIt: "Valía la pena",
  disqualify: (reason) => `Descartado: ${reason}`,
  reject: (reason) => `Devuelto: ${reason}`,
  done: {
    right: (who) => `Anotado. Nada cambia para ${who}.`,
    back: (who) => `${who} vuelve a ser MQL.`,
    movedSince: (who) => `Anotado. ${who} había cambiado de etapa entretanto y se queda en la nueva.`,
  },
  refusals: {
    none: "Este lead no se eligió para una segunda mirada, o ya no existe. Recarga la página.",
    own: "Este lead lo rechazaste tú: debe revisarlo otra persona.",
    taken: (who: string) => `${who} ya dio su opinión sobre este lead.`,
  },
  wrong: {
    title: "Rechazados por error",
    says: (worthIt, looked, low, high) =>
      `De ${looked} ${looked === "1" ? "lead revisado" : "leads revisados"}, ${worthIt} ${worthIt === "1" ? "valía" : "valían"} la pena: con un 95 % de confianza, entre el ${low} y el ${high} de todos los que se rechazan.`,
    none: "Aún no se ha revisado ningún lead.",
    drawn: (turnedAway, waiting) =>
      `Leads rechazados entre los que se elige: ${turnedAway}. Pendientes de una segunda mirada: ${waiting}.`,
    reason: "Motivo",
    looked: "Revisados",
    worthIt: "Valían la pena",
    share: "Porcentaje",
  },
  bought: {
    title: "Rechazados que compraron después",
    says: (bought, turnedAway, low, high) =>
      `De ${turnedAway} ${turnedAway === "1" ? "lead rechazado" : "leads rechazados"} en un año, ${bought} ${bought === "1" ? "estaba" : "estaban"} en un negocio que se ganó después (intervalo del 95 %: de ${low} a ${high}).`,
    none: "No se rechazó ningún lead en el último año.",
    turnedAway: "Rechazados",
    bought: "Compraron después",
  },
  overrides: {
    title: "Avanzaron sin cumplir una condición: qué fue de ellos",
    help: "Contactos cuyo último negocio se cerró en el último año, según por qué se siguió sin lo que pide una etapa.",
    none: "Aún no se ha cerrado ningún negocio de un contacto que pasó por una etapa.",
    why: "Por qué seguir sin ello",
    byTheBook: "Con todas las condiciones cumplidas",
    won: "Ganados",
    closed: "Cerrados",
    higher: "Claramente más alta que con todas cumplidas",
    lower: "Claramente más baja que con todas cumplidas",
    unclear: "Sin diferencia clara",
    difference: "Diferencia",
  },
  cannotReadDeals: "HubSpot no deja que Assay lea los negocios",
  cannotReadDealsHelp:
    "Un administrador puede activar los negocios en «Estado de la sincronización», en la página de inicio. Qué fue de los leads aparecerá entonces aquí.",
  all: "Todos",
  range: (share, low, high) => `${share} (de ${low} a ${high})`,
};
