/** The part of a replay that says what became of graded records. */
export const replayOutcomes = {
  title: "Win rate of each grade",
  help: "Of records whose deal closed: the grade they had by then, under what is in force and under the draft. Fit counts as it is today.",
  none: "No closed deal to check the grades against yet",
  noneHelp:
    "Once HubSpot has closed deals that were rated before, themselves or by their contact, their win rates stand here.",
  cannotRead: "HubSpot does not let Assay read deals",
  cannotReadHelp: "An admin can switch deals on under “Sync health” on Assay’s home page. Win rates then stand here.",
  few: (count: string) => `Only ${count} closed ${count === "1" ? "deal" : "deals"}: any difference may be chance`,
  fewHelp: (least: string) => `From ${least} closed deals on, the rates begin to mean something.`,
  counted: (count: string) => `Rests on ${count} closed ${count === "1" ? "deal" : "deals"}.`,
  leftOut: (count: string) =>
    `Closed deals that are left out: ${count}. Nothing was rated before they closed, and what is rated afterwards proves nothing.`,
  grade: "Grade",
  before: "Now",
  after: "Then",
  change: "Difference",
  rate: (share: string, low: string, high: string, won: string, closed: string) =>
    `${share} (${low} to ${high}), ${won} of ${closed}`,
  higher: (before: string, after: string) => `${before} → ${after}: clearly higher`,
  lower: (before: string, after: string) => `${before} → ${after}: clearly lower`,
  unclear: (before: string, after: string) => `${before} → ${after}: no clear difference, the intervals overlap`,
};
export type ReplayOutcomesText = typeof replayOutcomes;

/** Leads that others turned away, looked at again. */
export const secondLook = {
  link: "Second look",
  linkHelp: "A few leads that colleagues turned away, drawn at random: was it right?",
  title: "Second look",
  help: "Each week ten of the leads that were disqualified or sent back are drawn at random, each reason in proportion. Somebody other than the person who turned them away looks again: open the contact, then say what you think.",
  loading: "Drawing and counting…",
  problem: "The second looks cannot be read",
  tryAgain: "Try again",
  empty: "Nothing to look at again",
  emptyHelp:
    "Leads are drawn on Mondays from those that were turned away the week before. Others look at those that you turned away yourself.",
  reader: "You may read this page. Only people who rate look at leads again.",
  cut: (count: string) => `Only the ${count} oldest are shown.`,
  who: "Contact",
  away: "Turned away",
  by: (person: string, when: string) => `by ${person}, ${when}`,
  assay: "Assay",
  verdict: "Was it right?",
  right: "It was right",
  worthIt: "It was worth it",
  disqualify: (reason: string) => `Disqualified: ${reason}`,
  reject: (reason: string) => `Sent back: ${reason}`,
  done: {
    right: (who: string) => `Noted. Nothing changes for ${who}.`,
    back: (who: string) => `${who} is an MQL again.`,
    movedSince: (who: string) => `Noted. ${who} had been moved since, and stays there.`,
  },
  refusals: {
    none: "This lead was not drawn for a second look, or is gone. Reload the page.",
    own: "You turned this lead away yourself: somebody else looks at it again.",
    taken: (who: string) => `${who} has already said what they think of this lead.`,
  },
  wrong: {
    title: "Turned away by mistake",
    says: (worthIt: string, looked: string, low: string, high: string) =>
      `Of ${looked} ${looked === "1" ? "lead" : "leads"} looked at again, ${worthIt} had been worth it: with 95% confidence, between ${low} and ${high} of all that are turned away.`,
    none: "Nobody has looked at a lead again yet.",
    drawn: (turnedAway: string, waiting: string) =>
      `Leads turned away to draw from: ${turnedAway}. Waiting for a second look: ${waiting}.`,
    reason: "Reason",
    looked: "Looked at again",
    worthIt: "Worth it",
    share: "Share",
  },
  bought: {
    title: "Turned away, and bought later",
    says: (bought: string, turnedAway: string, low: string, high: string) =>
      `Of ${turnedAway} ${turnedAway === "1" ? "lead" : "leads"} turned away in a year, ${bought} ${bought === "1" ? "was" : "were"} on a deal that was won later (95% interval: ${low} to ${high}).`,
    none: "No lead was turned away in the last year.",
    turnedAway: "Turned away",
    bought: "Bought later",
  },
  overrides: {
    title: "Moved on with something missing, and what became of them",
    help: "Contacts whose newest deal closed within a year, by why somebody went on without what a stage asks.",
    none: "No deal of a contact that reached a stage has closed yet.",
    why: "Why without it",
    byTheBook: "Nothing was missing",
    won: "Won",
    closed: "Closed",
    higher: "Clearly higher than with nothing missing",
    lower: "Clearly lower than with nothing missing",
    unclear: "No clear difference",
    difference: "Difference",
  },
  cannotReadDeals: "HubSpot does not let Assay read deals",
  cannotReadDealsHelp:
    "An admin can switch deals on under “Sync health” on the home page. What became of leads then stands here.",
  all: "All",
  range: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
};
export type SecondLookText = typeof secondLook;
