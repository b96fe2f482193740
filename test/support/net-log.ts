import { readFileSync } from "node:fs";

type Event = { type: number; params?: { url?: string; method?: string; bytes?: string } };
type NetLog = { constants: { logEventTypes: Record<string, number> }; events: Event[] };

/** Everything that left a browser: tabs, workers and the browser itself. */
export type SentByBrowser = {
  /** Method and address of every request that was begun. */
  requests: { method: string; url: URL }[];
  /** Every byte written to a connection, as text; unreadable where it was encrypted. */
  bytes: string;
};

/** For `launchExtension`: the browser writes down everything that it sends, and closes the file when it ends. */
export const netLogFlags = (file: string) => [`--log-net-log=${file}`, "--net-log-capture-mode=Everything"];

/** Reads the log of a browser that has ended. Pages that a test served itself never got as far as the network. */
export function readNetLog(file: string): SentByBrowser {
  const { constants, events } = JSON.parse(readFileSync(file, "utf8")) as NetLog;
  const type = (name: string) => constants.logEventTypes[name];
  const requests = events.flatMap((event) => {
    const { url, method } = event.params ?? {};
    return event.type === type("URL_REQUEST_START_JOB") && url && method ? [{ method, url: new URL(url) }] : [];
  });
  const sent = [type("SOCKET_BYTES_SENT"), type("SSL_SOCKET_BYTES_SENT"), type("UDP_BYTES_SENT")];
  const written = events.flatMap(({ type: one, params }) =>
    sent.includes(one) && params?.bytes ? [params.bytes] : [],
  );
  return { requests, bytes: written.map((bytes) => Buffer.from(bytes, "base64").toString("latin1")).join("\n") };
}
