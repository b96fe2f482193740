import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { aRatingBody } from "../support/rep.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { ask, startTeam, type Team } from "../support/team.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
});
afterAll(() => team?.stack.close());

/** A rightly signed call with a body of any text, as no card could send it. */
async function call(method: string, path: string, body = "") {
  const target = withCaller(path, team.ann.user, team.stack.portalId);
  return sendWire(team.stack.ports.card, signCall(publicUrls.card, { method, target, body }));
}

/** Refused with a sentence: 200 and `ok: false`, or a 4xx of the same shape. Never ours to blame. */
function expectRefusal({ status, body }: { status: number; body: string }): void {
  expect([200, 400, 413, 415]).toContain(status);
  expect(JSON.parse(body)).toEqual({
    ok: false,
    code: expect.stringMatching(/^[a-z-]+$/),
    message: expect.stringMatching(/^[A-Z].{10,}\.$/s),
  });
}

const family = "👩‍👩‍👧‍👦";
const keptTexts: [what: string, text: string][] = [
  ["HTML", `<script>alert(1)</script><img src=x onerror="alert(1)"> &amp; <b>bold</b>`],
  ["emoji", `${family} 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🔥`],
  ["right-to-left and its overrides", "שלום ‮olleh‬ مرحبا ⁦isolated⁩"],
  ["letters in pieces", "e\u0301 u\u0308 \u1112\u1161\u11ab ﬁ İ ı ẞ"],
  ["SQL", `'; drop table rating_event; -- $1 \\'; copy (select 1) to program 'id'`],
  ["templates and formats", "{{constructor.constructor('x')()}} #{1+1} %s %00 \\u0000 \\x00"],
  [
    "every other control character",
    `a${Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)).join("")}`,
  ],
  ["line ends of every kind", "a\rb\nc\r\nd\u0085e\u2028f\u2029g"],
  ["invisible ones", "\ufeffa\u200b\u200d\u00ad\u2060 b \u00a0"],
  ["unassigned and private ones", "a\uffff\ufffe\ue000\u{10ffff}"],
  ["spaces around", "  \t spaces \n "],
  ["JSON", `{"ok":true,"__proto__":{"admin":true}}`],
  ["4,000 characters", "x".repeat(4000)],
  ["4,000 halves of emoji, all paired", "🔥".repeat(2000)],
];

describe("a text", () => {
  it.each(keptTexts)("of %s is kept as it is", async (_what, text) => {
    const contactId = team.aContact();
    const body = { ...aRatingBody("need", 2), evidence: { tier: "stated", quote: text, note: text } };
    const reply = await ask(team.ann, contactId, body);
    expect(reply.ok).toBe(true);
    const { assessment } = await team.ben.readAssessment(contactId);
    expect(assessment.ratings.need?.evidence).toEqual(body.evidence);
    const [event] = await team.ben.readHistory(contactId);
    expect(event?.evidence).toEqual(body.evidence);
    expect(await ask(team.ann, contactId, body)).toEqual(reply);
  });

  it.each([
    ["4,001 characters", "x".repeat(4001)],
    ["100,000 characters", "🔥".repeat(50_000)],
    ["a NUL", "before\0after"],
    ["half an emoji", "before\ud83dafter"],
    ["the other half", "before\udd25after"],
    ["halves in the wrong order", "\udd25\ud83d"],
    ["nothing", ""],
    ["nothing to read", " \u200b\n\ufeff "],
  ])("of %s is refused with a sentence, in a quote and in a note", async (_what, text) => {
    const contactId = team.aContact();
    for (const field of ["quote", "note"]) {
      const body = { ...aRatingBody("need", 2), evidence: { tier: "stated", [field]: text } };
      expectRefusal(await team.ann.send(contactId, body));
    }
    expect(await team.ann.readHistory(contactId)).toEqual([]);
  });
});

describe("a link", () => {
  it.each(["https://a.example/<b>?q=\"'#x", "http://a.example", "HTTPS://A.EXAMPLE/%00", "https://例え.テスト/🔥"])(
    "%s is kept as it is",
    async (link) => {
      const contactId = team.aContact();
      await ask(team.ann, contactId, { ...aRatingBody("need", 2), evidence: { tier: "stated", link } });
      const { assessment } = await team.ann.readAssessment(contactId);
      expect(assessment.ratings.need?.evidence?.link).toBe(link);
    },
  );

  it.each([
    "javascript:alert(1)",
    " https://a.example",
    "https://",
    "https:///a.example",
    "data:text/html,x",
    "//a.example",
    "https://a.example/\0",
    "https://a.example/\ud83d",
    `https://a.example/${"x".repeat(2000)}`,
  ])("%j is refused", async (link) => {
    const body = { ...aRatingBody("need", 2), evidence: { tier: "stated", link } };
    expectRefusal(await call("POST", "/v1/records/contact/1/ratings", JSON.stringify(body)));
  });
});

