import { beforeEach, expect, it } from "vitest";
import { createKeyGuard, type KeyGuard, type KeyHolder } from "./key-guard.ts";

const holder: KeyHolder = { host: document.body, onKey: () => undefined, onFocusStolen: () => undefined };
let guard: KeyGuard;
let acts: number;
const act = () => {
  acts += 1;
};
const press = (type: "keydown" | "keyup", code: string, key = code) => {
  const event = new KeyboardEvent(type, { code, key, bubbles: true, cancelable: true });
  let isHeard = false;
  const target = document.createElement("div");
  target.addEventListener(type, (each) => guard.hear(each));
  target.addEventListener(type, () => {
    isHeard = true;
  });
  target.dispatchEvent(event);
  return isHeard;
};

beforeEach(() => {
  guard = createKeyGuard();
  acts = 0;
});

it("keeps keys from the page while held, and from then on those that came up late", () => {
  expect(press("keydown", "KeyA")).toBe(true);
  guard.hold(holder);
  expect([press("keydown", "Digit3"), press("keydown", "KeyB"), press("keyup", "Digit3")]).toEqual([
    false,
    false,
    false,
  ]);
  guard.release();
  expect([press("keyup", "KeyB"), press("keydown", "KeyB")]).toEqual([false, true]);
});

it("acts once the key that asked for it is up, and at once where none is down", () => {
  guard.hold(holder);
  press("keydown", "Digit3");
  press("keydown", "Escape");
  guard.afterKey(act);
  press("keyup", "Digit3");
  expect(acts).toBe(0);
  press("keyup", "Escape");
  expect(acts).toBe(1);
  guard.afterKey(act);
  expect(acts).toBe(2);
});

it("waits for no key that came up where nobody heard it", () => {
  guard.hold(holder);
  press("keydown", "ControlLeft", "Control");
  guard.hold(holder);
  guard.afterKey(act);
  expect(acts).toBe(1);
  press("keydown", "MetaLeft", "Meta");
  press("keydown", "KeyZ", "z");
  press("keyup", "MetaLeft", "Meta");
  guard.afterKey(act);
  expect(acts).toBe(2);
});
