import { bant } from "@assay/shared/framework/bant";
import type { Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../store/stored-event.ts";
import { foldEvents, heldBand, stateOf } from "./assessment-state.ts";

const now = Date.UTC(2026, 10, 22);
const key = { tenantId: "hubspot-42", objectType: "contact" as const, objectId: "501", framework: "bant" };

/** A is from 65 points; with 3 of hysteresis a B needs 68 to become A, and an A less than 62 to become B. */
const rubricOf = (version: number): Rubric => ({ ...defaultRubric(bant), version, gates: [], hysteresis: 3 });

/** Each rating is worth 8⅓ points a level. */
function eventsOf(...ratings: [criterion: string, level: Level, rubricVersion: number][]): StoredEvent[] {
  return ratings.map(([criterion, level, rubricVersion], index) => ({
    key,
    event: {
      id: `event-${index}`,
      version: index + 1,
      criterion,
      level,
      by: "7",
      at: now,
      surface: "card",
      basedOn: index,
      contested: false,
    },
    clientAt: now,
    recordedAt: now,
    rubricVersion,
  }));
}

const gradeOf = (events: StoredEvent[], rubric: Rubric) =>
  stateOf(foldEvents(events), rubric, now, undefined, heldBand(events, rubric)).result.grade;

describe("a band", () => {
  const risen = eventsOf(["budget", 2, 1], ["authority", 2, 1], ["need", 2, 1], ["timing", 1, 1], ["timing", 2, 1]);

  it("is kept by a score that only just crosses the border, in one reading or many", () => {
    // 58.3 was a B; 66.7 is over 65 and under 68.
    expect(gradeOf(risen, rubricOf(1))).toBe("B");
    expect(gradeOf(risen, { ...rubricOf(1), hysteresis: 0 })).toBe("A");
  });

  it("is left by a score that crosses the border for good", () => {
    expect(gradeOf([...risen, ...eventsOf(["need", 3, 1])], rubricOf(1))).toBe("A");
  });

  it("is forgotten when another version is published, which begins from the score alone", () => {
    expect(gradeOf(risen, rubricOf(2))).toBe("A");
    const fallen = [...risen, ...eventsOf(["need", 1, 2], ["budget", 3, 2])];
    // 66.7 is an A under version 2; 58.3 a B; 66.7 again does not reach 68.
    expect(gradeOf(fallen, rubricOf(2))).toBe("B");
  });
});
