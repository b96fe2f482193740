/** What a clock says. It stands in the card, too. */
export const clock = {
  due: (when: string, left: string) => `First touch by ${when}, in ${left}`,
  overdue: (when: string, late: string) => `First touch was due ${when}, ${late} ago`,
  kept: (when: string) => `First touch in time, ${when}`,
  late: (when: string) => `First touch too late, ${when}`,
  paused: "The clock stands still while the record sleeps",
  calledOff: "The clock was called off",
  touches: (calls: string, callsOwed: string, emails: string, emailsOwed: string) =>
    `Calls ${calls} of ${callsOwed}, emails ${emails} of ${emailsOwed}`,
  touchesUntil: (day: string) => `owed until ${day}`,
  touchesBroken: (day: string) => `were owed until ${day}`,
  left: (left: string) => `SLA ${left}`,
  overdueBy: (late: string) => `SLA overdue by ${late}`,
};
export type ClockText = typeof clock;

/** The clock that the agreement sets: in a rep's queue, for the team. */
export const sla = {
  stages: { mql: "MQL", sal: "SAL" },
  queue: {
    link: "My queue",
    linkHelp: "Who waits for your first call or email, the most urgent first.",
    title: "My queue",
    help: "Your MQLs and SALs, and those that nobody owns yet. A call or email that you log in HubSpot stops the clock within a minute.",
    loading: "Reading your queue…",
    empty: "Nobody waits for you",
    emptyHelp: "Contacts appear here when they become MQLs and you own them, or nobody does.",
    noAgreement:
      "Marketing and sales have signed no agreement yet, so no clock runs. An admin can draft one in the settings.",
    cut: (count: string) => `The ${count} most urgent are shown.`,
    overdue: (count: string) => `${count} overdue`,
    waiting: (count: string) => `${count} waiting`,
    touched: (count: string) => `${count} in touch`,
    who: "Contact",
    stage: "Stage",
    clock: "First touch",
    touches: "Calls and emails",
    underTeam: (team: string) => `By ${team}’s own agreement`,
    nobodys: "Nobody’s yet",
    noClock: "No clock",
    since: (stage: string, when: string) => `${stage} since ${when}`,
    grade: (grade: string) => `Grade ${grade}`,
    problem: "Your queue cannot be read",
    tryAgain: "Try again",
  },
  team: {
    link: "Team SLA",
    linkHelp: "First touches kept and broken, for each rep.",
    title: "Team SLA",
    help: "Clocks that started in the period, by who owned the contact when they ended, or owns it now. Each counts by the agreement under which it started.",
    period: "Period",
    agreement: "Agreement",
    anyAgreement: "All agreements",
    portals: "The portal’s",
    days: (count: string) => `Last ${count} days`,
    loading: "Counting clocks…",
    empty: "No clock started in this period",
    emptyHelp: "A clock starts when a contact becomes an MQL while an agreement is in force.",
    says: (kept: string, ended: string, low: string, high: string) =>
      `First touches in time: ${kept} of ${ended} (with 95% confidence, between ${low} and ${high}).`,
    saysNone: "No first touch has fallen due in this period.",
    rep: "Rep",
    kept: "Kept",
    broken: "Broken",
    running: "Running",
    paused: "Paused",
    calledOff: "Called off",
    share: "In time",
    range: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
    nobody: "Nobody’s contacts",
    all: "All",
    chart: "First touches kept and broken, by rep",
    count: "First touches",
    outcome: "Outcome",
    problem: "The counts cannot be read",
  },
};
export type SlaText = typeof sla;

/** The task in the CRM for whoever lets a first touch fall due. */
export const clockTask = {
  subject: "First touch overdue: call or write",
  body: (when: string, version: string) =>
    `The first call or email was due ${when}, by version ${version} of the agreement between marketing and sales.`,
};
export type ClockTaskText = typeof clockTask;
