import type { BecauseText, TeamRefusals, TeamsText } from "./en-teams.ts";

export const teams: TeamsText = {
  rules: {
    title: "Qué metodología, y dónde",
    help: "Para los registros de un tipo, de un pipeline o de un equipo, que es el del propietario del registro. Si coinciden varias filas, el tipo de registro va antes que el pipeline, y el pipeline antes que el equipo. Lo que alguien elige en el propio registro va antes que todas.",
    none: "Todavía no hay filas: las metodologías de arriba valen para todos los registros.",
    kind: "Registro",
    kinds: { any: "Contactos y negocios", contact: "Contactos", deal: "Negocios" },
    pipeline: "Pipeline",
    anyPipeline: "Cualquier pipeline",
    team: "Equipo del propietario",
    anyTeam: "Cualquier equipo",
    framework: "Metodología",
    gone: "Ya no está en HubSpot",
    add: "Añadir esta fila",
    added: (framework) => `${framework} a partir de ahora. Las propiedades en HubSpot se actualizan.`,
    remove: "Quitar",
    removed: "La fila se ha quitado. Las propiedades en HubSpot se actualizan.",
    which: "Elige un tipo de registro, un equipo o ambos.",
    noTeams: "HubSpot no conoce equipos en esta cuenta.",
  },
  first: {
    whom: "Para quién",
    everybody: "Para todos",
    someTeams: "Primero para algunos equipos",
    teams: "Equipos",
    teamsHelp: "Sus registros son los que tienen como propietario a alguien del equipo.",
    others: (version) =>
      `Todos los demás registros conservan la versión ${version} hasta que publiques esta para todos.`,
    replaces: (version, teams) => `La versión ${version} está en vigor para ${teams} hasta ahora. Esta ocupa su lugar.`,
    none: "Elige al menos un equipo.",
    inForce: (version, teams, others) =>
      `La versión ${version} está en vigor para ${teams}; para todos los demás, la versión ${others}.`,
    forTeams: (teams) => `En vigor para ${teams}`,
    forOthers: "En vigor para los demás",
    doneForTeams: (version) => `La versión ${version} está en vigor para los equipos elegidos.`,
    reached: (version) => `La versión ${version} ha llegado a los registros de sus equipos`,
    promote: "Publicar para todos",
    promoteTitle: (version) => `¿Publicar la versión ${version} para todos?`,
    promoteWhat: (version, others) =>
      `La versión ${version} está en vigor para todos los registros a partir de ahora, y los de la versión ${others} se recalculan. El número se mantiene.`,
    promoted: (version) => `La versión ${version} está en vigor para todos.`,
  },
};

export const because: BecauseText = {
  kind: {
    contact: (framework) => `${framework}, porque es la metodología de los contactos`,
    deal: (framework) => `${framework}, porque es la metodología de los negocios`,
  },
  pipeline: (framework, pipeline) => `${framework}, porque este negocio está en el pipeline ${pipeline}`,
  team: (framework, team) => `${framework}, porque este registro pertenece al equipo ${team}`,
  both: (framework, pipeline, team) =>
    `${framework}, porque este negocio está en el pipeline ${pipeline} y pertenece al equipo ${team}`,
};

export const teamRefusals: TeamRefusals = {
  "unknown-team": () => "HubSpot ya no tiene este equipo. Vuelve a cargar la página y elige otro.",
  "unknown-pipeline": () => "HubSpot ya no tiene este pipeline. Vuelve a cargar la página y elige otro.",
  "teams-away": () => "HubSpot no comunica ahora sus equipos y pipelines. Inténtalo de nuevo en un minuto.",
  "first-for-all": () =>
    "Esta metodología aún no tiene una versión que los demás registros puedan conservar. Publícala para todos la primera vez.",
  "not-rolled-out": () =>
    "Alguien de tu equipo fue más rápido: lo que está en vigor ha cambiado. Vuelve a cargar la página.",
};
