import { expect, it } from "vitest";
import { EventId } from "./api/record.ts";
import { eventIdOf } from "./event-id.ts";

const bytes = (value: number) => new Uint8Array(16).fill(value);

it("is a UUIDv7 that the server accepts, whatever chance brings", () => {
  for (const value of [0, 0x5a, 255]) {
    for (const now of [0, 1, 1_700_000_000_000, 2 ** 48 - 1]) {
      expect(EventId.safeParse(eventIdOf(now, bytes(value))).success).toBe(true);
    }
  }
});

it("carries its milliseconds, so that ids sort by time", () => {
  expect(eventIdOf(0x0192_3456_789a, bytes(7)).slice(0, 13)).toBe("01923456-789a");
  const ids = [1, 255, 65_535, 65_536, 2 ** 33, 1_700_000_000_000].map((now) => eventIdOf(now, bytes(7)));
  expect([...ids].sort()).toEqual(ids);
});

it("differs where chance differs, and leaves its bytes as they were", () => {
  const random = bytes(7);
  expect(eventIdOf(1, random)).not.toBe(eventIdOf(1, bytes(8)));
  expect(random).toEqual(bytes(7));
});
