import type { TextFault } from "../assessment/evidence.ts";

/** English. Every other language has the same keys; a missing one fails the build. Texts with parts are functions. */

/** The words of the field, as screens and properties show them. */
export const words = {
  temperature: { hot: "Hot", warm: "Warm", cold: "Cold" },
  verdict: { qualified: "Qualified", "not-yet": "Not yet", "not-qualified": "Not qualified" },
  tier: { assumed: "Assumed", stated: "Stated", documented: "Documented" },
  surface: { card: "CRM card", extension: "Browser", crm: "HubSpot", import: "Import" },
  somebody: "Somebody",
};
export type Words = typeof words;

/** Two ratings that disagree: in the same words wherever somebody picks one. */
export const contest = {
  you: "You",
  someone: "A colleague",
  unknown: "Unknown",
  levelWords: ["0 No", "1", "2", "3"],
  ratedBy: (who: string, when: string) => `${who}, ${when}`,
  quoted: (quote: string) => `“${quote}”`,
  summary: (source: string, content: string) => `${source}: ${content}`,
  contested: "Two ratings disagree: pick one",
  stands: (side: string) => `Stands now: ${side}`,
  waits: (side: string) => `Waits: ${side}`,
  keep: (level: string) => `Keep ${level}`,
  use: (level: string) => `Use ${level}`,
};
export type ContestText = typeof contest;

