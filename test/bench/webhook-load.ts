import { once } from "node:events";
import { Agent, request } from "node:http";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** A batch with its signature, made before the clock runs: only its sending is measured. */
export interface SignedBatch {
  readonly target: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Load {
  readonly signed: readonly SignedBatch[];
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Sends batches from a thread of its own, over so many connections, each the next one when its last is answered.
 * Answers how many were acknowledged; throws when one is not.
 */
export async function sendBatches(port: number, load: Load): Promise<number> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { port, load } });
  const [answered] = await once(thread, "message");
  return Number(answered);
}

async function send(port: number, { signed, connections, seconds }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const bodies = signed.map(({ body }) => Buffer.from(body));
  const endAt = performance.now() + seconds * 1000;
  let [sent, answered] = [0, 0];
  const connection = async () => {
    while (performance.now() < endAt) {
      const index = sent++ % signed.length;
      await post(agent, port, signed[index] as SignedBatch, bodies[index] as Buffer);
      // What is answered later counts for nobody's second.
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return answered;
}

function post(agent: Agent, port: number, { target: path, headers }: SignedBatch, body: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { "content-length": String(body.length) };
    const options = { agent, host: "127.0.0.1", port, method: "POST", path };
    const outgoing = request({ ...options, headers: { ...headers, ...length } }, (incoming) => {
      incoming.resume();
      incoming.on("end", () => {
        const { statusCode = 0 } = incoming;
        if (statusCode === 200 || statusCode === 204) resolve();
        else reject(new Error(`a batch was answered ${statusCode}`));
      });
      incoming.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

if (!isMainThread) {
  const { port, load } = workerData as { port: number; load: Load };
  parentPort?.postMessage(await send(port, load));
}
