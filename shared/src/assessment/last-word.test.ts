import { expect, it } from "vitest";
import { anEvent } from "../builders.ts";
import { applyEvent, emptyAssessment, type RatingEvent } from "./assessment.ts";
import { hasLastWord } from "./last-word.ts";

const after = (...events: RatingEvent[]) => events.reduce(applyEvent, emptyAssessment);
const { level: _, ...clearing } = anEvent({ version: 2 });
const mine = anEvent({});

it("has the last word until the criterion changes, whatever becomes of others", () => {
  expect(hasLastWord(after(mine), mine)).toBe(true);
  expect(hasLastWord(after(mine, anEvent({ version: 2, criterion: "budget" })), mine)).toBe(true);
  expect(hasLastWord(after(mine, anEvent({ version: 2, level: 3 })), mine)).toBe(false);
  expect(hasLastWord(after(mine, clearing), mine)).toBe(false);
});

it("has the last word as a clearing as long as nothing stands", () => {
  expect(hasLastWord(after(mine, clearing), clearing)).toBe(true);
  expect(hasLastWord(after(mine, clearing, anEvent({ version: 3 })), clearing)).toBe(false);
});

it("has no last word while somebody else's waits beside it, until that is settled", () => {
  const waiting = anEvent({ version: 2, level: 0, by: "7", contested: true });
  const pick = anEvent({ version: 3 });
  expect(hasLastWord(after(mine, waiting), mine)).toBe(false);
  expect(hasLastWord(after(mine, waiting, pick), pick)).toBe(true);
});