/** The qualification card. Words that stand for a part of a sentence are arguments, so that each language orders them. */
export const card = {
  loading: "Loading the assessment",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  cancel: "Cancel",
  you: contest.you,
  someone: contest.someone,
  problem: {
    title: "This assessment could not be loaded",
    unconfigured:
      "Assay’s address is missing from this app’s configuration. Ask whoever installed it to update the app.",
    unreachable: "Assay could not be reached. Check the connection, then try again.",
    timedOut: "Assay did not answer within 15 seconds. Try again in a moment.",
    unreadable: "Assay answered in a way this card does not understand. Reload the page to get its newest version.",
    notRated: "Assay rates contacts and deals. Open one of them to find its checklist.",
  },
  frameworks: {
    lookAt: "Look at another framework",
    looking: {
      contact: (looked: string, inUse: string) =>
        `You are looking at ${looked}. This contact is qualified by ${inUse}.`,
      deal: (looked: string, inUse: string) => `You are looking at ${looked}. This deal is qualified by ${inUse}.`,
    },
    use: (framework: string) => `Use ${framework} here`,
    back: (framework: string) => `Back to ${framework}`,
    used: {
      contact: (framework: string) => `This contact is now qualified by ${framework}.`,
      deal: (framework: string) => `This deal is now qualified by ${framework}.`,
    },
    undo: (framework: string) => `Undo, use ${framework} again`,
    notChanged: "The framework was not changed",
    show: (framework: string) => `Show ${framework}`,
  },
  verdict: {
    grade: (grade: string) => `Grade ${grade}`,
    gradeWithReach: (grade: string, reach: string) => `Grade ${grade} – could reach ${reach}`,
    gradeWords: { A: "Excellent", B: "Good", C: "Weak", D: "Poor" },
    noGrade: (reach: string) => `No grade yet – could reach ${reach}`,
    verdictWords: { qualified: "Qualified", "not-yet": "Not qualified yet", "not-qualified": "Not qualified" },
    score: (score: string) => `Score ${score} of 100`,
    scoreWithReach: (score: string, potential: string) => `Score ${score} of 100, could reach ${potential}`,
    coverage: (rated: number, all: number, share: string) => `${rated} of ${all} rated (${share})`,
  },
  sync: {
    nothing: "HubSpot: nothing to write yet",
    waiting: "Saved, on its way to HubSpot",
    written: (when: string) => `Written to HubSpot ${when}`,
    retrying: (time: string, why: string) => `Saved. Trying HubSpot again at ${time}: ${why}`,
    refused: (when: string) => `Saved here; HubSpot refused part of it, ${when}`,
    refusedTitle: "HubSpot did not take everything",
    gaveUp: "Saved. No word from HubSpot yet.",
    checkAgain: "Check again",
    refusal: (property: string, message: string) => `${property}: ${message}`,
  },
  save: {
    saving: "Saving…",
    failed: (criteria: string) => `Not saved: ${criteria}`,
    retry: "Retry",
    done: (criterion: string, before: string, after: string) => `${criterion}: ${before} → ${after}`,
    evidenceDone: (criterion: string) => `${criterion}: evidence saved`,
    undo: "Undo",
  },
  carried: {
    judged: (framework: string, criterion: string) => `${framework} ${criterion}`,
    on: (judged: string, record: string) => `${judged} on ${record}`,
    from: (origin: string, level: string) => `From ${origin}: ${level}. Not counted yet.`,
    fromLowest: (origins: string, level: string) => `Lowest of ${origins}: ${level}. Not counted yet.`,
    confirm: "Confirm",
    confirmAll: (count: number) => `Confirm all ${count}`,
    notCounted: "Levels that other ratings bring along. Nothing of them counts until you confirm it.",
    confirmed: (origins: string) => `Carried over from ${origins}`,
  },
  changes: {
    title: (count: number, since: string) =>
      `${count} ${count === 1 ? "change" : "changes"} since you looked on ${since}`,
    by: (who: string, change: string) => `${who} – ${change}`,
    more: (count: number, history: string) => `And ${count} more, under ${history}.`,
    tag: "Changed",
  },
  checklist: {
    ...contest,
    title: (framework: string) => `${framework} checklist`,
    empty: "Nothing is rated yet",
    invitation:
      "One click on a level rates a criterion, saves it and writes it to HubSpot. Leave what you have not asked at Unknown: unknown is never a no.",
    notProfiledTitle: "This person is not to be profiled",
    notProfiled: "Nothing is rated or scored, and the properties are empty. An admin of Assay can resume it.",
    readOnlyTitle: "You can read this assessment",
    readOnly: "Rating is switched off for you. Whoever manages Assay in this account can give you the right to rate.",
    choice: (criterion: string) => `${criterion}:`,
    chosenChoice: (criterion: string) => `${criterion}, chosen:`,
    levelMeaning: (level: number | string, meaning: string) => `${level} – ${meaning}`,
    unknownMeaning: "Unknown: not asked yet, or not answered. It earns nothing and counts against nobody.",
    showLevels: "Levels",
    hideLevels: "Hide",
    notAsked: "Not asked yet",
    staleTag: "Out of date",
    contestedTag: "Contested",
    stale: (when: string) => `Out of date: rated ${when}. It keeps its points, but ask again.`,
    capped: (level: number) => `Counts as ${level} until a quote or link proves it`,
  },
  evidence: {
    add: "Add evidence",
    edit: "Edit evidence",
    title: (criterion: string) => `Evidence for ${criterion}`,
    optional: "Everything here is optional: the rating is already saved.",
    tier: "How well is it known?",
    tierWords: {
      assumed: "Assumed: our guess",
      stated: "Stated: the buyer said it",
      documented: "Documented: in writing",
    },
    quote: "Quote",
    quoteHelp: "The buyer’s own words",
    note: "Note",
    link: "Link",
    linkHelp: "To the email, call or document, beginning with https://",
    saidAt: "Said or written on",
    who: "Who is it?",
    nobody: "Nobody named",
    unknownContact: (id: string) => `Contact ${id}`,
    person: (criterion: string, name: string) => `${criterion}: ${name}`,
    invalid: (problem: string) => `This ${problem}`,
    open: "Source",
    save: "Save evidence",
    remove: "Remove evidence",
    quoted: contest.quoted,
    summary: contest.summary,
  },
  compact: {
    rest: "Evidence, history, reasons and other frameworks are in the Assay tab.",
    readOnly: "Rating is switched off for you. Evidence, history and reasons are in the Assay tab.",
  },
  company: {
    title: (framework: string) => `${framework} across this company`,
    rated: (rated: number, all: number) =>
      `The best of ${rated} rated ${rated === 1 ? "record" : "records"}; this company has ${all} contacts and deals.`,
    limited: (read: number) => `Only ${read} of them were looked at, those that are rated first.`,
    held: { contact: (name: string) => `Contact ${name}`, deal: (name: string) => `Deal ${name}` },
    empty: (framework: string) => `Nothing is rated by ${framework} here yet`,
    emptyHelp: "Rate one of this company’s contacts or deals, and the best of what is known appears here.",
    nobody: "This company has no contacts or deals yet. Associate one, rate it, and its levels appear here.",
  },
  lead: {
    whose: (contact: string) => `This is ${contact}’s qualification: a lead shows and carries its contact’s.`,
    noContact: "This lead has no contact yet",
  },
  notes: {
    open: "Paste notes",
    title: "Suggestions from notes",
    help: "Paste call notes or an email. Assay suggests levels, each with the sentence behind it, and you decide. The notes themselves are not stored.",
    text: "Notes",
    date: "Date of the notes",
    dateHelp: "“Next month” counts from this day",
    read: "Read",
    reading: "Reading the notes",
    missing: "Paste the notes first",
    tooLong: (most: string) => `These notes are longer than ${most} characters: read them in parts`,
    failed: "The notes could not be read",
    found: (count: number) => `${count} ${count === 1 ? "suggestion" : "suggestions"}`,
    nothing: "No suggestions",
    nothingHelp:
      "No sentence here supports a level clearly enough. What you know yourself is one click in the checklist.",
    dismissed: "All suggestions are dismissed.",
    now: (level: string) => `Now: ${level}`,
    accept: "Accept",
    accepted: "Accepted",
  },
  askNext: {
    about: (criterion: string) => `Ask next about ${criterion}`,
    another: "Another question",
    copy: "Copy",
    copied: "The question is on the clipboard",
    notCopied: "The browser did not allow copying: select the question and copy it by hand",
    nothing: "Nothing is left to ask: every criterion is rated.",
  },
  why: {
    title: "Why this grade",
    band: (score: string, grade: string) => `A score of ${score} makes grade ${grade}.`,
    weakestLink: (grade: string) => `The lowest level makes grade ${grade}.`,
    final: (grade: string) => `Grade: ${grade}.`,
    noGrade: (coverage: string, least: string) =>
      `There is no grade yet: ${coverage} of the weight is rated and a grade needs ${least}.`,
    cutOffs: (a: string, b: string, c: string) => `A from ${a}, B from ${b}, C from ${c}, else D.`,
    gate: {
      "not-met": (criterion: string, cap: string) => `${criterion} is not met yet, so the grade is at most ${cap}.`,
      "confirmed-no": (criterion: string, cap: string) =>
        `${criterion} is a confirmed no, so the grade is at most ${cap}.`,
      fit: (letter: string, cap: string) => `The fit is ${letter} or worse, so the grade is at most ${cap}.`,
    },
    criterion: "Criterion",
    level: "Level",
    counts: (level: string, effective: string) => `${level} → counts as ${effective}`,
    points: "Points",
    of: (points: string, most: string) => `${points} of ${most}`,
    evidence: "Evidence",
    noEvidence: "None",
    rated: "Rated",
    notRated: "–",
    total: "Score",
    rubric: (framework: string, version: string) => `Rubric ${framework}, version ${version}`,
  },
  history: {
    open: "History",
    title: "History of this assessment",
    loading: "Loading the history",
    empty: "Nothing has been rated yet.",
    when: "When",
    who: "Who",
    what: "What",
    change: (criterion: string, before: string, after: string) => `${criterion}: ${before} → ${after}`,
    evidence: (criterion: string, level: string) => `${criterion}: ${level}, evidence changed`,
    contested: "disagreed, waits for a pick",
    undo: "Undo",
    older: "Show older",
  },
};
export type CardText = typeof card;

