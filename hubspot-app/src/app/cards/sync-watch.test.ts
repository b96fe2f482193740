import type { Sync } from "@assay/shared/api/sync";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchSync } from "./sync-watch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(answer: () => Sync) {
  const askedAt: number[] = [];
  const told: (Sync["state"] | undefined)[] = [];
  const start = Date.now();
  const stop = watchSync(
    async () => {
      askedAt.push(Date.now() - start);
      return { ok: true, sync: answer() };
    },
    (sync) => told.push(sync?.state),
  );
  return { askedAt, told, stop };
}

it("asks soon, then less and less often, and stops when the copy is written", async () => {
  let sync: Sync = { state: "waiting", since: 0 };
  const { askedAt, told } = watch(() => sync);
  await vi.advanceTimersByTimeAsync(6_000);
  sync = { state: "written", at: 1 };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(askedAt).toEqual([400, 1200, 2800, 6000, 11_000]);
  expect(told.at(-1)).toBe("written");
});

it("gives up after two minutes and says so once", async () => {
  const { askedAt, told } = watch(() => ({ state: "retrying", nextAt: 1, message: "busy" }));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(told.filter((state) => state === undefined)).toHaveLength(1);
  expect(askedAt.at(-1)).toBeLessThan(130_000);
});

it("is silent once it is stopped", async () => {
  const { told, stop } = watch(() => ({ state: "waiting", since: 0 }));
  await vi.advanceTimersByTimeAsync(500);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(["waiting"]);
});
