import { expect, it } from "vitest";
import { once } from "./once.ts";

it("makes something when it is first asked for, and gives the same ever after", () => {
  let made = 0;
  const get = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(get()).toBe(get());
  expect(made).toBe(1);
});
