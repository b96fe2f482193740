/** Why a move between stages was refused, and what to do next. */
export const stageRefusals = {
  "no-stage": () =>
    "Stages belong to contacts, and this deal has none. Give it one in HubSpot, and its stage appears here.",
  "stage-forbidden": () => "This cannot be done from the stage that the contact is in. Look at it as it is now.",
  "stage-unseen": () =>
    "This was done from a page that is out of date. Look at the stage as it is now, then move it again.",
  "note-unsure": () =>
    "HubSpot did not say whether it kept the note. Look at the contact’s notes; if it is not there, try again in ten minutes.",
  "note-refused": (why: string) => `HubSpot did not take this note: ${why}`,
  "undo-late": () => "A move can only be taken back for ten minutes. Move the contact again instead.",
  gate: () => "Something is missing for this stage. Add it, or say why you go on without it.",
  "no-company": () =>
    "This contact has no company in HubSpot, so no new contact there could wake it. Give it one, or choose another reason.",
  conflict: (name: string) =>
    `${name} moved this contact while you were away. Both moves are kept: pick the one that holds.`,
};
export type StageRefusalText = typeof stageRefusals;

const names = {
  mql: "MQL",
  sal: "SAL",
  sql: "SQL",
  opportunity: "Opportunity",
  nurture: "Nurture",
  disqualified: "Disqualified",
};
const reasons = {
  timing: "Not now",
  budget: "No budget this year",
  authority: "Nobody here can decide",
  "no-need": "No need",
  "bad-fit": "Does not fit",
};

/** The way from marketing to a deal, on the card. */
export const stages = {
  title: "Stage",
  loading: "Reading the stage…",
  names,
  none: "Not an MQL yet",
  sentBack: "Back with marketing",
  assay: "Assay",
  line: {
    since: (day: string) => `since ${day}`,
    by: (person: string) => `by ${person}`,
    byYou: "by you",
    because: (reason: string) => `– ${reason}`,
    asPlanned: "as planned",
    recycled: (times: string) => `recycled: ${times}`,
    wakes: {
      date: (day: string) => `wakes on ${day}`,
      "new-contact": "wakes when somebody new joins the company in HubSpot",
      hand: "wakes only by hand",
    },
  },
  moves: {
    nominate: "Make it an MQL…",
    accept: "Accept",
    reject: "Send back…",
    qualify: "Qualify",
    nurture: "Nurture until…",
    disqualify: "Disqualify…",
    wake: "Wake…",
  },
  asks: {
    whyNow: "Why now?",
    reject: "Why does it go back?",
    disqualify: "Why is it out?",
    wakeOn: "Wakes on",
    wakeFault: "Choose a day that is still to come.",
    fiscalYear: "Their fiscal year begins in",
    authority: "It wakes when a new contact joins its company in HubSpot.",
    hand: "It wakes only when somebody wakes it.",
  },
  whyNow: {
    "asked-for-contact": "asked to be contacted",
    threshold: "reached what was agreed",
    event: "something changed at the company",
    reply: "replied",
    call: "said so on a call",
    referral: "was recommended",
    other: "another reason",
  },
  rejection: {
    "missing-data": "data is missing",
    "false-data": "data is wrong",
    duplicate: "is there twice",
    unreachable: "cannot be reached",
    "bad-fit": "does not fit",
    "no-need": "has no need",
    "too-early": "it is too early",
    "weak-handoff": "the handoff says too little",
  },
  reasons,
  override: {
    "buyer-asked": "the buyer asked for it",
    "known-otherwise": "it is known in another way",
    "data-wrong": "what HubSpot says is wrong",
    "key-account": "it is a key account",
    other: "another reason",
  },
  gate: {
    title: "Missing for this stage",
    ask: "Why go on without it?",
    go: "Go on without it",
    lacks: {
      data: (property: string) => `${property} is empty.`,
      fit: (least: string) => `Fit is not known to be ${least} or better.`,
      engagement: (least: string) => `Engagement is below ${least}.`,
      conversation: "No conversation is known: log a call or a meeting in HubSpot, or give a rating the buyer’s words.",
      verdict: "The verdict is not “qualified” yet.",
    },
  },
  check: {
    title: "Look at these before you accept",
    accept: "Accept all the same",
    fine: "Nothing is missing, wrong or made up.",
    faults: {
      missing: (what: string) => `${what}: missing`,
      false: (what: string, value: string) => `${what}: “${value}” cannot be right`,
      placeholder: (what: string, value: string) => `${what}: “${value}” only fills the field`,
      mismatched: (what: string, value: string) => `${what}: “${value}” does not match the rest`,
    },
  },
  contest: {
    title: "Two people moved it at the same time",
    keep: (stage: string) => `Keep: ${stage}`,
    pick: (move: string) => `Use: ${move}`,
    by: (person: string, when: string) => `${person}, ${when}`,
  },
  history: {
    open: "Stage history",
    title: "Stage history",
    did: {
      nominate: (why: string) => `Made an MQL: ${why}`,
      accept: (stage: string) => `Accepted: ${stage}`,
      reject: (why: string) => `Sent back: ${why}`,
      qualify: "Qualified: SQL",
      nurture: (day: string) => `To nurture until ${day}`,
      disqualify: (why: string) => `Disqualified: ${why}`,
      wake: (why: string) => `Woken: ${why}`,
      wakeAsPlanned: "Woken as planned",
      keep: "Kept the stage as it was",
      pick: "Picked a contested move",
      undo: "Took back the last move",
    },
    without: (what: string, why: string) => `without: ${what} – ${why}`,
    outcomes: {
      agreed: "a colleague had done the same",
      contested: "waits for somebody to pick",
      overtaken: "a person was quicker",
      refused: "did not count",
      "set-aside": "another move was picked instead",
      undone: "its author took it back",
    },
  },
  brief: {
    open: "Handoff brief",
    known: "Known",
    toConfirm: "Carried over, to be confirmed",
    unknown: "Nobody has asked yet",
    promised: "Promised",
    firstTouchBy: (when: string) => `First touch by ${when}`,
    firstTouchWas: (when: string) => `First touch was due ${when}`,
    promise: (what: string, person: string, day: string) => `${what} – ${person}, ${day}`,
    ask: "Promised to the buyer, if anything",
    note: "Put it on the contact as a note",
    noting: "Writing the note…",
    noted: "The brief is a note on the contact now",
    notedBefore: "This brief is on the contact already",
    notNoted: "The note was not written",
    next: "Ask next",
    line: (criterion: string, meaning: string) => `${criterion}: ${meaning}`,
    noEvidence: "no evidence noted",
    copy: "Copy the brief",
    copied: "The brief is on the clipboard",
    notCopied: "The browser did not allow copying: select the brief and copy it by hand",
  },
  greyed: "From before it was recycled: ask again.",
  save: "Save",
  cancel: "Cancel",
  saving: "Saving…",
  undo: "Undo",
  notSaved: "Not saved",
};
export type StageText = typeof stages;