export type Faults = Record<TextFault, string>;
/** What is wrong with what somebody typed, in words that follow the name of the field. */
export const faults: Faults = {
  empty: "is empty: it has nothing to read",
  "too-long": "is longer than 4,000 characters: keep the sentence that proves the rating",
  nul: "contains a NUL character, which cannot be stored: paste it as plain text",
  "half-character": "contains half of a character (a lone surrogate): paste it again",
  "notes-too-long": "is longer than 20,000 characters: paste it in parts",
  "link-too-long": "is longer than 2,000 characters",
  "not-a-link": "must be a web address that begins with https:// or http://",
  "bad-link": "contains characters that no web address has",
  "not-a-moment": "is no date that can be kept: it must be in 1970 or later",
};

/** Why a request was refused, and what to do next. */
export const refusals = {
  invalid: (fault: string) => `This could not be read: ${fault}.`,
  "not-allowed": () => "You can look, but not rate. An admin of Assay can give you the role of a rep.",
  "unknown-framework": (framework: string) => `There is no framework “${framework}” here. Reload the page.`,
  "unknown-criterion": (criterion: string, framework: string) =>
    `${framework} has no criterion “${criterion}”. Reload the page: the rubric may have changed.`,
  "id-reused": () => "This id already belongs to another rating. Rate again; nothing was changed.",
  conflict: (name: string) =>
    `${name} rated this criterion while you were away. Both ratings are kept: pick the one that holds.`,
  "carried-changed": () =>
    "The rating that this level was carried over from has changed since. Nothing was confirmed; look again and pick.",
  "needs-access": (records: string) =>
    `HubSpot does not let Assay read this portal’s ${records}. An admin can allow it by installing Assay again.`,
  "no-contact": () => "This lead has no contact yet. Give it one in HubSpot, and its rating appears here.",
  "crm-away": () => "HubSpot did not answer. What stands here is complete without it; reload in a moment for the rest.",
  "import-under-way": () => "Another import is under way. Wait until it has ended, or cancel it.",
  "no-import": () => "There is no such import any more. Reload the page.",
  "import-ended": () => "This import is in another state meanwhile. Look at it as it is now.",
  "crm-silent": () => "HubSpot did not answer, so nothing could be read. Try again in a moment.",
  "nobody-there": () =>
    "There is nobody to read here: HubSpot has no such contact, or the deal has none. Check the address.",
  records: { contact: "contacts", deal: "deals", company: "companies", lead: "leads" },
  erased: () => "This person asked to be forgotten. Nothing about them can be stored any more.",
  "not-profiled": () =>
    "Profiling is stopped for this person, so nothing is rated or scored. An admin can resume it in the privacy settings.",
  "wrong-portal": () => "This is not the number of this portal. Nothing was uninstalled; type it as HubSpot shows it.",
  "signed-out": () => "This browser is signed out of Assay. Sign in again with a code from the card in HubSpot.",
  "nobody-named": () => "There is no name, address or profile to create a contact from. Type one of them.",
  "unknown-tenant": () => "Assay is not installed in this portal. An admin can install it from the marketplace.",
  internal: () => "Something went wrong on our side. Nothing was lost; try again in a moment.",
  disconnected: () =>
    "HubSpot no longer accepts our connection to this portal. An admin can install Assay again to restore it.",
  "not-admin": () => "You can look, but not change this. An admin of Assay can give you that role.",
  "no-framework": (framework: string) => `There is no framework “${framework}” in this portal. Reload the page.`,
  "no-version": (version: string) => `There is no version ${version} of this rubric. Reload the page.`,
  "draft-changed": () =>
    "A colleague changed this rubric meanwhile. Look at it as it is now, then do your change again.",
  "draft-faulty": () => "This draft cannot be published yet. Mend what is named, then publish again.",
  "import-faulty": () => "This file is no rubric that can be used. Nothing was changed; mend what is named.",
  "nothing-changed": () => "This is exactly what is in force already, so there is nothing to publish.",
  "example-broken": (count: string) => `${count} of the pinned examples would lose their grade. Nothing was published.`,
  "framework-needed": () =>
    "This framework qualifies records for which nobody chose another. Choose another usual framework first.",
  "too-many": (most: string) => `There is room for ${most} of these. Remove one first.`,
  "no-rescore": () => "There is no such re-scoring here. Reload the page.",
  "rescore-ended": () => "This re-scoring has ended already, so it cannot be changed any more.",
  "not-visible": {
    team: () =>
      "Another team owns this record, and this portal shows assessments within a team only. Ask the owner, or an admin of Assay.",
    owner: () =>
      "Somebody else owns this record, and this portal shows assessments to the owner only. Ask the owner, or an admin of Assay.",
  },
  "owner-away": () =>
    "HubSpot did not say whose record this is, so Assay cannot tell whether you may see it. Try again in a moment.",
  "owner-unknown": () =>
    "HubSpot does not tell Assay whose record this is, so Assay cannot show it to you. An admin can install Assay again, or let everybody see every record.",
  "last-admin": () => "Somebody has to manage Assay, and nobody else is admin. Make a colleague admin first.",
  "people-changed": () => "A colleague changed this meanwhile. Look at it as it is now, then choose again.",
  "changed-meanwhile": () =>
    "A colleague changed this meanwhile, so nothing was saved. Their changes stand here now beside yours; where you changed the same, yours stands. Look through it, then save again.",
  "no-person": () => "There is nobody like this in the portal. Reload the page.",
  "people-away": () =>
    "HubSpot did not tell who is in this portal. Listed is everybody who has used Assay; reload in a moment for the rest.",
  "agreement-changed": () =>
    "A colleague changed the agreement meanwhile. Look at it as it is now, then do your change again.",
  "not-manager": () => "This page is for managers. An admin of Assay can give you that role.",
  "agreement-replaced": () =>
    "This version no longer waits for signatures. Reload the page and look at the newest one.",
  "not-signer": () => "This version names somebody else to sign. Whoever is named must also be admin or manager.",
  "signers-missing": () =>
    "Two different people must be named, one for each side; both must be admins or managers of Assay.",
};
export type RefusalTexts = typeof refusals;

