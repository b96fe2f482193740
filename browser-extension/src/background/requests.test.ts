// @vitest-environment node
import { beforeEach, expect, it } from "vitest";
import {
  aChange,
  aSignedInBrowser,
  aTokenReply,
  hashOf,
  playServer,
  playWindow,
  signedOut,
} from "./background-under-test.ts";
import { refreshIndex } from "./grade-index.ts";
import { onRequest } from "./requests.ts";

const mail = "https://mail.google.com/mail/u/0/#inbox/one";
const prospect = { name: "Mina Okafor", email: "mina@example.com" };
let tabUrl: string;

type Sender = Parameters<typeof onRequest>[1];
const ownPage = (): Sender => ({ id: browser.runtime.id, url: `${browser.runtime.getURL("/")}popup.html` });
const contentScript = (changes: object = {}): Sender =>
  ({ id: browser.runtime.id, url: mail, frameId: 0, tab: { id: 1 }, ...changes }) as Sender;

const ask = (request: unknown, sender: Sender = contentScript()) =>
  new Promise<{ ok: boolean; code?: string }>((resolve) =>
    onRequest(request, sender, resolve as (reply: unknown) => void),
  );

beforeEach(async () => {
  await aSignedInBrowser();
  tabUrl = mail;
  Object.assign(browser.tabs, { get: async (id: number) => ({ id, url: tabUrl }) });
});

const rate = () => ({ kind: "rate", objectId: "501", name: "Mina", change: aChange(1), owner: "1/7", url: mail });

it("takes a rating from the page that it was read on", async () => {
  playServer(() => "offline");
  expect(await ask(rate())).toEqual({ ok: true, waiting: true });
});

it.each(["rate", "match", "create", "look"])("refuses %s when the tab shows another page by now", async (kind) => {
  const sent = playServer(() => "offline");
  tabUrl = `${mail}-two`;
  const requests: Record<string, object> = {
    rate: rate(),
    match: { kind, prospect, url: mail },
    create: { kind, prospect, url: mail },
    look: { kind, prospect, url: mail },
  };
  expect(await ask(requests[kind])).toMatchObject({ code: "page-changed" });
  expect([sent, await ask({ kind: "outbox" }, ownPage())]).toEqual([[], { ok: true, items: [] }]);
});

it.each<[string, unknown, () => Sender]>([
  ["another extension", { kind: "session" }, () => ({ ...ownPage(), id: "another" })],
  ["a frame inside a page", { kind: "session" }, () => contentScript({ frameId: 3 })],
  ["a page that asks for the list of contacts", { kind: "queue" }, contentScript],
  ["a page that would sign somebody out", { kind: "sign-out", everywhere: true }, contentScript],
  ["a page that would change what Assay may do", { kind: "configure" }, contentScript],
  ["nobody we know the words of", { kind: "give-me-the-token" }, ownPage],
  ["a request with something slipped in", { kind: "session", extra: 1 }, ownPage],
  ["a contact that is a path", { ...rate(), objectId: "1/../2" }, contentScript],
])("does nothing for %s", async (_what, request, sender) => {
  const sent = playServer(() => "offline");
  expect(await ask(request, sender())).toMatchObject({ code: "not-allowed" });
  expect(sent).toEqual([]);
});

it("reads and sends nothing before the person has agreed", async () => {
  const sent = playServer(() => "offline");
  await browser.storage.local.set({ settings: { hasAgreed: false } });
  for (const kind of ["queue", "sign-in", "here", "outbox"]) {
    expect(await ask({ kind }, ownPage())).toMatchObject({ code: "not-agreed" });
  }
  expect(await ask(rate())).toMatchObject({ code: "not-agreed" });
  expect(await ask({ kind: "look", prospect, url: mail })).toMatchObject({ code: "not-agreed" });
  expect(await ask({ kind: "session" })).toMatchObject({ ok: true, hasAgreed: false });
  expect(sent).toEqual([]);
});

it("finds the grade of whom the page shows without telling the server whom it sees", async () => {
  const hash = await hashOf("a portal's key", prospect.email);
  const entry = { hash, objectId: "501", grade: "B", temperature: "warm" };
  const sent = playServer(() => ({
    ok: true,
    key: "a portal's key",
    isWhole: true,
    entries: [entry],
    cursor: "c",
    more: false,
  }));
  await refreshIndex();
  const answer = await ask({ kind: "look", prospect, url: mail });
  expect(answer).toEqual({ ok: true, contact: { objectId: "501", grade: "B", temperature: "warm" } });
  expect(await ask({ kind: "look", prospect: { email: "nobody@example.com" }, url: mail })).toEqual({ ok: true });
  const sender = { lines: ['"Mina Okafor"', "Mina"], email: "mina@example.com" };
  expect(await ask({ kind: "look", sender, url: mail })).toEqual(answer);
  expect(sent.map(({ path, body }) => [path, body])).toEqual([["/v1/grades", undefined]]);
});

