import type { AssessmentState } from "@assay/shared/api/assessment";
import type { Rating } from "@assay/shared/assessment/rating";
import { bant } from "@assay/shared/framework/bant";
import type { Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { expect, it } from "vitest";
import type { Change } from "../messages.ts";
import { previewAssessment, rowStateOf, type TrackedChange } from "./tracked-change.ts";

const testNow = Date.UTC(2026, 10, 21, 12);
const rubric = defaultRubric(bant);

function aState(levels: Record<string, Level>): AssessmentState {
  const rate = (level: Level): Rating => {
    return {
      eventId: "019a0000-0000-7000-8000-000000000001",
      version: 1,
      level,
      by: "1001",
      at: testNow,
      surface: "card",
    };
  };
  const ratings = Object.fromEntries(Object.entries(levels).map(([criterion, level]) => [criterion, rate(level)]));
  return { version: 4, ratings, contested: {}, result: explainAssessment(rubric, { ratings }, testNow) };
}

function aChange(criterion: string, level: Level | undefined, state: TrackedChange["state"]): TrackedChange {
  const id = "019a0000-0000-7000-8000-000000000009";
  const base = {
    id,
    framework: "bant",
    criterion,
    at: testNow,
    surface: "extension",
    basedOn: 4,
    language: "en",
  } as const;
  const change: Change = level === undefined ? base : { ...base, level };
  return { change, state };
}

const preview = (saved: AssessmentState, changes: TrackedChange[]) =>
  previewAssessment(saved, changes, { rubric, me: "1001", now: testNow });

it("shows the grade that a level will give before the server has answered", () => {
  const saved = aState({ budget: 2, authority: 2, need: 3 });
  expect(preview(saved, [aChange("timing", 1, "saving")]).result.printedScore).toBe(66.67);
  expect(preview(saved, [aChange("timing", 1, "waiting")]).result.grade).toBe("A");
});

it("takes a level away when the criterion goes back to unknown", () => {
  const { ratings } = preview(aState({ need: 3 }), [aChange("need", undefined, "saving")]);
  expect(ratings.need).toBeUndefined();
});

it("counts nothing of a change that was refused", () => {
  const saved = aState({ need: 1 });
  expect(preview(saved, [aChange("need", 3, "needs-you")])).toBe(saved);
});

it("says of each row where its newest change stands", () => {
  const saved = aState({ need: 2, budget: 1 });
  const changes = [aChange("need", 3, "waiting"), aChange("need", 1, "saving"), aChange("timing", 0, "needs-you")];
  const states = ["need", "budget", "timing", "authority"].map((id) => rowStateOf(id, saved, changes));
  expect(states).toEqual(["saving", "saved", "needs-you", "unknown"]);
});