/** What the CRM's properties are called, for whoever builds lists, reports and workflows. */
export const properties = {
  score: { label: "Assay score", description: "0–100. What is known counts; unknown criteria earn nothing." },
  grade: { label: "Assay grade", description: "A–D by score and gates. Empty until enough is known." },
  temperature: { label: "Assay temperature", description: "Hot, warm or cold. Empty while not enough was asked." },
  verdict: { label: "Assay verdict", description: "Whether this prospect qualifies under the published rubric." },
  coverage: { label: "Assay coverage", description: "Percent of the criteria, by weight, that are rated." },
  framework: { label: "Assay framework", description: "The framework behind these values." },
  nextQuestion: { label: "Assay next question", description: "The open question that would tell most." },
  assessedAt: { label: "Assay assessed at", description: "When a rating last changed these values." },
  profileUrl: {
    label: "Assay profile URL",
    description: "The profile page under which Assay recognises this contact.",
  },
  subject: { label: "Assay subject", description: "Whose assessment these values show: the contact’s or its deal’s." },
  criterion: {
    label: (framework: string, criterion: string) => `Assay ${framework} ${criterion}`,
    description: "0 is a confirmed no, 3 the best. Empty means unknown.",
  },
  subjects: { contact: "The contact", deal: "Its newest open deal" },
  fit: { label: "Assay fit", description: "A–D: how well person and company match the best ideal profile." },
  engagement: { label: "Assay engagement", description: "0–100. Points for what the contact does halve with age." },
  potential: { label: "Assay potential", description: "0–100. The score if every unknown criterion were 3." },
  rubricVersion: { label: "Assay rubric version", description: "The version of the rubric behind these values." },
};
export type PropertyTexts = typeof properties;

/** The app's home page. */
export const home = {
  title: "Which prospects deserve your time, and why",
  intro:
    "Rate a contact or a deal in its record, by BANT, MEDDIC or another framework. Assay turns the ratings into a score, a grade and the next question to ask, and writes them back as contact properties.",
  /** Pages, by whose they are. */
  groups: { reps: "Your day", managers: "For managers", admins: "For admins" },
  stepsTitle: "The next three steps",
  steps: [
    {
      title: "Open a contact",
      text: "Any contact will do. The Assay tab is in the middle column; if it is missing, add the card to the record’s layout in your account’s settings.",
    },
    {
      title: "Rate what you know",
      text: "One click a criterion, ten seconds in all. Leave what you have not asked at Unknown: it is never counted as a no.",
    },
    {
      title: "See the properties",
      text: "Grade, score, temperature, verdict, coverage and next question stand in the property group “Assay”, ready for lists, views, reports and workflows.",
    },
  ],
  connect: {
    title: "Connect a browser",
    help: "Assay’s browser extension grades prospects in Gmail, Outlook and LinkedIn. Open it, choose “Sign in”, and type the code that you see here.",
    show: "Show a code",
    another: "Show another code",
    expires: (seconds: number) => `Type it within ${seconds} seconds. It serves once.`,
    expired: "This code is over. Show another one.",
    failed: "Assay did not answer, so there is no code. Try again in a moment.",
  },
};
export type HomeText = typeof home;

