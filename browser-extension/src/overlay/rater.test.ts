import type { AssessmentState } from "@assay/shared/api/assessment";
import type { Rating } from "@assay/shared/assessment/rating";
import { anEvent, aRating, aRubric, testNow } from "@assay/shared/builders";
import { dayMs } from "@assay/shared/instant";
import { explainAssessment } from "@assay/shared/score/explain";
import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Request } from "../messages.ts";
import { beginChecklist } from "./checklist-state.ts";
import { aRead, aState } from "./checklist-under-test.ts";
import { OverlayScreen } from "./overlay-screen.ts";
import { Rater } from "./rater.ts";

const quoted = { tier: "documented", quote: "It costs us two days a month." } as const;
const ownWords = { tier: "stated", quote: "We can live with it." } as const;
const kate = {
  url: "https://mail.google.com/#one",
  reading: { ok: true, prospect: {}, unsure: [] },
  key: "kate",
} as const;

/** What the background was asked to send, oldest first; it keeps all of it for later. */
let sent: Extract<Request, { kind: "rate" }>["change"][];
beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  fakeBrowser.runtime.onMessage.addListener((request: Request) => {
    if (request.kind === "rate") sent.push(request.change);
    return Promise.resolve({ ok: true, waiting: true });
  });
});

function aRaterOf(saved: AssessmentState, rubric = aRubric()): Rater {
  const screen = new OverlayScreen(
    () => kate,
    () => undefined,
  );
  const read = aRead(saved);
  screen.show(beginChecklist({ objectId: "501", name: "Kate" }, [], { ...read, reply: { ...read.reply, rubric } }));
  return new Rater(screen, "en");
}

function aNeed(changes: Partial<Rating> = {}): { need: Rating } {
  return { need: aRating({ level: 2, evidence: quoted, ...changes }) };
}

it("keeps the quote behind a rating whose level changes", () => {
  const rater = aRaterOf(aState(1, [], aNeed()));
  expect([rater.rate("need", 3), rater.rate("need", 0)]).toEqual([true, true]);
  expect(sent).toMatchObject([
    { level: 3, evidence: quoted },
    { level: 0, evidence: quoted },
  ]);
});

it("says nothing again of a level that stands", () => {
  const rater = aRaterOf(aState(1, [], aNeed()));
  expect(rater.rate("need", 2)).toBe(true);
  expect(sent).toEqual([]);
});

it("takes the level of an out-of-date rating as a new look, which keeps its quote", () => {
  const rubric = aRubric({
    criteria: aRubric().criteria.map((one) => (one.id === "need" ? { ...one, staleAfterDays: 90 } : one)),
  });
  const ratings = aNeed({ at: testNow - 100 * dayMs });
  const saved = { ...aState(1, [], ratings), result: explainAssessment(rubric, { ratings }, testNow) };
  expect(aRaterOf(saved, rubric).rate("need", 2)).toBe(true);
  expect(sent).toMatchObject([{ level: 2, evidence: quoted }]);
});

it("picks the side of a contest that says the level, with what that side rests on and nothing of the other's", () => {
  const waiting = [anEvent({ version: 2, level: 1, contested: true, evidence: ownWords })];
  aRaterOf(aState(2, waiting, aNeed())).rate("need", 1);
  aRaterOf(aState(2, waiting, aNeed())).rate("need", 2);
  const bare = [anEvent({ version: 2, level: 1, contested: true })];
  aRaterOf(aState(2, bare, aNeed())).rate("need", 1);
  expect(sent.map((change) => "evidence" in change && change.evidence)).toEqual([ownWords, quoted, false]);
});

it("puts evidence that waits for a level in the place of what stood behind the old one", () => {
  const rater = aRaterOf(aState(1, [], aNeed()));
  rater.focusOn("need");
  rater.attach(ownWords, undefined);
  rater.rate("need", 2);
  expect(sent).toMatchObject([{ level: 2, evidence: ownWords }]);
});
