import { expect, it } from "vitest";
import { whileRenewed } from "./while-renewed.ts";

it("renews as long as the work lasts, one at a time, and not after", async () => {
  let renewals = 0;
  let underWay = 0;
  const enough = Promise.withResolvers<void>();
  const renew = async () => {
    underWay += 1;
    expect(underWay).toBe(1);
    renewals += 1;
    await new Promise(setImmediate);
    underWay -= 1;
    if (renewals === 5) enough.resolve();
    return renewals;
  };
  const answer = await whileRenewed(renew, 1, async (renewNow) => {
    await Promise.all([renewNow(), renewNow()]);
    await enough.promise;
    return "done";
  });
  expect(answer).toBe("done");
  expect(underWay).toBe(0);
  expect(renewals).toBeGreaterThanOrEqual(5);
});

it("tells the work that a renewal failed, and goes on renewing", async () => {
  let calls = 0;
  const renew = async () => {
    calls += 1;
    if (calls === 1) throw new Error("the database is away");
    return calls;
  };
  const held = await whileRenewed(renew, 60_000, async (renewNow) => {
    await expect(renewNow()).rejects.toThrow("away");
    return renewNow();
  });
  expect(held).toBe(2);
});
