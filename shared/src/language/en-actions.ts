/** What a workflow gets to know when something was not done. */
export const actionRefusals = {
  "not-granted": () =>
    "Assay may not answer workflows in this account yet. An admin can switch on “Workflow actions” under “Sync health” on Assay’s home page.",
  contested: () => "Two people moved this contact at the same time, and nobody has picked yet which move holds.",
  "deal-stage": () => "Stages belong to contacts. Use this action in a workflow about contacts.",
  "bad-stage": () => "The action names no stage that Assay knows.",
  "bad-days": () => "For nurture, the action needs the number of days until the contact wakes, from 1 to 730.",
  "from-here": (from: string, to: string) =>
    `A contact cannot go from “${from}” to “${to}”: look at the stage in Assay’s card.`,
  gate: (lacks: string) => `Missing for this stage: ${lacks}`,
  locked: () => "This record is locked. An admin or manager can unlock it in Assay’s card.",
  failed: () => "This could not be done, although Assay tried for an hour. Enrol the record again.",
  "too-late": () =>
    "HubSpot waited a day for this and went on without it, so nothing was changed. Enrol the record again.",
};
export type ActionRefusalText = typeof actionRefusals;

/** What workflows left on a record, on the card and in the queue. */
export const marks = {
  locked: "Locked",
  lockedBy: (who: string, when: string) => `Locked by ${who}, ${when}. Nobody can rate or move it.`,
  askedAgain: "Asked again",
  askedBy: (who: string, when: string) =>
    `A new qualification was asked for by ${who}, ${when}. The next rating answers it.`,
  aWorkflow: "a workflow",
  workflow: (number: string) => `workflow ${number}`,
  unlock: "Unlock",
  unlocking: "Unlocking…",
};
export type MarkText = typeof marks;
