import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { publicUrls } from "../support/assay-app.ts";
import { aRatingBody } from "../support/rep.ts";
import { signCall, withCaller } from "../support/signed-call.ts";
import type { LoadResult, LoadShape, LoadTarget } from "./load.ts";

const criteria = ["budget", "authority", "need", "timing"];
const { target, shape } = workerData as { target: LoadTarget; shape: LoadShape };
// An open loop that meets a slow server must queue here rather than open a connection for each rating.
const agent = new Agent({ keepAlive: true, maxSockets: shape.kind === "closed" ? shape.connections : 64 });
/** While a fresh thread's own code is still being compiled, it sends late: what is due meanwhile says nothing of the server. */
const untimedMs = 1000;
const latenciesMs: number[] = [];
let sent = 0;
let answered = 0;

const startedAt = performance.now();
await (shape.kind === "closed" ? sendClosed(shape) : sendOpen(shape));
const elapsedMs = performance.now() - startedAt;
agent.destroy();
parentPort?.postMessage(summarise());

async function sendClosed({ connections, seconds }: { connections: number; seconds: number }): Promise<void> {
  const endAt = performance.now() + seconds * 1000;
  const connection = async () => {
    while (performance.now() < endAt) await sendRating(performance.now());
  };
  await Promise.all(Array.from({ length: connections }, connection));
}

/** Latency counts from when a rating was due, so that a stalled server is charged for those it kept waiting. */
async function sendOpen({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<void> {
  const firstAt = performance.now();
  const answers: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    const dueAt = firstAt + (index * 1000) / perSecond;
    const waitMs = dueAt - performance.now();
    if (waitMs > 1) await pause(waitMs);
    answers.push(sendRating(dueAt, dueAt - firstAt >= untimedMs));
  }
  await Promise.all(answers);
}

async function sendRating(dueAt: number, isTimed = true): Promise<void> {
  const answer = await post(nextRating());
  if (!answer.startsWith('{"ok":true')) throw new Error(`a rating was not recorded: ${answer.slice(0, 300)}`);
  answered++;
  if (isTimed) latenciesMs.push(performance.now() - dueAt);
}

/** The next criterion of the next contact, by the one person who rates it; a quarter bring a quote. */
function nextRating() {
  const index = sent++;
  const contact = index % target.contactIds.length;
  const user = target.users[contact % target.users.length];
  if (user === undefined) throw new Error("the portal has no users");
  const round = Math.floor(index / target.contactIds.length);
  const rating = aRatingBody(criteria[(contact + round) % 4] as string, (contact + round * 3) % 4);
  const evidence = { tier: "stated", quote: "Finance set the money aside in March, it has to be spent this year." };
  const body = JSON.stringify(index % 4 === 0 ? { ...rating, evidence } : rating);
  const path = withCaller(`/v1/records/contact/${target.contactIds[contact]}/ratings`, user, target.portalId);
  return signCall(publicUrls.card, { method: "POST", target: path, body });
}

function post({ target: path, body, headers }: ReturnType<typeof nextRating>): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const options = { agent, host: "127.0.0.1", port: target.port, method: "POST", path };
    const outgoing = request({ ...options, headers: { ...headers, ...length } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => resolve(Buffer.concat(chunks).toString()));
      incoming.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function summarise(): LoadResult {
  const sorted = latenciesMs.toSorted((one, other) => one - other);
  return {
    answered,
    perSecond: (1000 * answered) / elapsedMs,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
  };
}
