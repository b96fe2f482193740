import { EventId } from "@assay/shared/api/record";
import { expect, it } from "vitest";
import { createEventId } from "./event-id.ts";

it("is a UUIDv7 that the server accepts", () => {
  for (const now of [0, 1, Date.now(), 2 ** 48 - 1]) expect(EventId.safeParse(createEventId(now)).success).toBe(true);
});

it("carries its milliseconds, so that ids sort by time", () => {
  expect(createEventId(0x0192_3456_789a).slice(0, 13)).toBe("01923456-789a");
  const ids = [1, 255, 65_535, 65_536, 2 ** 33, Date.now()].map(createEventId);
  expect([...ids].sort()).toEqual(ids);
});

it("never repeats within a millisecond", () => {
  const ids = Array.from({ length: 1000 }, () => createEventId(1_700_000_000_000));
  expect(new Set(ids).size).toBe(1000);
});
