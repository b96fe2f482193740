import type { InstallText, PropertyFaultText } from "./en-install.ts";

export const install: InstallText = {
  landing: {
    title: "Descubre qué prospectos merecen tu tiempo",
    intro:
      "Assay añade a cada contacto y negocio de HubSpot una lista que se rellena en diez segundos, y la convierte en una nota que se explica por sí sola.",
    points: [
      "BANT, CHAMP, MEDDIC y sus variantes, o una metodología propia.",
      "Puntuación, nota y próxima pregunta en propiedades de HubSpot, para listas, informes y workflows.",
      "Lo que no se ha preguntado nunca cuenta como un no.",
    ],
    action: "Instalar en HubSpot",
    note: "Debes ser superadministrador de la cuenta o tener permiso para instalar aplicaciones. No se escribe nada antes de que aceptes.",
  },
  failed: {
    title: "Assay no se ha instalado",
    again: "Empezar de nuevo",
    noConsent: "HubSpot no ha dado su consentimiento, así que no se ha instalado nada.",
    "state-unknown": () =>
      "Esta instalación no se inició en este navegador, o se inició hace demasiado tiempo. Empieza de nuevo.",
    "install-refused": (words) =>
      `HubSpot no ha aceptado esta instalación y no se ha instalado nada. Su respuesta: «${words}». Empieza de nuevo; cada consentimiento sirve una sola vez.`,
    "scope-missing": (scopes) =>
      `HubSpot ha concedido menos de lo que Assay necesita, así que no se ha instalado nada. Falta: ${scopes}. Pide a un superadministrador de la cuenta que instale Assay.`,
    "crm-unavailable": (words) =>
      `HubSpot no ha respondido como debía (${words}) y no se ha instalado nada. Empieza de nuevo en un momento.`,
  },
  done: {
    title: "Assay está instalado",
    connected: (portal) => `La cuenta ${portal} está conectada.`,
    again: "Assay ya estaba instalado aquí: la conexión se ha renovado y todo lo evaluado sigue en su sitio.",
    reconnected:
      "La conexión se ha restablecido: todo lo evaluado sigue en su sitio, y lo que esperaba se escribe ahora.",
    youAreAdmin: "Administras Assay en esta cuenta.",
    othersAreAdmin: (names) =>
      `En esta cuenta administra Assay ${names}. Dirígete a esa persona si necesitas cambiar la configuración.`,
    open: "Abrir Assay en HubSpot",
    stepsTitle: "Los tres pasos siguientes",
    steps: [
      "Abre la página de inicio de Assay en HubSpot y responde a cinco preguntas: te llevan a tu metodología.",
      "Abre un contacto, elige la pestaña Assay e indica un nivel para lo que sabes. Deja el resto en «Sin dato».",
      "Añade las propiedades de Assay a una lista o a un informe: se actualizan en segundos.",
    ],
  },
  progress: {
    waiting: "Se están pidiendo las propiedades a HubSpot…",
    making: (made, total) => `Propiedades: se han revisado ${made} de ${total}.`,
    ready: (made) => `Las ${made} propiedades están listas.`,
    partly: (made, total) => `${made} de ${total} propiedades están listas.`,
    retrying: (words) => `HubSpot estaba ocupado o ausente (${words}). Assay lo intenta de nuevo por sí solo.`,
    stopped: (words) => `HubSpot no ha permitido que Assay prepare la cuenta. Su respuesta: «${words}».`,
    noAccess:
      "Esta cuenta no ha concedido lo que Assay necesita para crear sus propiedades. Pide a un superadministrador que instale Assay de nuevo.",
    disconnected: "HubSpot ya no acepta nuestra conexión con esta cuenta. Instala Assay de nuevo para restablecerla.",
    gone: "Esta página ha caducado. Abre la página de inicio de Assay en HubSpot para ver cómo va todo.",
    look: "Mirar de nuevo",
    noRoom: (missing, limit) =>
      `Faltan ${missing} propiedades: HubSpot permite a esta cuenta ${limit} propiedades de contacto propias y no queda sitio. Las que toda cuenta necesita se crearon primero. Elimina propiedades que nadie use y elige «Reintentar» en la página «Estado de la sincronización» de Assay.`,
    taken: (names) =>
      `Estas propiedades ya existían, con otro tipo, y no se han tocado: ${names}. En la página «Estado de la sincronización» puedes dar otro nombre a las de Assay.`,
  },
};

export const propertyFaults: PropertyFaultText = {
  "other-type": (type) => `Ya existía una propiedad con este nombre y de tipo «${type}»; no se ha tocado.`,
  "no-room": (limit) =>
    `HubSpot permite a esta cuenta ${limit} propiedades de contacto propias, y todas están en uso. Elimina las que nadie necesite y vuelve a intentarlo.`,
};
