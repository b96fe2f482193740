// @vitest-environment node
import { beforeEach, expect, it } from "vitest";
import { aChange, aSignedInBrowser, playServer } from "./background-under-test.ts";
import { base64url } from "./base64url.ts";
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

const rate = () => ({ kind: "rate", objectId: "501", name: "Mina", change: aChange(1), url: mail });

it("takes a rating from the page that it was read on", async () => {
  playServer(() => "offline");
  expect(await ask(rate())).toEqual({ ok: true, waiting: true });
});

it.each(["rate", "match", "create", "look"])("refuses %s when the tab shows another page by now", async (kind) => {
  const sent = playServer(() => "offline");
  tabUrl = `${mail}-two`;
  const { change } = rate();
  const requests: Record<string, object> = {
    rate: rate(),
    match: { kind, prospect, url: mail },
    create: { kind, id: change.id, prospect, url: mail },
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
  expect(sent.map(({ path, body }) => [path, body])).toEqual([["/v1/grades", undefined]]);
});

async function hashOf(key: string, email: string): Promise<string> {
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", text.encode(key), algorithm, false, ["sign"]);
  return base64url(new Uint8Array(await crypto.subtle.sign("HMAC", secret, text.encode(email)))).slice(0, 22);
}
