import type { ActionRefusalText, MarkText } from "./en-actions.ts";

export const actionRefusals: ActionRefusalText = {
  "not-granted": () =>
    "Assay aún no puede responder a los workflows de esta cuenta. Un administrador puede activar «Acciones de workflow» en «Estado de la sincronización», en la página de inicio de Assay.",
  contested: () =>
    "Dos personas cambiaron la etapa de este contacto a la vez, y nadie ha elegido todavía qué cambio vale.",
  "deal-stage": () => "Las etapas pertenecen a los contactos. Usa esta acción en un workflow de contactos.",
  "bad-stage": () => "La acción no nombra ninguna etapa que Assay conozca.",
  "bad-days": () =>
    "Para pasar a nutrición, la acción necesita el número de días hasta que el contacto despierte, de 1 a 730.",
  "from-here": (from, to) => `El paso de «${from}» a «${to}» no es posible: mira la etapa en la tarjeta de Assay.`,
  gate: (lacks) => `Falta para esta etapa: ${lacks}`,
  locked: () =>
    "Este registro está bloqueado. Un administrador o un responsable puede desbloquearlo en la tarjeta de Assay.",
  failed: () => "La acción falló tras una hora de intentos. Vuelve a inscribir el registro en el workflow.",
  "too-late": () =>
    "HubSpot esperó un día y siguió sin esta acción: no se cambió nada. Vuelve a inscribir el registro en el workflow.",
};

export const marks: MarkText = {
  locked: "Bloqueado",
  lockedBy: (who, when) => `Bloqueado por ${who}, ${when}. Nadie puede evaluarlo ni cambiar su etapa.`,
  askedAgain: "Calificar de nuevo",
  askedBy: (who, when) => `Nueva calificación pedida por ${who}, ${when}. Quedará atendida con la próxima evaluación.`,
  aWorkflow: "un workflow",
  workflow: (number) => `el workflow ${number}`,
  unlock: "Desbloquear",
  unlocking: "Desbloqueando…",
};