describe("a rating", () => {
  const sound = aRatingBody("need", 2);
  const changed = (change: object) => JSON.stringify({ ...sound, id: uuidv7(), ...change });
  const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  const { level: _, ...withoutLevel } = sound;

  it.each([
    ["level 4", changed({ level: 4 })],
    ["level -1", changed({ level: -1 })],
    ["level 1.5", changed({ level: 1.5 })],
    ['level "2"', changed({ level: "2" })],
    ["level null", changed({ level: null })],
    ["level true", changed({ level: true })],
    ["level [2]", changed({ level: [2] })],
    ["no level", JSON.stringify(withoutLevel)],
    ["a level beyond numbers", changed({}).replace('"level":2', '"level":1e400')],
    ["a criterion of objects", changed({ criterion: "constructor" })],
    ["the prototype as criterion", changed({ criterion: "__proto__" })],
    ["another framework's criterion", changed({ criterion: "champion" })],
    ["HTML as criterion", changed({ criterion: "<b>need</b>" })],
    ["a long criterion", changed({ criterion: "a".repeat(100_000) })],
    ["a framework of objects", changed({ framework: "constructor" })],
    ["the prototype as framework", changed({ framework: "__proto__" })],
    ["a framework with a NUL", changed({ framework: "bant\0" })],
    ["a date before 1970", changed({ at: -1 })],
    ["a date beyond dates", changed({ at: 8_640_000_000_000_001 })],
    ["half a millisecond", changed({ at: 1.5 })],
    ["a date as text", changed({ at: "2026-11-21" })],
    ["a moment said beyond dates", changed({ evidence: { tier: "stated", saidAt: 1e300 } })],
    ["a version before the first", changed({ basedOn: -1 })],
    ["a version beyond versions", changed({ basedOn: 2 ** 31 })],
    ["an unknown tier", changed({ evidence: { tier: "certain" } })],
    ["evidence without a tier", changed({ evidence: { quote: "x" } })],
    ["evidence that is a list", changed({ evidence: [] })],
    ["evidence that is deep", changed({}).replace("}", `,"evidence":${deep(50_000)}}`)],
    ["unknown keys in evidence", changed({ evidence: { tier: "stated", html: "<b>" } })],
    ["an unknown surface", changed({ surface: "toaster" })],
    ["an unknown language", changed({ language: "xx" })],
    ["an id that is no UUID", changed({ id: "1" })],
    ["an id of version 4", changed({ id: "9b2fd1c3-5f5a-4a3c-8b44-1f6d9f0f6d52" })],
    ["an id with a NUL", changed({ id: `${uuidv7()}\0` })],
    ["unknown keys", changed({ userId: 1 })],
    ["who rated, by its own word", changed({ by: "1", tenantId: "hubspot-1" })],
    ["a prototype of its own", changed({}).replace("{", '{"__proto__":{"level":3},')],
    ["a constructor of its own", changed({}).replace("{", '{"constructor":{"prototype":{"x":1}},')],
    ["not JSON", "level=2"],
    ["half of JSON", changed({}).slice(0, -1)],
    ["two documents", `${changed({})}${changed({})}`],
    ["JSON in a comment", `/**/${changed({})}`],
    ["a byte order mark", `\ufeff${changed({})}`],
    ["an empty body", ""],
    ["spaces only", "  \n "],
    ["null", "null"],
    ["a number", "7"],
    ["a text", '"rating"'],
    ["a list of ratings", `[${changed({})}]`],
    ["200,000 levels of lists", deep(200_000)],
    ["100,000 levels of objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["more than a megabyte", changed({ evidence: { tier: "stated", quote: "x".repeat(1_100_000) } })],
  ])("with %s is refused with a sentence, and nothing is stored", async (_what, body) => {
    const contactId = "7777777";
    expectRefusal(await call("POST", `/v1/records/contact/${contactId}/ratings`, body));
    expect(await team.ann.readHistory(contactId)).toEqual([]);
  });

  it("with a moment in the future is kept, and shown as received", async () => {
    const contactId = team.aContact();
    const at = 8_640_000_000_000_000;
    const reply = await ask(team.ann, contactId, { ...aRatingBody("need", 2), at });
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.assessment.ratings.need?.at).toBe(reply.recordedAt);
    expect(reply.recordedAt).toBeLessThanOrEqual(Date.now());
  });
});

describe("an address", () => {
  it.each(["0", "-1", "01", "1e3", "1.0", "+1", "12345678901234567890", "__proto__", "501;drop", "501'"])(
    "with the record id %s is refused with a sentence",
    async (id) => expectRefusal(await call("GET", `/v1/records/contact/${id}/assessment`)),
  );

  it.each(["contacts", "company", "constructor", "__proto__", "CONTACT"])(
    "with the object type %s is refused with a sentence",
    async (type) => expectRefusal(await call("GET", `/v1/records/${type}/501/assessment`)),
  );

  it.each([
    "assessment?framework=__proto__",
    "assessment?framework=constructor",
    "assessment?framework=",
    "assessment?framework=bant&framework=none",
    "assessment?language=xx",
    "history?framework=bant&limit=0",
    "history?framework=bant&limit=201",
    "history?framework=bant&limit=1.5",
    "history?framework=bant&limit=",
    "history?framework=bant&before=0",
    "history?framework=bant&before=-1",
    "history?framework=bant&before=x",
    "history?framework=bant&before=Infinity",
    `history?framework=${"a".repeat(8000)}`,
  ])("ending in %s is refused with a sentence", async (rest) => {
    expectRefusal(await call("GET", `/v1/records/contact/501/${rest}`));
  });

  it.each([
    "history?framework=bant&before=999999999999999",
    "history?__proto__=1&constructor=2",
    "sync?x=%00%F0%9F%94%A5",
  ])("ending in %s is answered", async (rest) =>
    expect(await call("GET", `/v1/records/contact/501/${rest}`)).toMatchObject({ status: 200 }),
  );

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("is not there for %s", async (method) => {
    expect((await call(method, "/v1/records/contact/501/ratings", "{}")).status).toBe(404);
  });

  it("without a content type is read all the same", async () => {
    const target = withCaller(`/v1/records/contact/${team.aContact()}/ratings`, team.ann.user, team.stack.portalId);
    const body = JSON.stringify(aRatingBody("need", 2));
    const signed = signCall(publicUrls.card, { method: "POST", target, body });
    const { "content-type": _type, ...headers } = signed.headers;
    expect(JSON.parse((await sendWire(team.stack.ports.card, { ...signed, headers })).body)).toMatchObject({
      ok: true,
    });
  });
});
