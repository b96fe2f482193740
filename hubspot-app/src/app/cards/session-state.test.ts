import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { RateReply } from "@assay/shared/api/rating";
import { card as text } from "@assay/shared/language/en";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Change } from "./change.ts";
import { createEventId } from "./event-id.ts";
import { connectServer, type RecordServer } from "./record-server.ts";
import { openLine } from "./server.ts";
import { acceptAnswer, addChange, begin, failChanges, type Ready, settleChange } from "./session-state.ts";
import { StandInServer } from "./stand-in-server.ts";

let far: StandInServer;
let server: RecordServer;
let ready: Ready;
beforeEach(async () => {
  far = new StandInServer();
  vi.stubGlobal("self", { hsFetch: far.fetch });
  const line = openLine("https://card.assay.example", "en", text);
  server = connectServer(line, { objectType: "contact", objectId: "501" });
  ready = begin((await server.read()) as AssessmentReply);
});
afterEach(() => vi.unstubAllGlobals());

function aChange(part: Partial<Change>): Change {
  const at = Date.now();
  return { id: createEventId(at), criterion: "need", level: 2, evidence: undefined, at, basedOn: 0, ...part };
}

it("ignores an answer that is older than what is shown", async () => {
  const [first, second] = [aChange({ level: 1 }), aChange({ level: 3 })];
  const older = (await server.send("bant", first)) as RateReply;
  const newer = (await server.send("bant", second)) as RateReply;
  const state = settleChange(settleChange(ready, second, newer), first, older);
  expect(state.saved.version).toBe(2);
  expect(state.saved.ratings.need?.level).toBe(3);
});

const offline = { ok: false, code: "unreachable", message: "offline" } as const;

it("forgets a failed change as soon as the same criterion is rated again", () => {
  const failed = aChange({ level: 1 });
  const other = aChange({ criterion: "budget" });
  const state = failChanges(addChange(addChange(ready, failed), other), [failed, other], offline);
  expect(addChange(state, aChange({ level: 3 })).failure?.changes).toEqual([other]);
});

it("offers no way back for a change that was not saved", () => {
  const change = aChange({});
  expect(failChanges(addChange(ready, change), [change], offline).last).toBeUndefined();
});

/** Made here and saved. */
async function made(change: Change): Promise<Ready> {
  return settleChange(addChange(ready, change), change, (await server.send("bant", change)) as RateReply);
}

/** As it stands by now at the server. */
function refreshed(state: Ready): Ready {
  return acceptAnswer(state, far.of("bant").state(), far.people);
}

it("offers a way back from what was saved, whatever else is rated", async () => {
  const change = aChange({});
  const state = await made(change);
  far.rate("102", "budget", 3);
  expect(refreshed(state).last?.change).toBe(change);
  const clearing = aChange({ level: undefined, basedOn: 2 });
  ready = refreshed(state);
  expect((await made(clearing)).last?.change).toBe(clearing);
});

it("offers no way back once somebody else rated the same after it", async () => {
  const state = await made(aChange({}));
  far.rate("102", "need", 3);
  expect(refreshed(state).last).toBeUndefined();
});

it("offers no way back from a clearing that somebody else filled again", async () => {
  far.rate("102", "need", 1);
  const state = await made(aChange({ level: undefined, basedOn: 1 }));
  expect(state.last).toBeDefined();
  far.rate("102", "need", 3);
  expect(refreshed(state).last).toBeUndefined();
});

it("offers no way back while somebody else's rating waits beside one's own", async () => {
  const state = await made(aChange({}));
  far.rate("102", "need", 3, 0);
  expect(refreshed(state).last).toBeUndefined();
});

it("keeps the way back from what is still on its way, until its answer comes too late", async () => {
  const change = aChange({});
  const answer = (await server.send("bant", change)) as RateReply;
  far.rate("102", "need", 3);
  const underWay = refreshed(addChange(ready, change));
  expect(underWay.last?.change).toBe(change);
  expect(settleChange(underWay, change, answer).last).toBeUndefined();
});