/** What the CRM's properties about stages are called. */
export const stageProperties = {
  stage: {
    label: "Assay stage",
    description: "From MQL to opportunity, nurture or disqualified. Empty: in none of them.",
    options: names as Record<string, string>,
  },
  disqualificationReason: {
    label: "Assay disqualification reason",
    description: "Why the contact is disqualified. Empty: it is not.",
    options: reasons as Record<string, string>,
  },
};
export type StagePropertyText = typeof stageProperties;

/** The part of the settings that says what stages are called in HubSpot. */
export const lifecycle = {
  title: "What stages are called in HubSpot",
  help: "Assay writes the stage into its own property “Assay stage”. It can have HubSpot’s lifecycle stage and lead status follow each move, too; SAL shares a lifecycle stage with MQL unless your portal has one of its own.",
  isOn: "Lifecycle stage and lead status follow the stage",
  onHelp:
    "From the next move on. What stands in HubSpot now stays; what you change there by hand stays until somebody moves the contact in Assay.",
  stage: "Stage",
  lifecycleStage: "Lifecycle stage",
  leadStatus: "Lead status",
  lifecycleStageOf: (stage: string) => `Lifecycle stage for ${stage}`,
  leadStatusOf: (stage: string) => `Lead status for ${stage}`,
  asItIs: "Leave as it is",
  gone: (name: string) => `${name} (no longer in HubSpot)`,
  keep: "Lifecycle stages that Assay never changes",
  save: "Save",
  saved: "Saved. It counts from the next move on.",
};
export type LifecycleText = typeof lifecycle;
