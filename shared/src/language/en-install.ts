/** The web pages of an installation, and what a portal says to our properties. */
export const install = {
  landing: {
    title: "Know which leads deserve your time",
    intro:
      "Assay puts a ten-second checklist on every contact and deal in HubSpot, and turns it into a grade that explains itself.",
    points: [
      "BANT, CHAMP, MEDDIC and its relatives, or a framework of your own.",
      "Score, grade and next question as HubSpot properties, for lists, reports and workflows.",
      "Not asked is never counted as a no.",
    ],
    action: "Install in HubSpot",
    note: "You need to be a super admin of the portal, or an admin who may install apps. Nothing is written before you agree.",
  },
  failed: {
    title: "Not installed",
    again: "Start again",
    noConsent: "HubSpot did not give its consent, so nothing was installed.",
    "state-unknown": () => "This installation was not started in this browser, or too long ago. Start it again.",
    "install-refused": (words: string) =>
      `HubSpot did not accept this installation, and nothing was installed. It said: “${words}”. Start again; each consent serves once.`,
    "scope-missing": (scopes: string) =>
      `HubSpot granted less than Assay needs, so nothing was installed. Missing: ${scopes}. Ask a super admin of the portal to install Assay.`,
    "crm-unavailable": (words: string) =>
      `HubSpot did not answer as it should (${words}), and nothing was installed. Start again in a moment.`,
  },
  done: {
    title: "Assay is installed",
    connected: (portal: string) => `Portal ${portal} is connected.`,
    again: "Assay was installed here before: the connection is renewed, and everything that was rated is still there.",
    reconnected: "The connection is back: everything that was rated is still there, and what waited is written now.",
    youAreAdmin: "You are Assay’s admin in this portal.",
    othersAreAdmin: (names: string) =>
      `Assay’s admin in this portal is ${names}. Ask them if you are to change its settings.`,
    open: "Open Assay in HubSpot",
    stepsTitle: "Three next steps",
    steps: [
      "Open Assay’s home page in HubSpot and answer five questions: they lead to your framework.",
      "Open any contact, choose the Assay tab and pick a level for what you know. Leave the rest unknown.",
      "Put the Assay properties into a list or a report: they update within seconds.",
    ],
  },
  progress: {
    waiting: "HubSpot is being asked for the properties …",
    making: (made: string, total: string) => `Properties: ${made} of ${total} are looked through.`,
    ready: (made: string) => `All ${made} properties are in place.`,
    partly: (made: string, total: string) => `${made} of ${total} properties are in place.`,
    retrying: (words: string) => `HubSpot was busy or away (${words}). Assay tries again by itself.`,
    stopped: (words: string) => `HubSpot would not let Assay prepare the portal. It said: “${words}”.`,
    noAccess:
      "This portal did not grant what Assay needs to make its properties. Ask a super admin to install Assay again.",
    disconnected: "HubSpot no longer accepts our connection to this portal. Install Assay again to restore it.",
    gone: "This page is over. Open Assay’s home page in HubSpot to see how things stand.",
    look: "Look again",
    noRoom: (missing: string, limit: string) =>
      `${missing} properties are missing: HubSpot allows this portal ${limit} contact properties of its own, and there is no room for more. The ones that every portal needs were made first. Delete properties that nobody uses, then choose “Try again” on Assay’s page “Sync health”.`,
    taken: (names: string) =>
      `These properties were there already, of another type, and were left alone: ${names}. On Assay’s page “Sync health” you can give Assay’s own another name.`,
  },
};
export type InstallText = typeof install;

/** What becomes of a property that cannot be made: kept beside the write, for card and sync health. */
export const propertyFaults = {
  "other-type": (type: string) => `A property of this name and type “${type}” was there already; it was left alone.`,
  "no-room": (limit: string) =>
    `HubSpot allows this portal ${limit} contact properties of its own, and all are used. Delete some that nobody needs, then try again.`,
};
export type PropertyFaultText = typeof propertyFaults;
