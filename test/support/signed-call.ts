import { request } from "node:http";
import { signatureHeaders } from "../hubspot-emulator/signature.ts";
import { assayApp } from "./assay-app.ts";

/** A request exactly as it goes over the wire: change a part of a signed one and it is a tampered one. */
export type WireRequest = {
  method: string;
  /** Path and query as sent, before any decoding. */
  target: string;
  body: string;
  headers: Record<string, string>;
};
export type WireReply = { status: number; body: string; headers: Record<string, unknown> };

/** Signs as HubSpot does for an address that begins with `publicUrl`, now and with the app's secret unless told. */
export function signCall(
  publicUrl: string,
  { method = "GET", target, body = "" }: { method?: string; target: string; body?: string },
  { secret = assayApp.clientSecret, timestampMs = Date.now() } = {},
): WireRequest {
  const headers = signatureHeaders(secret, { method, uri: publicUrl + target, body, timestampMs });
  return { method, target, body, headers: { "content-type": "application/json", ...headers } };
}

/** A path with what HubSpot appends to a card's call: who calls, from where. */
export function withCaller(path: string, caller: { userId: number; email: string }, portalId: number): string {
  const { userId, email } = caller;
  const added = { userId, portalId, userEmail: email, appId: assayApp.appId };
  const query = new URLSearchParams(Object.entries(added).map(([key, value]) => [key, String(value)]));
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

/** Sends it to a port of this machine, byte for byte: fetch would tidy the address. */
export function sendWire(port: number, { method, target, body, headers }: WireRequest): Promise<WireReply> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body);
    const length = method === "GET" ? {} : { "content-length": String(bytes.length) };
    const options = { host: "127.0.0.1", port, method, path: target, headers: { ...headers, ...length } };
    const outgoing = request(options, async (incoming) => {
      let text = "";
      for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
      resolve({ status: incoming.statusCode ?? 0, body: text, headers: incoming.headers });
    });
    outgoing.on("error", reject);
    outgoing.end(bytes);
  });
}
