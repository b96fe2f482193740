// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  aSignedInBrowser,
  aTokenReply,
  playServer,
  playWindow,
  type Sent,
  signedOut,
} from "../background/background-under-test.ts";
import { onRequest } from "../background/requests.ts";
import type { Request } from "../messages.ts";
import { aRead, aState } from "./checklist-under-test.ts";
import { createOverlaySession, type OverlaySession } from "./overlay-session.ts";

const url = "https://www.linkedin.com/in/mina-okafor";
const prospect = { name: "Mina Okafor", profileUrl: url };
const page = { id: "", url, frameId: 0, tab: { id: 1 } };
const ownPage = { id: "", url: "" };

/** Portal 1 has Mina as contact 501; portal 2 knows her as 702. */
const contactOf = { "Bearer access-0": "501", "Bearer access-2": "702" };

/** What hears the background's notices on a page hears this. */
const tellPage = fakeBrowser.runtime.sendMessage;

let sent: Sent[];
/** What the overlay has asked of the background and been told. */
let answered: Request["kind"][];
let session: OverlaySession;

beforeEach(async () => {
  await aSignedInBrowser();
  Object.assign(page, { id: browser.runtime.id });
  Object.assign(ownPage, { id: browser.runtime.id, url: `${browser.runtime.getURL("/")}options.html` });
  // The page's world and the background's, in one.
  Object.assign(browser.tabs, {
    get: async (id: number) => ({ id, url }),
    sendMessage: async (_tabId: number, notice: unknown) => tellPage(notice),
  });
  answered = [];
  const sendMessage = async (request: Request) => {
    const reply = await askFrom(page, request);
    answered.push(request.kind);
    return reply;
  };
  Object.assign(browser.runtime, { sendMessage });
  sent = playServer(answer);
  session = createOverlaySession(
    () => ({ url, key: url, reading: { ok: true, prospect, unsure: [] } }),
    () => undefined,
    () => undefined,
    "en",
  );
  await session.search.open();
  expect(session.screen.checklist?.contact).toMatchObject({ objectId: "501" });
});
afterEach(() => session.stop());

function askFrom(sender: object, request: object): Promise<{ ok: boolean }> {
  return new Promise((resolve) =>
    onRequest(request, sender as Parameters<typeof onRequest>[1], resolve as (reply: unknown) => void),
  );
}

function askFromOptions(request: Request): Promise<{ ok: boolean }> {
  return askFrom(ownPage, request);
}

function answer({ path, token }: Sent): object {
  if (path === "/v1/tokens") {
    const me = { portalId: "2", person: { userId: "7", name: "Ann" }, canRate: true, language: "en" } as const;
    return aTokenReply(2, { me });
  }
  const objectId = contactOf[token as keyof typeof contactOf];
  if (path === "/v1/matches") {
    return { ok: true, contacts: [{ objectId, name: "Mina Okafor" }], suggestions: [], colleagues: [] };
  }
  if (path.endsWith("/ratings")) return { ok: false, code: "not-allowed", message: "You can look, but not rate." };
  return path.endsWith("/assessment") ? aRead(aState(1)).reply : signedOut;
}

const ratings = () => sent.filter(({ path }) => path.endsWith("/ratings"));

async function signInToPortal2(): Promise<void> {
  playWindow((query) => ({ code: "granted", state: query.get("state") ?? "" }));
  expect(await askFromOptions({ kind: "sign-in" })).toEqual({ ok: true });
}

it("shows nothing of anybody, and rates nobody, once the person is signed out", async () => {
  await askFromOptions({ kind: "sign-out", everywhere: false });
  await vi.waitUntil(() => session.screen.checklist === undefined);
  expect(session.screen.view().state).toMatchObject({ phase: "failed", code: "signed-out" });
  expect(session.rater.give("need", 3, undefined)).toBe(false);
});

it("looks the page's person up anew for whoever is signed in to another portal", async () => {
  await signInToPortal2();
  await vi.waitUntil(() => session.screen.checklist?.contact.objectId === "702");
  expect(session.screen.checklist?.owner).toBe("2/7");
  session.rater.give("need", 3, undefined);
  await vi.waitUntil(() => ratings().length > 0);
  expect(ratings().map(({ path }) => path)).toEqual(["/v1/records/contact/702/ratings"]);
});

it("stays with the checklist when only settings changed", async () => {
  const { turn } = session.screen;
  await askFromOptions({ kind: "configure", site: { name: "gmail", mode: "off" } });
  await vi.waitUntil(() => answered.filter((kind) => kind === "session").length === 2);
  expect([session.screen.turn, session.screen.checklist?.contact.objectId]).toEqual([turn, "501"]);
});

it("gives up a checklist that it did not hear the end of, instead of rating the same id in another portal", async () => {
  Object.assign(browser.tabs, { sendMessage: async () => undefined });
  await signInToPortal2();
  expect(session.rater.give("need", 3, undefined)).toBe(true);
  await vi.waitUntil(() => session.screen.checklist === undefined);
  expect(session.screen.view().state).toMatchObject({ phase: "failed", code: "another-account" });
  expect(ratings()).toEqual([]);
});

it("tries the same contact again after it came to nothing", async () => {
  let isAway = true;
  const refusal = { ok: false, code: "crm-away", message: "HubSpot did not answer." };
  sent = playServer((call) => (isAway && call.path.endsWith("/assessment") ? refusal : answer(call)));
  await session.search.pick({ objectId: "777", name: "Tomás" });
  expect(session.screen.view().state).toMatchObject({ phase: "failed", code: "crm-away" });
  isAway = false;
  await session.search.retry();
  expect(session.screen.checklist?.contact).toMatchObject({ objectId: "777" });
});

it("asks the person who it is where nothing is known that anybody could be found by", async () => {
  const panel = createOverlaySession(
    () => ({ url: "", key: "panel", reading: { ok: true, prospect: {}, unsure: [] } }),
    () => undefined,
    () => undefined,
    "en",
  );
  const before = sent.length;
  await panel.search.open();
  expect([panel.screen.view().state.phase, sent.length]).toEqual(["unreadable", before]);
  panel.stop();
});