/** Our own web pages. */
export const pages = {
  pair: {
    title: "Sign in to Assay",
    help: "In HubSpot, open Assay’s home page and choose “Connect a browser”. It shows a code for two minutes: type it here.",
    label: "Code from HubSpot",
    submit: "Sign in",
    wrong: "This code is not right, or its two minutes are over. Get a new one in HubSpot and type it here.",
    unknown:
      "This page was opened by something other than Assay’s browser extension, so nothing can be signed in. Open the extension and choose “Sign in”.",
  },
};
export type PageTexts = typeof pages;

/** The pill beside a sender. It stands alone in the launcher's few kB. */
export const pill = {
  gradeWords: { A: "Excellent", B: "Good", C: "Weak", D: "Poor" },
  notGraded: "Not graded",
  reload: "Reload the page",
};
export type PillText = typeof pill;

/** The checklist that the browser extension lays over a page. */
export const overlay = {
  title: "Assay checklist",
  loading: "Asking Assay who this is…",
  close: "Close",
  undo: "Undo",
  retry: "Try again",
  signIn: "Sign in",
  reload: "Reload the page",
  failed: {
    reload: "Assay was updated while this page was open. Reload the page to go on; everything marked Saved is safe.",
    signedOut: "Sign in to grade this person. It takes a code from Assay’s home page in HubSpot.",
    notAgreed: "Open Assay from the toolbar first: it says what is read and sent, and asks you.",
  },
  moved: {
    other: (name: string) => `The page now shows ${name}. Nothing was rated.`,
    nobody: "The page no longer shows this person. Nothing was rated.",
    go: (name: string) => `Grade ${name}`,
  },
  result: {
    grade: (grade: string, word: string) => `Grade ${grade}, ${word}`,
    noGrade: (reach: string) => `No grade yet, could reach ${reach}`,
    score: (score: string) => `Score ${score}`,
    potential: (score: string) => `could reach ${score}`,
    coverage: (share: string) => `${share} rated`,
    kept: (when: string) => `Offline: as of ${when}. What you rate is kept and sent later.`,
    unread:
      "Offline: what others rated is not shown. What you rate is kept and sent later; it is compared with theirs then.",
  },
  choice: {
    unsure: "Who is this?",
    help: "Assay could not tell for certain. Type what you know.",
    name: "Name",
    email: "Email",
    company: "Company",
    find: "Find in the CRM",
    several: "Several contacts match. Which one is it?",
    none: (name: string) => `${name} is not in the CRM yet.`,
    perhaps: "Perhaps one of these?",
    pick: (name: string) => `Grade ${name}`,
    create: "Create contact",
    creating: "Creating…",
  },
  contact: {
    workedBy: (name: string, when: string) => `Already worked by ${name}, ${when}`,
    colleagues: "Colleagues rated here",
    graded: (name: string, grade: string) => `${name}: ${grade}`,
    notGraded: "no grade yet",
  },
  contest,
  row: {
    level: (criterion: string, level: string) => `${criterion}: ${level}`,
    unknown: "Unknown",
    unknownMeaning: "Not asked yet. It earns nothing and counts against nobody.",
    states: {
      unknown: "Not rated",
      saved: "Saved",
      saving: "Saving…",
      waiting: "Kept here, sent later",
      "needs-you": "Needs you",
    },
    prepared: "Evidence is ready: it goes with the level you give.",
    readOnly: "You can look, but not rate. An admin of Assay can give you the right.",
    covered: "Something on the page covers Assay, so this click did not rate. Use the keys 0 to 3.",
  },
  evidence: {
    button: "Evidence",
    selected: (criterion: string) => `Use the selected text as evidence for ${criterion}`,
    title: (criterion: string) => `Evidence for ${criterion}`,
    tier: "How well is it known?",
    tierWords: {
      assumed: "Assumed: our guess",
      stated: "Stated: the buyer said it",
      documented: "Documented: in writing",
    },
    quote: "Quote",
    note: "Note",
    link: "Link",
    saidOn: "Said or written on",
    save: "Save evidence",
    cancel: "Cancel",
    panel: "Type evidence in the side panel",
    invalid: (field: string, fault: string) => `${field} ${fault}`,
  },
  mail: {
    read: "Read this email",
    private: "Read on this machine. Nothing is sent until you accept it.",
    reading: "Reading…",
    noText: "This email’s text could not be read. Select a sentence as evidence instead.",
    found: (count: string) => `Suggestions: ${count}`,
    nothing: "No sentence here supports a level clearly enough.",
    dismissed: "All suggestions are dismissed.",
    level: (level: string, meaning: string) => `${level} – ${meaning}`,
    now: (level: string) => `Now: ${level}`,
    accept: "Accept",
    acceptWhat: (criterion: string, level: string) => `Accept ${criterion}: ${level}`,
    accepted: "Accepted",
    acceptAll: (count: string) => `Accept all ${count}`,
    dismiss: "Dismiss",
    dismissWhat: (criterion: string) => `Dismiss ${criterion}`,
  },
  ask: {
    title: (criterion: string) => `Ask next: ${criterion}`,
    copy: "Copy",
    copied: "Copied",
    notCopied: "The browser refused to copy: select the question and copy it by hand.",
    insert: "Into the reply",
    unknown: "This thread leaves unknown",
    inserting: "Putting it into the reply…",
    inserted: (language: string) => `It is in your reply, in ${language}.`,
    notInserted: "The reply took no text. Copy the question instead.",
    nothing: "Nothing left to ask: every criterion is rated.",
  },
  help: {
    title: "Keys",
    levels: "rate the marked criterion",
    unknown: "unknown again",
    arrows: "another criterion",
    evidence: "evidence",
    read: "read this email",
    acceptAll: "accept all suggestions",
    next: "next criterion; at the end, close",
    undo: "take the last change back",
    close: "close",
    help: "these keys",
  },
};
export type OverlayText = typeof overlay;

