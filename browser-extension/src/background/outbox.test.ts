// @vitest-environment node
import { anAssessment, aRubric, testNow } from "@assay/shared/builders";
import { explainAssessment } from "@assay/shared/score/explain";
import { beforeEach, expect, it, vi } from "vitest";
import { aChange, aSignedInBrowser, playServer, signedOut } from "./background-under-test.ts";
import { keepChange, listKept, retryItem } from "./outbox.ts";
import { keepAndSend, sendAll } from "./outbox-sender.ts";

const ann = "1/7";
const anItem = (number: number, objectId = "501", changes = {}) => {
  const change = aChange(number, changes);
  return { id: change.id, objectId, name: "Mina", criterion: "Need", change, owner: ann };
};

/** The server's answer to a change that it took. */
function recorded(body: unknown, more: object = { ok: true }) {
  const ratings = anAssessment({ need: 2 }).ratings;
  const result = explainAssessment(aRubric(), { ratings }, testNow);
  const { id } = body as { id: string };
  return {
    ...more,
    eventId: id,
    recordedAt: 1,
    assessment: { version: 1, ratings, contested: {}, result },
    people: [],
  };
}

const states = async () => (await listKept(ann)).map(({ state, tries }) => [state, tries]);

beforeEach(aSignedInBrowser);

it("keeps a change before it is sent, and lets go of it once it has arrived", async () => {
  const kept: unknown[] = [];
  playServer(async ({ body }) => {
    kept.push(await states());
    return recorded(body);
  });
  expect(await keepAndSend(anItem(1))).toMatchObject({ ok: true });
  expect([kept, await states()]).toEqual([[[["waiting", 0]]], []]);
});

it("sends the same change once, however often it is asked for", async () => {
  const sent = playServer(({ body }) => recorded(body));
  await Promise.all([keepAndSend(anItem(1)), keepAndSend(anItem(1)), sendAll(true)]);
  expect(sent).toHaveLength(1);
});

it.each([
  ["no way to the server", () => "offline" as const],
  ["an answer from somebody else's server", () => ({ html: "Please log in to the Wi-Fi" })],
  ["a fault on our side", () => ({ ok: false, code: "internal", message: "Sorry." })],
  ["a session that was ended", () => signedOut],
])("keeps a change that met %s", async (_what, answer) => {
  playServer(answer);
  expect(await keepAndSend(anItem(1))).toBeUndefined();
  expect((await states())[0]?.[0]).toBe("waiting");
});

it("keeps a change for its owner when somebody else signs in on the way", async () => {
  const me = { portalId: "2", person: { userId: "8", name: "Ben" }, canRate: true, language: "en" };
  const sent = playServer(async ({ body }) => {
    await browser.storage.local.set({ session: { refreshToken: "refresh-9", me } });
    await browser.storage.session.set({ access: { token: "access-9", expiresAt: Date.now() + 900_000, me } });
    return recorded(body);
  });
  await Promise.all([keepAndSend(anItem(1)), keepAndSend(anItem(2))]);
  expect(sent.map(({ token }) => token)).toEqual(["Bearer access-0"]);
  expect((await states()).map(([state]) => state)).toEqual(["waiting", "waiting"]);
});

it("keeps one that met a conflict for the person, with the other side", async () => {
  playServer(({ body }) => recorded(body, { ok: false, code: "conflict", message: "Ben rated it too." }));
  expect(await keepAndSend(anItem(1))).toMatchObject({ code: "conflict" });
  expect(await listKept(ann)).toMatchObject([{ state: "needs-you", refusal: { code: "conflict", assessment: {} } }]);
});

it("hands a refused change to the person, who may try again or rate anew", async () => {
  const refusal = { ok: false, code: "unknown-criterion", message: "No such criterion." };
  const sent = playServer(({ body }) => (sent.length === 1 ? refusal : recorded(body)));
  await keepAndSend(anItem(1));
  expect(await listKept(ann)).toMatchObject([{ state: "needs-you", refusal }]);
  await sendAll(true);
  expect(sent).toHaveLength(1);
  await retryItem(anItem(1).id);
  await sendAll(false);
  expect([sent.length, await states()]).toEqual([2, []]);
});

it("forgets what was refused of a criterion when it is rated anew", async () => {
  playServer(() => ({ ok: false, code: "invalid", message: "No." }));
  await keepAndSend(anItem(1));
  await keepChange(anItem(2));
  expect((await listKept(ann)).map(({ id }) => id)).toEqual([anItem(2).id]);
});

it("keeps a contact's changes in order: none overtakes one that does not get through", async () => {
  let isAway = true;
  const sent = playServer(({ body }) => (isAway ? "offline" : recorded(body)));
  await keepAndSend(anItem(1));
  await keepAndSend(anItem(2, "501", { criterion: "budget" }));
  expect(sent.map(({ body }) => (body as { id: string }).id)).toEqual([anItem(1).id, anItem(1).id]);
  isAway = false;
  await sendAll(true);
  expect(sent.slice(2).map(({ body }) => (body as { id: string }).id)).toEqual([anItem(1).id, anItem(2).id]);
});

it("waits longer after each try, up to an hour, and sets an alarm for the next", async () => {
  playServer(() => "offline");
  const now = vi.spyOn(Date, "now").mockReturnValue(testNow);
  await keepChange(anItem(1));
  const waits: number[] = [];
  for (let tries = 0; tries < 9; tries += 1) {
    await sendAll(true);
    const [item] = await listKept(ann);
    waits.push(((item?.nextAt ?? 0) - testNow) / 1000);
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  expect((await browser.alarms.get("outbox"))?.scheduledTime).toBe(testNow + 3_600_000);
  now.mockRestore();
});

it("tries nothing before its time, unless there is reason to", async () => {
  let isAway = true;
  const sent = playServer(({ body }) => (isAway ? "offline" : recorded(body)));
  await keepAndSend(anItem(1));
  isAway = false;
  await sendAll(false);
  expect(sent).toHaveLength(1);
  await sendAll(true);
  expect([sent.length, await states()]).toEqual([2, []]);
});

it("holds nobody else up when one contact's change meets a fault on our side", async () => {
  const fault = { ok: false, code: "internal", message: "Sorry." };
  playServer(({ path, body }) => (path.includes("/501/") ? fault : recorded(body)));
  await keepChange(anItem(1, "501"));
  await keepChange(anItem(2, "502"));
  await sendAll(true);
  expect((await listKept(ann)).map(({ objectId }) => objectId)).toEqual(["501"]);
});

it("sends nothing of somebody else's who used this browser", async () => {
  const sent = playServer(({ body }) => recorded(body));
  await keepChange({ ...anItem(1), owner: "1/8" });
  await sendAll(true);
  expect([sent, (await listKept("1/8")).length]).toEqual([[], 1]);
});

it("sends a clearing to where clearings go", async () => {
  const sent = playServer(({ body }) => recorded(body));
  const { level: _, ...clearing } = aChange(1) as { level: 2 } & ReturnType<typeof aChange>;
  await keepChange({ ...anItem(1), change: clearing });
  await sendAll(true);
  expect(sent.map(({ path }) => path)).toEqual(["/v1/records/contact/501/clearings"]);
});

it("wakes no sooner for what waits behind another change of its contact than for that one", async () => {
  playServer(() => "offline");
  await keepAndSend(anItem(1));
  await keepAndSend(anItem(2, "501", { criterion: "budget" }));
  const alarm = await browser.alarms.get("outbox");
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 20_000);
});
