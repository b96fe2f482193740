/** Which framework qualifies which records, and what some teams have first. */
export const teams = {
  rules: {
    title: "Which framework, where",
    help: "For records of a kind, of a pipeline or of a team, which is that of the record’s owner. Where several rows fit, the kind of record goes before the pipeline, and the pipeline before the team. What somebody chooses on a record itself goes before all of them.",
    none: "No row yet: the frameworks above are for every record.",
    kind: "Record",
    kinds: { any: "Contacts and deals", contact: "Contacts", deal: "Deals" },
    pipeline: "Pipeline",
    anyPipeline: "Any pipeline",
    team: "Team of the owner",
    anyTeam: "Any team",
    framework: "Framework",
    gone: "No longer in HubSpot",
    add: "Add this row",
    added: (framework: string) => `${framework} from now on. The properties in HubSpot follow.`,
    remove: "Remove",
    removed: "The row is gone. The properties in HubSpot follow.",
    which: "Choose a kind of record, a team or both.",
    noTeams: "HubSpot knows no teams in this portal.",
  },
  first: {
    whom: "Who gets it",
    everybody: "Everybody",
    someTeams: "Some teams first",
    teams: "Teams",
    teamsHelp: "Their records are those that somebody of the team owns.",
    others: (version: string) => `All other records keep version ${version} until you publish this one to everybody.`,
    replaces: (version: string, teams: string) =>
      `Version ${version} is in force for ${teams} so far. This one takes its place.`,
    none: "Choose one team at least.",
    inForce: (version: string, teams: string, others: string) =>
      `Version ${version} is in force for ${teams}; for all others, version ${others}.`,
    forTeams: (teams: string) => `In force for ${teams}`,
    forOthers: "In force for all others",
    doneForTeams: (version: string) => `Version ${version} is in force for the teams that you chose.`,
    reached: (version: string) => `Version ${version} has reached the records of its teams`,
    promote: "Publish to everybody",
    promoteTitle: (version: string) => `Publish version ${version} to everybody?`,
    promoteWhat: (version: string, others: string) =>
      `Version ${version} is in force for every record from now on, and those under version ${others} are scored again. The number stays.`,
    promoted: (version: string) => `Version ${version} is in force for everybody.`,
  },
};
export type TeamsText = typeof teams;

/** Why a record has its framework: words of the card. */
export const because = {
  kind: {
    contact: (framework: string) => `${framework}, because it is the framework for contacts`,
    deal: (framework: string) => `${framework}, because it is the framework for deals`,
  },
  pipeline: (framework: string, pipeline: string) => `${framework}, because this deal is in the pipeline ${pipeline}`,
  team: (framework: string, team: string) => `${framework}, because this record belongs to the team ${team}`,
  both: (framework: string, pipeline: string, team: string) =>
    `${framework}, because this deal is in the pipeline ${pipeline} and belongs to the team ${team}`,
};
export type BecauseText = typeof because;

export const teamRefusals = {
  "unknown-team": () => "HubSpot no longer has this team. Load the page again and choose another.",
  "unknown-pipeline": () => "HubSpot no longer has this pipeline. Load the page again and choose another.",
  "teams-away": () => "HubSpot does not tell its teams and pipelines now. Try again in a minute.",
  "first-for-all": () =>
    "This framework has no version yet that other records could keep. Publish it to everybody the first time.",
  "not-rolled-out": () => "A colleague was faster: what is in force has changed. Load the page again.",
};
export type TeamRefusals = typeof teamRefusals;