/** The browser extension's own pages, and what its background says. The overlay's words stand beside them. */
export const extension = {
  refusals: {
    "not-agreed": "Read and accept what Assay reads and sends first: open its options.",
    "signed-out": "This browser is signed out of Assay. Open the extension and sign in.",
    "another-account": "Assay is signed in to another account by now. Nothing was saved; look again.",
    "not-signed-in": "You were not signed in. Get a code in HubSpot, then try again.",
    "page-changed": "The page has moved on to somebody else. Nothing was saved; look again.",
    "not-allowed": "This page may not do that.",
    "no-overlay": "Browsers let nobody in on this page. Open a mail or a profile, then try again.",
    internal: "Something went wrong in the extension. Nothing was lost; try again.",
    "switched-off": "Assay is switched off on this site. You can change that in its options.",
    unreachable: "Assay could not be reached. Check the connection, then try again.",
    "timed-out": "Assay did not answer within 8 seconds. Try again in a moment.",
    unreadable: "Assay answered in a way this version does not understand. Update the extension.",
    "reload-page": "Assay was updated. Reload this page.",
  },
  loading: "Loading…",
  tryAgain: "Try again",
  consent: {
    title: "Before you start",
    intro: "Assay grades the people you sell to, on the pages where you meet them. This is all it does there:",
    reads: "What is read",
    readsText:
      "On Gmail and Outlook: who wrote the open message, by name and address. Never its body, unless you click “Read this email”. On LinkedIn: nothing, until you click the icon or press the shortcut; then the name, headline, company and address of that one profile.",
    sends: "What is sent",
    sendsText:
      "Nothing while you read: grades come from a list of scrambled addresses kept in this browser. Only after a click does a person’s name and address go to your company’s Assay server, and your ratings with the evidence you picked.",
    keeps: "What is kept here",
    keepsText:
      "Your sign-in, your settings, that list, assessments as last read, and ratings that wait to be sent. Signing out deletes the list and what was read.",
    agree: "I agree, start Assay",
  },
  signIn: {
    title: "Connect this browser",
    help: "In HubSpot, open Assay’s home page and choose “Connect a browser”. Then sign in here and type the code it shows.",
    button: "Sign in",
    working: "Waiting for the sign-in window…",
  },
  here: {
    title: "On this page",
    nobody: "Open a message on Gmail or Outlook to see who is on screen. On any other page, search below.",
    grade: (grade: string) => `Grade ${grade}`,
    noGrade: "Not graded yet",
    unknown: "Not among your graded contacts",
    openOverlay: "Grade on this page",
    openPanel: "Open checklist",
  },
  lists: {
    queue: "My queue",
    queueEmpty: "Nobody is waiting for you, and you have rated nobody yet.",
    queueUnread: "Who is waiting for you could not be read; this list holds only people you have rated.",
    next: "Next in my queue",
    search: "Search contacts",
    searchHelp: "Name or address",
    found: (count: string) => `Found: ${count}`,
    foundNone: "Nobody was found. Check the spelling, or try the address.",
    noName: "No name",
    ratedBy: (name: string) => `rated by ${name}`,
  },
  contest,
  outbox: {
    title: "Not in HubSpot yet",
    waiting: (count: string) => `Waiting to be sent: ${count}`,
    needsYou: (count: string) => `Needs you: ${count}`,
    nothing: "Everything you rated has arrived.",
    rating: (criterion: string, level: string) => `${criterion}: ${level}`,
    cleared: (criterion: string) => `${criterion}: unknown`,
    tryNow: "Send now",
    drop: "Drop",
    dropWhat: (what: string) => `Drop ${what}`,
  },
  panel: { nobody: "Choose somebody: open a message, or pick a contact from the list in the popup." },
  options: {
    title: "Assay options",
    account: "Account",
    signedInAs: (name: string, portal: string) => `${name}, portal ${portal}`,
    signOut: "Sign out",
    signOutEverywhere: "Sign out in all my browsers",
    sites: "Sites",
    siteNames: { gmail: "Gmail", outlook: "Outlook on the web", linkedin: "LinkedIn" },
    siteModes: {
      overlay: "Show the grade beside the sender",
      "on-click": "Only when I click the icon or press the shortcut",
      "side-panel": "Only the side panel",
      off: "Off",
    },
    shortcut: "The shortcut is Alt+Shift+Q. Change it on your browser’s page for extension shortcuts.",
    language: "Language",
    privacy: "Privacy",
    options: "Options",
  },
};
export type ExtensionText = typeof extension;

