import { fork } from "node:child_process";
import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fastify from "fastify";
import { signRequest } from "../hubspot-emulator/signature.ts";
import { assayApp, publicUrls } from "../support/assay-app.ts";

/**
 * The least that a signed route costs: a process that checks the signature of whatever it is sent and answers, without
 * reading the body or asking a database.
 */
export async function startEmptyRoute(publicUrl = publicUrls.card): Promise<{ port: number; close(): Promise<void> }> {
  const child = fork(fileURLToPath(import.meta.url), [publicUrl], { execArgv: process.execArgv });
  const ended = once(child, "exit");
  const [port] = await once(child, "message");
  const close = async () => {
    child.disconnect();
    await ended;
  };
  return { port: Number(port), close };
}

async function serve(publicUrl: string): Promise<void> {
  const app = fastify({ forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  app.post<{ Body: string }>("/*", async ({ method, url, body, headers }, reply) => {
    const timestampMs = Number(headers["x-hubspot-request-timestamp"]);
    const expected = signRequest(assayApp.clientSecret, { method, uri: publicUrl + url, body, timestampMs });
    const [given, wanted] = [Buffer.from(String(headers["x-hubspot-signature-v3"])), Buffer.from(expected)];
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return reply.code(401).send({ ok: false });
    return { ok: true };
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  process.send?.(typeof address === "object" && address?.port);
  // Also when the bench was killed.
  process.once("disconnect", () => void app.close());
}

if (import.meta.main) await serve(process.argv[2] ?? publicUrls.card);
