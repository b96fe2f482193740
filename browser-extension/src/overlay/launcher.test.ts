import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Request } from "../messages.ts";
import type { Sender } from "../sites/sender.ts";
import { launch } from "./launcher.ts";

/** Who the mail page shows. */
let lead: Sender | undefined;
let account: { name: string } | undefined;
let looks: Extract<Request, { kind: "look" }>[];
let notices: ((message: unknown) => void)[];

beforeEach(async () => {
  vi.useFakeTimers();
  globalThis.assayBridge = undefined;
  looks = [];
  notices = [];
  account = { name: "Ann" };
  const element = document.createElement("span");
  document.body.replaceChildren(element);
  lead = { element, lines: ["Mina Okafor"], email: "mina@example.com", isUser: false };
  Object.assign(browser.runtime, {
    sendMessage: async (request: Request) => {
      if (request.kind === "look") looks.push(request);
      return request.kind === "session" ? session() : { ok: true, clock: "SLA 23 min" };
    },
    onMessage: { addListener: (listener: (typeof notices)[number]) => notices.push(listener) },
  });
  launch({ isMine: () => true, findLead: () => lead ?? "nobody-open" }, "gmail");
  await vi.advanceTimersByTimeAsync(0);
  expect(lookedUp()).toEqual(["mina@example.com"]);
});
afterEach(async () => {
  await signOut();
  vi.useRealTimers();
});

async function signOut(): Promise<void> {
  account = undefined;
  for (const hear of notices) hear({ notice: "session" });
  await vi.advanceTimersByTimeAsync(0);
}

const lookedUp = () => looks.splice(0).map(({ sender }) => sender?.email);

function session() {
  const pillText = { gradeWords: {}, notGraded: "", reload: "" };
  return { ok: true, hasAgreed: true, account, language: "en", sites: { gmail: "overlay" }, pillText };
}

it("looks a lead with a clock up again after a minute, for a clock that stands still would lie", async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lookedUp()).toEqual(["mina@example.com"]);
});

it("names nobody again who is on screen no more", async () => {
  lead = undefined;
  window.dispatchEvent(new Event("hashchange"));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(lookedUp()).toEqual([undefined]);
});

it("names nobody again once the person is signed out", async () => {
  await signOut();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(lookedUp()).toEqual([]);
});