/** Fit and engagement, wherever they are shown or told. */
export const fit = {
  fit: (letter: string) => `Fit ${letter}`,
  noFit: "Fit unknown",
  engagement: (points: string) => `Engagement ${points}`,
  show: "Why this fit?",
  title: "Fit and engagement",
  awaited: "Fit and engagement: being read from HubSpot",
  readAt: (when: string) => `Read from HubSpot ${when}`,
  profile: (profile: string) => `Fit to “${profile}”`,
  share: (share: string, known: string) => `${share} of what is known matches; ${known} of the weight is known.`,
  nothingKnown: "Nothing of this profile is known yet.",
  tooLittle: (least: string) => `No letter while less than ${least} is known.`,
  other: (profile: string, letter: string) => `${profile}: ${letter}`,
  others: (profiles: string) => `Other profiles – ${profiles}`,
  unknown: "unknown",
  trait: "Trait",
  said: "HubSpot says",
  result: "Result",
  points: "Points",
  outcome: { matched: "Matches", missed: "Does not match", unknown: "Unknown" },
  applies: "Applies: breaks the deal",
  appliesNot: "Does not apply",
  why: {
    empty: "Nothing",
    unreadable: "Cannot be understood",
    "in-part": "Only a part of this fits",
    "no-company": "The contact has no company",
    "no-access": "Assay may not read companies here",
  },
  understood: (said: string, read: string) => `${said} (${read})`,
  lowered: {
    wanted: (trait: string) => trait,
    "must-have": (trait: string) => `${trait} is a must-have: missing, the fit is D; unknown, at most B.`,
    "deal-breaker": (trait: string) => `${trait} breaks the deal: the fit is D.`,
  },
  between: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (from: string) => `${from} or more`,
  atMost: (to: string) => `${to} or less`,
  oneOf: (values: string) => `one of ${values}`,
  containing: (values: string) => `containing one of ${values}`,
  by: (sentence: string, property: string) => `${sentence}, by ${property}`,
  described: (trait: string, wanted: string, kind: string, weight: string) =>
    `${trait}: ${wanted} (${kind}, weight ${weight})`,
  breaker: (trait: string, wanted: string) => `${trait}: ${wanted} (deal-breaker)`,
  kind: { wanted: "wanted", "must-have": "must have", "deal-breaker": "deal-breaker" },
  seniority: {
    "c-level": "head of the company or C-level",
    vp: "vice president",
    director: "director",
    manager: "manager",
    individual: "individual contributor",
    intern: "intern",
  },
  department: {
    general: "general management",
    sales: "sales",
    marketing: "marketing",
    customer: "customer service",
    product: "product",
    technology: "technology",
    finance: "finance",
    procurement: "procurement",
    people: "human resources",
    legal: "legal",
    operations: "operations",
    administration: "administration",
  },
  rule: (rule: string, parts: string) => `${rule}: ${parts}`,
  each: (points: string) => `${points} ${points === "1" ? "point" : "points"} each time`,
  cap: (points: string) => `at most ${points}`,
  repeat: (most: string, days: string) => `${most} in ${days} days`,
  halfLife: (days: string) => `Points halve every ${days} days.`,
  what: "What happened",
  times: "Times",
  newest: "Last",
  never: "Never seen",
  asksForContact: "means “I want to be contacted”",
  leftOut: (count: string) => `${count} more not counted: too soon after another`,
  capped: (cap: string) => `capped at ${cap}`,
  inFuture: (count: string) => `${count} in the future, counted as now`,
};
export type FitText = typeof fit;

