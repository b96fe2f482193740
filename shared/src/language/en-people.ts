/** The part of the settings that says what each person may do, and whose assessments they see. */
export const people = {
  visibility: {
    title: "Who sees which assessment",
    label: "Reps and readers see",
    names: {
      everyone: "Every record",
      team: "Records of their team",
      owner: "Their own records",
    },
    meanings: {
      everyone: "Everybody of the portal sees every assessment.",
      team: "Whoever shares a HubSpot team with a record’s owner sees its assessment.",
      owner: "Only a record’s owner in HubSpot sees its assessment.",
    },
    always: "Managers and admins see every record, and a record without an owner is seen by everybody.",
    properties: "The properties that Assay writes in HubSpot are seen by whoever HubSpot shows them to.",
    delay: "A new owner counts within a minute, a new team within five.",
    changed: (policy: string) => `Changed. Reps and readers see: ${policy}.`,
  },
  roles: {
    title: "People and their roles",
    help: "Everybody who can open a record in HubSpot is a rep until you choose otherwise. A role holds from the next click on.",
    person: "Person",
    teams: "Teams",
    role: "Role",
    roleOf: (person: string) => `Role of ${person}`,
    names: { admin: "Admin", manager: "Manager", rep: "Rep", reader: "Reader" },
    meanings: {
      admin: "Admin: rates, sees every record and changes the settings.",
      manager: "Manager: rates and sees every record.",
      rep: "Rep: rates what they may see.",
      reader: "Reader: looks at what they may see and changes nothing.",
    },
    gone: "No longer in HubSpot",
    me: "You",
    mine: "Another admin can change your own role.",
    find: "Find a person",
    findHelp: "By name, address or team",
    nobody: "Nobody matches this.",
    changed: (person: string, role: string) => `${person}: ${role}.`,
  },
};
export type PeopleText = typeof people;
