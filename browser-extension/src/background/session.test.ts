// @vitest-environment node
import { TokenRequest } from "@assay/shared/api/pairing";
import { GradesReply } from "@assay/shared/api/prospects";
import { beforeEach, expect, it, vi } from "vitest";
import { callServer } from "./api.ts";
import {
  aSignedInBrowser,
  aTokenReply,
  playServer,
  playWindow,
  type Sent,
  signedOut,
} from "./background-under-test.ts";
import { readAccount, signIn, signOut } from "./session.ts";

const anyGrades = { path: "/v1/grades", reply: GradesReply };
const grades: GradesReply = { ok: true, key: "k", isWhole: true, entries: [], cursor: "0.0.", more: false };
const refreshes = (sent: Sent[]) => sent.filter(({ path }) => path === "/v1/tokens");

beforeEach(aSignedInBrowser);

it("refreshes once for everybody who asks at the same time, and never uses a refresh token twice", async () => {
  await browser.storage.session.remove("access");
  const sent = playServer(({ path }) => (path === "/v1/tokens" ? aTokenReply(1) : grades));
  const replies = await Promise.all(Array.from({ length: 5 }, () => callServer(anyGrades)));
  expect(replies.every(({ ok }) => ok)).toBe(true);
  expect(refreshes(sent).map(({ body }) => body)).toEqual([{ grant: "refresh", refreshToken: "refresh-0" }]);
  expect(await browser.storage.local.get("session")).toMatchObject({ session: { refreshToken: "refresh-1" } });
});

it("renews a token that the server no longer takes, once, and then asks again", async () => {
  const sent = playServer(({ path, token }) => {
    if (path === "/v1/tokens") return aTokenReply(1);
    return token === "Bearer access-1" ? grades : signedOut;
  });
  expect(await callServer(anyGrades)).toMatchObject({ ok: true });
  expect(sent.map(({ path }) => path)).toEqual(["/v1/grades", "/v1/tokens", "/v1/grades"]);
});

it("is signed out when the server ended the session, and keeps nothing of what it could read", async () => {
  playServer(() => signedOut);
  expect(await callServer(anyGrades)).toMatchObject({ code: "signed-out" });
  expect(await readAccount()).toBeUndefined();
  expect((await browser.storage.session.get("access")).access ?? undefined).toBeUndefined();
});

const ben = { portalId: "2", person: { userId: "8", name: "Ben" }, canRate: true, language: "en" } as const;
/** Ben takes Ann's place in this browser. */
const signInAsBen = () => browser.storage.local.set({ session: { refreshToken: "refresh-9", me: ben } });

it("gives nobody the answer to a question that somebody else had asked", async () => {
  playServer(async () => {
    await signInAsBen();
    return grades;
  });
  expect(await callServer(anyGrades)).toMatchObject({ code: "another-account" });
});

it("gives no answer to somebody who has left", async () => {
  playServer(async () => {
    await browser.storage.local.remove("session");
    return grades;
  });
  expect(await callServer(anyGrades)).toMatchObject({ code: "signed-out" });
});

it("never asks with the token of somebody else", async () => {
  await signInAsBen();
  const sent = playServer(() => grades);
  expect(await callServer(anyGrades)).toMatchObject({ code: "another-account" });
  await browser.storage.session.set({ access: { token: "access-9", expiresAt: Date.now() + 900_000, me: ben } });
  expect(await callServer({ ...anyGrades, owner: "1/7" })).toMatchObject({ code: "another-account" });
  expect(sent).toEqual([]);
  expect(await callServer(anyGrades)).toMatchObject({ ok: true });
});

it("stays signed in while the server is away", async () => {
  await browser.storage.session.remove("access");
  playServer(() => "offline");
  expect(await callServer(anyGrades)).toMatchObject({ code: "unreachable" });
  expect(await readAccount()).toMatchObject({ person: { name: "Ann" } });
});

it("leaves this browser even when the server is away, but not every browser", async () => {
  playServer(() => "offline");
  expect(await signOut({ everywhere: true })).toMatchObject({ code: "unreachable" });
  expect(await readAccount()).toBeDefined();
  expect(await signOut({ everywhere: false })).toEqual({ ok: true });
  expect(await readAccount()).toBeUndefined();
});

it("exchanges the code with the secret behind its challenge", async () => {
  const asked = playWindow((query) => ({ code: "granted", state: query.get("state") ?? "" }));
  const sent = playServer(() => aTokenReply(2));
  expect(await signIn()).toEqual({ ok: true });
  const { verifier, ...body } = TokenRequest.parse(sent[0]?.body) as { verifier: string };
  expect(body).toEqual({ grant: "code", code: "granted", redirectUri: "https://an-id.chromiumapp.org/" });
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  expect(asked[0]?.get("code_challenge")).toBe(Buffer.from(hash).toString("base64url"));
});

it.each([
  ["the state of somebody else's sign-in", () => ({ code: "granted", state: "another" })],
  ["no code", (query: URLSearchParams) => ({ state: query.get("state") ?? "" })],
  ["a closed window", () => undefined],
])("takes no sign-in that comes back with %s", async (_what, answer) => {
  playWindow(answer);
  const sent = playServer(() => aTokenReply(2));
  expect(await signIn()).toMatchObject({ code: "not-signed-in" });
  expect(sent).toEqual([]);
});

it("gives up after eight seconds without an answer", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  vi.stubGlobal("fetch", async () => {
    throw new DOMException("timed out", "TimeoutError");
  });
  expect(await callServer(anyGrades)).toMatchObject({ code: "timed-out" });
  expect(timeout).toHaveBeenCalledWith(8_000);
  timeout.mockRestore();
});