/** What keeps a rubric from being published or imported, beside the field that it is about. */
const rubricFaults = {
  notJson: () => "This is not a JSON file.",
  unknownKey: (key: string) => `“${key}” is no part of a rubric.`,
  missing: () => "This is missing.",
  wrongType: (type: string) => `Expected ${type}.`,
  types: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a list",
    object: "an object",
  },
  notOneOf: (values: string) => `Expected one of: ${values}.`,
  newerSchema: (schema: string) => `This was made by a newer Assay (form ${schema}). Update Assay, then try again.`,
  badId: () => "Expected lower-case letters and digits, in words joined by hyphens.",
  atLeast: (least: string) => `Must be ${least} or more.`,
  atMost: (most: string) => `Must be ${most} or less.`,
  fewest: (least: string) => `Must have at least ${least} entries.`,
  mostEntries: (most: string) => `Can have at most ${most} entries.`,
  tooLong: (most: string) => `Can have at most ${most} characters.`,
  noText: () => "Must say something, in one language at least.",
  badText: () => "Contains a character that cannot be stored. Paste it as plain text.",
  cutOffsFall: () => "Must be lower than the cut-off of the grade above.",
  hysteresis: () => "Leaves a grade that no score can reach: A plus this is over 100, or C minus this is under 0.",
  criterionTwice: () => "Another criterion has this id already.",
  askOrder: () => "Must name every criterion once.",
  noSuchCriterion: () => "Must be one of the criteria.",
  gateTwice: () => "The same gate stands here twice.",
  idTwice: () => "Another entry of this list has this id already.",
  noBorder: () => "Needs a lowest or a highest value.",
  bordersCross: () => "Must not be lower than the lowest value.",
  noSuchCountry: () => "Expected a country’s code of two capital letters, such as FR.",
  fitGateAlone: () => "Looks at the fit, but there is no ideal profile to judge it by.",
  sizeAndRevenue: () =>
    "This profile judges by size and by revenue. The two mostly say the same, so companies are judged twice for one thing: keep one of them.",
};

/** Differences between two versions of a rubric, each as a person would tell it. */
const rubricChanges = {
  name: (from: string, to: string) => `Name: “${from}” → “${to}”`,
  "criterion-added": (criterion: string) => `${criterion} is a new criterion`,
  "criterion-removed": (criterion: string) => `${criterion} is no longer a criterion`,
  "criterion-order": (order: string) => `Shown in this order: ${order}`,
  weight: (criterion: string, from: string, to: string) => `${criterion}: weight ${from} → ${to}`,
  "stale-after-days": (criterion: string, from: string, to: string) =>
    `${criterion}: a rating goes out of date ${from} → ${to}`,
  after: (days: string) => `after ${days} days`,
  never: "never",
  "criterion-name": (criterion: string, language: string, from: string, to: string) =>
    `${criterion}: name in ${language} “${from}” → “${to}”`,
  definition: (criterion: string, language: string, from: string, to: string) =>
    `${criterion}: meaning in ${language} “${from}” → “${to}”`,
  "level-text": (criterion: string, level: string, language: string, change: string) =>
    `${criterion}: level ${level} in ${language} ${change}`,
  fromTo: (from: string, to: string) => `“${from}” → “${to}”`,
  questions: (criterion: string, language: string, from: string, to: string) =>
    `${criterion}: questions in ${language} ${from} → ${to}`,
  question: (question: string) => `“${question}”`,
  nothing: "none",
  person: (criterion: string) => `${criterion} is a person: a rating can name a contact`,
  noPerson: (criterion: string) => `${criterion} is no longer a person`,
  "need-criterion": (from: string, to: string) => `The need: ${from} → ${to}`,
  "ask-order": (order: string) => `Asked in this order: ${order}`,
  mode: (from: string, to: string) => `Qualified when: ${from} → ${to}`,
  modes: {
    "all-must-pass": "every criterion is met",
    weighted: "the score is high enough",
    "weakest-link": "the weakest criterion is met",
  },
  "cut-off": (grade: string, from: string, to: string) => `Grade ${grade}: from ${from} → ${to} points`,
  "qualify-at": (from: string, to: string) => `Qualified: from a score of ${from} → ${to}`,
  "least-coverage": (from: string, to: string) => `A grade needs ${from} % → ${to} % of the weight rated`,
  hysteresis: (from: string, to: string) => `Points beyond a cut-off before the grade moves: ${from} → ${to}`,
  capOn: "A 3 now needs a quote or link, else it counts as 2",
  capOff: "A 3 no longer needs a quote or link",
  gateAdded: (gate: string) => `New gate: ${gate}`,
  gateRemoved: (gate: string) => `Gate removed: ${gate}`,
  gate: {
    "not-met": (criterion: string, cap: string) => `${criterion} not met: at most ${cap}`,
    "confirmed-no": (criterion: string, cap: string) => `${criterion} a confirmed no: at most ${cap}`,
    fit: (letter: string, cap: string) => `Fit ${letter} or worse: at most ${cap}`,
  },
  "profile-added": (profile: string) => `New ideal profile: “${profile}”`,
  "profile-removed": (profile: string) => `Ideal profile removed: “${profile}”`,
  "profile-name": (from: string, to: string) => `Ideal profile “${from}” is now called “${to}”`,
  "trait-added": (profile: string, trait: string) => `${profile}: new trait – ${trait}`,
  "trait-removed": (profile: string, trait: string) => `${profile}: trait removed – ${trait}`,
  trait: (profile: string, from: string, to: string) => `${profile}: ${from} → ${to}`,
  "engagement-rule-added": (rule: string) => `New engagement rule: ${rule}`,
  "engagement-rule-removed": (rule: string) => `Engagement rule removed: ${rule}`,
  "engagement-rule": (from: string, to: string) => `Engagement: ${from} → ${to}`,
  "half-life": (from: string, to: string) => `Engagement points halve: ${from} → ${to}`,
  languages: { en: "English", fr: "French", es: "Spanish" },
};

/** The rubric's editor: what is wrong with a draft, and what it changes. */
export const rubric = { faults: rubricFaults, changes: rubricChanges };
export type RubricText = typeof rubric;
