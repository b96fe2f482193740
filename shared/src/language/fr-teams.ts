import type { BecauseText, TeamRefusals, TeamsText } from "./en-teams.ts";

export const teams: TeamsText = {
  rules: {
    title: "Quelle méthode, et où",
    help: "Pour les fiches d’un type, d’un pipeline ou d’une équipe, celle du propriétaire de la fiche. Si plusieurs lignes conviennent, le type de fiche passe avant le pipeline, et le pipeline avant l’équipe. Ce que quelqu’un choisit sur la fiche elle-même passe avant toutes.",
    none: "Aucune ligne pour l’instant : les méthodes ci-dessus valent pour toutes les fiches.",
    kind: "Fiche",
    kinds: { any: "Contacts et transactions", contact: "Contacts", deal: "Transactions" },
    pipeline: "Pipeline",
    anyPipeline: "Tous les pipelines",
    team: "Équipe du propriétaire",
    anyTeam: "Toutes les équipes",
    framework: "Méthode",
    gone: "N’existe plus dans HubSpot",
    add: "Ajouter cette ligne",
    added: (framework) => `${framework} à partir de maintenant. Les propriétés dans HubSpot suivent.`,
    remove: "Retirer",
    removed: "La ligne est retirée. Les propriétés dans HubSpot suivent.",
    which: "Choisissez un type de fiche, une équipe ou les deux.",
    noTeams: "HubSpot ne connaît aucune équipe dans ce compte.",
  },
  first: {
    whom: "Pour qui",
    everybody: "Tout le monde",
    someTeams: "Certaines équipes d’abord",
    teams: "Équipes",
    teamsHelp: "Leurs fiches sont celles dont une personne de l’équipe est propriétaire.",
    others: (version) =>
      `Toutes les autres fiches gardent la version ${version} jusqu’à ce que vous publiiez celle-ci pour tout le monde.`,
    replaces: (version, teams) =>
      `La version ${version} est en vigueur pour ${teams} jusqu’ici. Celle-ci prend sa place.`,
    none: "Choisissez au moins une équipe.",
    inForce: (version, teams, others) =>
      `La version ${version} est en vigueur pour ${teams} ; pour toutes les autres fiches, la version ${others}.`,
    forTeams: (teams) => `En vigueur pour ${teams}`,
    forOthers: "En vigueur pour les autres",
    doneForTeams: (version) => `La version ${version} est en vigueur pour les équipes choisies.`,
    reached: (version) => `La version ${version} a atteint les fiches de ses équipes`,
    promote: "Publier pour tout le monde",
    promoteTitle: (version) => `Publier la version ${version} pour tout le monde ?`,
    promoteWhat: (version, others) =>
      `La version ${version} est en vigueur pour toutes les fiches à partir de maintenant, et celles de la version ${others} sont notées à nouveau. Le numéro reste.`,
    promoted: (version) => `La version ${version} est en vigueur pour tout le monde.`,
  },
};

export const because: BecauseText = {
  kind: {
    contact: (framework) => `${framework}, parce que c’est la méthode des contacts`,
    deal: (framework) => `${framework}, parce que c’est la méthode des transactions`,
  },
  pipeline: (framework, pipeline) => `${framework}, parce que cette transaction est dans le pipeline ${pipeline}`,
  team: (framework, team) => `${framework}, parce que cette fiche appartient à l’équipe ${team}`,
  both: (framework, pipeline, team) =>
    `${framework}, parce que cette transaction est dans le pipeline ${pipeline} et appartient à l’équipe ${team}`,
};

export const teamRefusals: TeamRefusals = {
  "unknown-team": () => "HubSpot n’a plus cette équipe. Rechargez la page et choisissez-en une autre.",
  "unknown-pipeline": () => "HubSpot n’a plus ce pipeline. Rechargez la page et choisissez-en un autre.",
  "teams-away": () => "HubSpot ne communique pas ses équipes et pipelines pour l’instant. Réessayez dans une minute.",
  "first-for-all": () =>
    "Cette méthode n’a pas encore de version que les autres fiches pourraient garder. Publiez-la pour tout le monde la première fois.",
  "not-rolled-out": () =>
    "Une personne de votre équipe a été plus rapide : ce qui est en vigueur a changé. Rechargez la page.",
};
