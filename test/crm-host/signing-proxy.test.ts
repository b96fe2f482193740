import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { signRequest } from "../hubspot-emulator/signature.ts";
import { createSigningProxy, type ExtensionRequest } from "./signing-proxy.ts";

const PUBLIC = "https://card.assay.example";
const app = { appId: 99, clientSecret: "a secret", permittedFetchUrls: [`${PUBLIC}/v1`], variables: {} };
const caller = { userId: 7, email: "rep+one@example.com" };

type Arrived = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };
type Answer = (response: ServerResponse, arrived: Arrived) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The app's server behind the public origin, and the proxy in front of it. */
async function anAppServer(answer: Answer = (response) => response.end("{}")) {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    arrived.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
    answer(response, { method, url, headers, body: "" });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = createSigningProxy({ app, portalId: 4815162, publicOrigins: { [PUBLIC]: local } });
  return { arrived, send: (request: ExtensionRequest) => proxy(request, caller) };
}

describe("hubspot.fetch through the signing proxy", () => {
  it("appends who calls to the query and signs the public URL", async () => {
    const { arrived, send } = await anAppServer((response) => response.writeHead(201).end('{"ok":true}'));
    const reply = await send({ url: `${PUBLIC}/v1/rate?x=a%20b`, method: "POST", body: { level: 2 } });
    expect(reply).toEqual({ status: 201, body: '{"ok":true}' });
    const [{ url, headers, body } = {} as Arrived] = arrived;
    expect(url).toBe("/v1/rate?x=a%20b&userId=7&portalId=4815162&userEmail=rep%2Bone%40example.com&appId=99");
    const timestampMs = Number(headers["x-hubspot-request-timestamp"]);
    const signature = signRequest(app.clientSecret, { method: "POST", uri: `${PUBLIC}${url}`, body, timestampMs });
    expect(headers["x-hubspot-signature-v3"]).toBe(signature);
    expect(Math.abs(Date.now() - timestampMs)).toBeLessThan(5_000);
    expect(body).toBe('{"level":2}');
  });

  it("leaves keys that the card has put into the query, and appends its own after them", async () => {
    const { arrived, send } = await anAppServer();
    await send({ url: `${PUBLIC}/v1/me?userId=1&portalId=2` });
    expect(arrived[0]?.url).toMatch(/^\/v1\/me\?userId=1&portalId=2&userId=7&portalId=4815162&/);
  });

  it.each([
    ["another origin", "https://hooks.assay.example/v1/x"],
    ["an origin that only begins alike", "https://card.assay.example.evil.example/v1/x"],
    ["a user name that looks like the origin", "https://card.assay.example@evil.example/v1/x"],
    ["a path beside the permitted one", `${PUBLIC}/v10/x`],
    ["a path that climbs out", `${PUBLIC}/v1/../admin`],
    ["plain http", "http://card.assay.example/v1/x"],
    ["no URL at all", "v1/x"],
  ])("refuses %s", async (_what, url) => {
    const { arrived, send } = await anAppServer();
    expect((await send({ url })).status).toBe(403);
    expect(arrived).toEqual([]);
  });

  it.each([
    ["a list", [1]],
    ["a text", "level=2"],
    ["null", null],
  ])("refuses %s as a body", async (_what, body) => {
    const { send } = await anAppServer();
    expect((await send({ url: `${PUBLIC}/v1/x`, method: "POST", body })).status).toBe(400);
  });

  it("passes no header of the card but Authorization", async () => {
    const { arrived, send } = await anAppServer();
    const headers = { Authorization: "Bearer x", "X-HubSpot-Signature-v3": "mine", "X-Other": "1" };
    await send({ url: `${PUBLIC}/v1/x`, headers });
    expect(arrived[0]?.headers.authorization).toBe("Bearer x");
    expect(arrived[0]?.headers["x-other"]).toBeUndefined();
    expect(arrived[0]?.headers["x-hubspot-signature-v3"]).not.toBe("mine");
  });

  it("tries once more, with the same body, after a 5xx", async () => {
    let calls = 0;
    const { arrived, send } = await anAppServer((response) => {
      calls += 1;
      response.writeHead(calls === 1 ? 503 : 200).end("{}");
    });
    expect((await send({ url: `${PUBLIC}/v1/x`, method: "POST", body: { id: "e1" } })).status).toBe(200);
    expect(arrived.map(({ body }) => body)).toEqual(['{"id":"e1"}', '{"id":"e1"}']);
  });

  it("tries once more after a dropped connection, and then gives up", async () => {
    const { arrived, send } = await anAppServer((response) => response.socket?.destroy());
    expect((await send({ url: `${PUBLIC}/v1/x`, method: "POST", body: {} })).status).toBe(502);
    expect(arrived).toHaveLength(2);
  });

  it("hands a 4xx through at once", async () => {
    const { arrived, send } = await anAppServer((response) => response.writeHead(401).end('{"code":"signature"}'));
    expect(await send({ url: `${PUBLIC}/v1/x` })).toEqual({ status: 401, body: '{"code":"signature"}' });
    expect(arrived).toHaveLength(1);
  });

  it("gives up when the time the card allows is over, without a second try", async () => {
    const { arrived, send } = await anAppServer(() => {});
    expect((await send({ url: `${PUBLIC}/v1/x`, timeout: 80 })).status).toBe(504);
    expect(arrived).toHaveLength(1);
  });

  it("refuses more than 1 MB in either direction", async () => {
    const { arrived, send } = await anAppServer((response) => response.end("x".repeat(1_000_001)));
    const large = { url: `${PUBLIC}/v1/x`, method: "POST", body: { text: "é".repeat(500_001) } };
    expect((await send(large)).status).toBe(413);
    expect(arrived).toEqual([]);
    expect((await send({ url: `${PUBLIC}/v1/x` })).status).toBe(413);
    expect(arrived).toHaveLength(1);
  });

  it("answers 429 to the twenty-first request that runs at once, and takes the next when one is done", async () => {
    const waiting: ServerResponse[] = [];
    const { arrived, send } = await anAppServer((response) => waiting.push(response));
    const running = Array.from({ length: 20 }, () => send({ url: `${PUBLIC}/v1/x` }));
    expect((await send({ url: `${PUBLIC}/v1/x` })).status).toBe(429);
    await expect.poll(() => arrived.length).toBe(20);
    for (const response of waiting.splice(0)) response.end("{}");
    for (const reply of await Promise.all(running)) expect(reply.status).toBe(200);
    const next = send({ url: `${PUBLIC}/v1/x` });
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.end("{}");
    expect((await next).status).toBe(200);
  });
});