it("says until when whom the page shows waits for a call, by the queue that it asked for before", async () => {
  const person = { objectId: "501", name: "Mina Okafor", email: "Mina@Example.com" };
  const contacts = [
    { ...person, dueAt: Date.now() + 23 * 60_000 },
    { objectId: "502", name: "Noa" },
  ];
  const sent = playServer(() => ({ ok: true, contacts }));
  expect(await ask({ kind: "look", prospect, url: mail })).toEqual({ ok: true });
  expect(await ask({ kind: "queue" }, ownPage())).toEqual({ ok: true, contacts });
  expect(await ask({ kind: "look", prospect, url: mail })).toEqual({ ok: true, clock: "SLA 23 min" });
  expect(sent.map(({ path }) => path)).toEqual(["/v1/queue"]);
  await ask({ kind: "sign-out", everywhere: false }, ownPage());
  expect(await browser.storage.session.get("clocks")).toEqual({});
});

it("keeps what it knew of clocks where the server says that who waits could not be read", async () => {
  const contacts = [{ objectId: "501", name: "Mina Okafor", email: prospect.email, dueAt: Date.now() + 23 * 60_000 }];
  playServer(() => ({ ok: true, contacts }));
  await ask({ kind: "queue" }, ownPage());
  const unread = { ok: true, contacts: [], unread: "HubSpot did not answer." };
  playServer(() => unread);
  expect(await ask({ kind: "queue" }, ownPage())).toEqual(unread);
  expect(await ask({ kind: "look", prospect, url: mail })).toMatchObject({ clock: "SLA 23 min" });
});

it("asks the server to answer in the person's language", async () => {
  await browser.storage.local.set({ settings: { hasAgreed: true, language: "fr" } });
  const sent = playServer(() => "offline");
  await ask({ kind: "match", prospect, url: mail });
  await ask({ kind: "read", objectId: "501" });
  expect(sent.map(({ path, language }) => [path, language])).toEqual([
    ["/v1/matches", "fr"],
    ["/v1/records/contact/501/assessment", "fr"],
  ]);
  expect(sent[0]?.body).toEqual({ language: "fr", prospect });
});

/** The same person, signed in to another portal. */
async function signInToPortal2(): Promise<void> {
  playWindow((query) => ({ code: "granted", state: query.get("state") ?? "" }));
  const me = { portalId: "2", person: { userId: "7", name: "Ann" }, canRate: true, language: "en" } as const;
  playServer(({ path }) => (path === "/v1/tokens" ? aTokenReply(2, { me }) : "offline"));
  expect(await ask({ kind: "sign-in" }, ownPage())).toEqual({ ok: true });
}

it("shows the side panel of another portal nobody of the one before", async () => {
  const subject = { contact: { objectId: "501", name: "Mina Okafor" } };
  await ask({ kind: "open-panel", subject }, ownPage());
  expect(await ask({ kind: "panel" }, ownPage())).toEqual({ ok: true, subject });
  playServer(() => "offline");
  await ask({ kind: "sign-out", everywhere: false }, ownPage());
  await signInToPortal2();
  expect(await ask({ kind: "panel" }, ownPage())).toEqual({ ok: true });
});

it("takes no rating for the contact of another portal, whose id may be somebody else's here", async () => {
  playServer(() => "offline");
  await ask({ kind: "sign-out", everywhere: false }, ownPage());
  await signInToPortal2();
  const sent = playServer(() => "offline");
  expect(await ask(rate())).toMatchObject({ code: "another-account" });
  expect([sent, await ask({ kind: "outbox" }, ownPage())]).toEqual([[], { ok: true, items: [] }]);
});

it.each([
  ["here", () => ask({ kind: "sign-out", everywhere: false }, ownPage())],
  ["from afar", () => ask({ kind: "queue" }, ownPage())],
])("tells a page where somebody was looked up of a sign-out %s, and remembers them no more", async (_where, leave) => {
  const told: unknown[] = [];
  Object.assign(browser.tabs, { sendMessage: async (...message: unknown[]) => told.push(message) });
  playServer(() => signedOut);
  await ask({ kind: "look", prospect, url: mail });
  await leave();
  expect(told).toEqual([[1, { notice: "session" }]]);
  expect(Object.keys(await browser.storage.session.get())).not.toContain("seen/1");
});
