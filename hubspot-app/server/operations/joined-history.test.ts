import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../store/stored-event.ts";
import { joinHistories } from "./joined-history.ts";

/** A history whose events were recorded at these moments, each having seen all before it. */
function aHistory(name: string, moments: readonly number[], basedOn?: readonly number[]): StoredEvent[] {
  return moments.map((recordedAt, index) => ({
    key: { tenantId: "t", objectType: "contact", objectId: name, framework: "bant" },
    event: {
      ...{ id: `${name}${index + 1}`, version: index + 1, criterion: "need", level: 2, by: "1", at: recordedAt },
      ...{ surface: "card", basedOn: basedOn?.[index] ?? index, contested: false },
    },
    clientAt: recordedAt,
    recordedAt,
    rubricVersion: 1,
  }));
}

const places = (one: StoredEvent[], other: StoredEvent[]) =>
  joinHistories(one, other).map(({ eventId, version, basedOn }) => [eventId, version, basedOn]);

describe("two histories joined", () => {
  it("stand in the order in which they were recorded, each having seen what it had seen", () => {
    expect(places(aHistory("a", [10, 30]), aHistory("b", [20, 40]))).toEqual([
      ["a1", 1, 0],
      ["b1", 2, 0],
      ["a2", 3, 1],
      ["b2", 4, 2],
    ]);
  });

  it("keep the order of each, whatever two servers' clocks said", () => {
    expect(places(aHistory("a", [30, 10, 40]), aHistory("b", [35])).map(([id]) => id)).toEqual([
      "a1",
      "a2",
      "b1",
      "a3",
    ]);
  });

  it("are the one history where the other is empty", () => {
    const one = aHistory("a", [10, 20]);
    expect(places(one, [])).toEqual([
      ["a1", 1, 0],
      ["a2", 2, 1],
    ]);
    expect(places([], one)).toEqual(places(one, []));
  });

  it("believe nobody who claims to have seen what was still to come", () => {
    expect(places(aHistory("a", [10, 20], [7, 1]), [])).toEqual([
      ["a1", 1, 0],
      ["a2", 2, 1],
    ]);
  });
});
