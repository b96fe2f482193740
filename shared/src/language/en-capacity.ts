/** MQLs of each week against what marketing owes. */
export const promise = {
  link: "MQLs against the promise",
  linkHelp: "What marketing delivers each week, what it owes, and whether the next weeks will be enough.",
  title: "MQLs against the promise",
  help: "A contact counts once, in the week in which it first became an MQL. A week owes what the agreement asked that was in force when it ended.",
  loading: "Counting MQLs…",
  problem: "The counts cannot be read",
  tryAgain: "Try again",
  empty: "Nobody has become an MQL yet",
  emptyHelp: "Contacts become MQLs by the agreement’s thresholds, or by hand on their card.",
  noAgreement:
    "Marketing and sales have signed no agreement yet, so no week owes anything. An admin can draft one in the settings.",
  agreement: "Agreement",
  portals: "The portal’s",
  noTeamAgreement: "This team has no agreement of its own in force now, so it owes nothing by itself.",
  held: (held: string, weeks: string) => `Full weeks that held the promise: ${held} of ${weeks}.`,
  sum: (delivered: string, owed: string) =>
    `In all, marketing delivered ${delivered} ${delivered === "1" ? "MQL" : "MQLs"} and owed ${owed}.`,
  plain: (delivered: string, weeks: string) =>
    `Marketing delivered ${delivered} ${delivered === "1" ? "MQL" : "MQLs"} in the last ${weeks === "1" ? "full week" : `${weeks} full weeks`}.`,
  quarter: (delivered: string, owed: string) => `This quarter so far: ${delivered} of ${owed} MQLs.`,
  quarterPlain: (delivered: string) => `This quarter so far: ${delivered} ${delivered === "1" ? "MQL" : "MQLs"}.`,
  next: (low: string, high: string, middle: string) =>
    `Next week brings ${low} to ${high} MQLs in 80 of 100 cases, ${middle} in the middle.`,
  verdicts: {
    enough: (owed: string) => `That is enough: the agreement asks for ${owed}.`,
    uncertain: (owed: string) => `Whether that is enough is uncertain: the agreement asks for ${owed}.`,
    "too-few": (owed: string) => `That is too few: the agreement asks for ${owed}.`,
  },
  verdictNames: { enough: "Enough", uncertain: "Uncertain", "too-few": "Too few" },
  tooFew: (weeks: string) => `A forecast needs 8 full weeks: ${weeks} ${weeks === "1" ? "is" : "are"} still missing.`,
  chart: "MQLs a week",
  week: "Week from",
  mqls: "MQLs",
  kinds: { delivered: "Delivered", owed: "Owed", expected: "Expected" },
  outcome: "Promise",
  kept: "Held",
  missed: "Missed",
  nothingOwed: "Nothing owed",
  running: "Running",
  range: (low: string, high: string) => `${low} to ${high}`,
};
export type PromiseText = typeof promise;

/** How many MQLs there would be with the bar at another place, and who would take them. */
export const capacity = {
  link: "Capacity",
  linkHelp: "How many MQLs each bar lets in, against the hours of your SDRs.",
  title: "Capacity",
  help: "The bar is the least engagement that the agreement asks of an MQL. A contact counts for a bar in the week in which it first reached it with the fit that the agreement asks.",
  loading: "Counting who reached which bar…",
  problem: "The counts cannot be read",
  noBar: "The agreement sets no least engagement",
  noBarHelp:
    "Without a bar there is nothing to compare. An admin can draft a version of the agreement with a least engagement in the settings.",
  now: (bar: string) => `The agreement’s bar is at ${bar}.`,
  nowFit: (bar: string, fit: string) => `The agreement’s bar is at ${bar}, with a fit of ${fit} or better.`,
  tooFew: (weeks: string) =>
    `A comparison needs 8 full weeks of who reached which bar: ${weeks} ${weeks === "1" ? "is" : "are"} still missing. Assay counts from the day on which an agreement with a bar is in force.`,
  hours: {
    title: "Who takes MQLs",
    none: "Nobody has entered the hours of your SDRs yet.",
    onlyAdmins: "An admin enters them.",
    sdrs: "SDRs",
    hoursPerWeek: "Hours a week for MQLs, per SDR",
    hoursPerMql: "Hours per MQL",
    save: "Save",
    by: (person: string, when: string) => `Last changed by ${person}, ${when}.`,
    bad: "Enter numbers: hours above 0 and at most 168.",
  },
  whatIf: "What if the bar were at",
  lower: (bar: string, more: string, range: string, sdrs: string) =>
    `Lower the bar to ${bar} and you get ${more} more a week (${range}), which needs ${sdrs} more ${sdrs === "1" ? "SDR" : "SDRs"}.`,
  raise: (bar: string, fewer: string, range: string, sdrs: string) =>
    `Raise the bar to ${bar} and you get ${fewer} fewer a week (${range}), which frees ${sdrs} ${sdrs === "1" ? "SDR" : "SDRs"}.`,
  stay: (low: string, high: string, sdrs: string, has: string) =>
    `As the bar is, a week brings ${low} to ${high} MQLs, which need ${sdrs} ${sdrs === "1" ? "SDR" : "SDRs"}; you have ${has}.`,
  lowerOnly: (bar: string, more: string, range: string) =>
    `Lower the bar to ${bar} and you get ${more} more a week (${range}).`,
  raiseOnly: (bar: string, fewer: string, range: string) =>
    `Raise the bar to ${bar} and you get ${fewer} fewer a week (${range}).`,
  stayOnly: (low: string, high: string) => `As the bar is, a week brings ${low} to ${high} MQLs.`,
  range: (low: string, high: string) => `${low} to ${high}`,
  bar: "Bar",
  today: (bar: string) => `${bar} (now)`,
  supply: "MQLs a week",
  more: "Against now",
  sdrs: "SDRs needed",
  enough: "Hours",
  covered: "Enough",
  notCovered: "Too few",
  chart: "MQLs a week, by bar",
};
export type CapacityText = typeof capacity;
