import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { startTeam, type Team } from "../support/team.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
});
afterAll(() => team?.stack.close());

/** A rightly signed call of the admin's, as no page of ours would send it. */
async function call(method: string, path: string, body: object = {}) {
  const target = withCaller(path, team.ann.user, team.stack.portalId);
  const text = method === "GET" ? "" : JSON.stringify(body);
  return sendWire(team.stack.ports.card, signCall(publicUrls.card, { method, target, body: text }));
}

const bad = [
  ["a NUL", "before\0after"],
  ["half an emoji", "before\ud83dafter"],
] as const;
const rule = (value: string) => ({ rules: [{ property: "hs_email_optout", values: [value] }], seen: [] });
const imported = (value: string) => ({
  id: uuidv7(),
  mapping: [{ criterion: "need", property: "jobtitle", levels: { [value]: 2 } }],
});
const places: [where: string, path: string, body: (text: string) => object][] = [
  ["a label", "/v1/labels", (text) => ({ labels: { A: { en: text } }, seen: {} })],
  ["a value that stops profiling", "/v1/privacy/profiling-rules", rule],
  ["a value of an import", "/v1/property-imports/bant", imported],
  ["the person of an audit file", "/v1/tickets", (by) => ({ wish: { for: "audit", by } })],
  ["a note", "/v1/rubrics/bant/publish", (note) => ({ id: uuidv7(), revision: 1, inForce: 1, note })],
  ["a framework's name", "/v1/frameworks", (name) => ({ id: uuidv7(), copyOf: "bant", name })],
];

describe.each(bad)("%s", (_what, text) => {
  it.each(places)("in %s is refused with a sentence", async (_where, path, body) => {
    const reply = await call("POST", path, body(text));
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, code: "invalid" });
  });
});

it("a NUL in the audit log's filter is refused with a sentence", async () => {
  const reply = await call("GET", "/v1/audit?by=%00");
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body)).toMatchObject({ ok: false, code: "invalid" });
});

it.each(["/upload", "/download"])("a ticket of %s that nobody gave is refused, whatever is in it", async (path) => {
  for (const ticket of ["%00.x", "hubspot-1.%00", "%ed%a0%80.x", ".", `${"x".repeat(10_000)}.y`]) {
    expect((await fetch(`${team.stack.webUrl}${path}?ticket=${ticket}`)).status).toBe(403);
  }
  const headers = { cookie: `assay_upload=${Buffer.from("\0").toString("base64url")}` };
  expect((await fetch(`${team.stack.webUrl}/upload`, { headers })).status).toBe(403);
});

it("a token that nobody gave is refused, whatever is in it", async () => {
  const refresh = (refreshToken: string) =>
    fetch(`http://127.0.0.1:${team.stack.ports.extension}/v1/tokens`, {
      method: "POST",
      body: JSON.stringify({ grant: "refresh", refreshToken }),
    });
  for (const token of ["\0.x", "hubspot-1.\0", "\ud800.x"]) expect((await refresh(token)).status).toBe(400);
});
