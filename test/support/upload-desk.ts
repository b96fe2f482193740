import { BulkReply, type ImportProgress, TicketReply, type TicketWish } from "@assay/shared/api/bulk";
import { expect } from "vitest";
import { createRubricDesk } from "./rubric-desk.ts";
import type { Stack } from "./stack.ts";
import { waitUntil } from "./wait-until.ts";

export type UploadDesk = ReturnType<typeof createUploadDesk>;

/** One admin at the pages for files: HubSpot's by signed calls, ours as a browser does it. */
export function createUploadDesk(stack: Stack, user: { userId: number; email: string }) {
  const { call } = createRubricDesk(stack, user);
  let cookie = "";
  const visit = async (path: string, options: RequestInit = {}) =>
    fetch(`${stack.webUrl}${path}`, { redirect: "manual", ...options, headers: { cookie, ...options.headers } });
  const askTicket = async (wish: TicketWish) => TicketReply.parse(await call("tickets", { wish })).ticket;
  const bulk = async () => BulkReply.parse(await call("bulk"));
  const page = async () => (await visit("/upload")).text();
  /** Sends a form of the page as it is shown now, or as it was when it was `shown`. */
  const post = async (step: string, form: string[][] = [], shown?: string) => {
    const seen = /name="seen" value="([^"]*)"/.exec(shown ?? (await page()))?.[1] ?? "";
    return visit(`/upload/${step}`, {
      method: "POST",
      body: new URLSearchParams([["seen", seen], ...form]).toString(),
    });
  };
  const progress = async () => (await bulk()).upload as ImportProgress;
  return {
    call,
    visit,
    post,
    askTicket,
    bulk,
    progress,
    /** Opens the page for uploads. */
    open: async () => {
      const opened = await visit(`/upload?ticket=${await askTicket({ for: "upload" })}`);
      expect(opened.status).toBe(303);
      cookie = opened.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    },
    /** Our words about it. */
    send: async (file: string | Uint8Array | ReadableStream) => {
      const options = { method: "PUT", body: file as BodyInit, duplex: "half" };
      const reply = await visit("/upload/file", {
        ...options,
        headers: { "content-type": "application/octet-stream" },
      } as RequestInit);
      return (await reply.json()) as { ok: boolean; code?: string; message?: string };
    },
    page,
    /** Says what the columns are, in their order. */
    map: (columns: readonly string[], creates = false) =>
      post("columns", [...columns.map((target) => ["column", target]), ...(creates ? [["creates", "on"]] : [])]),
    /** Begins the import and answers how it ended. */
    run: async (timeoutMs = 60_000) => {
      await post("start");
      const ended = async () => {
        const now = await progress();
        return now.state === "done" && now;
      };
      return waitUntil("the import is done", ended, { timeoutMs });
    },
    /** Lines of the file of faults, without its header. */
    faults: async () => (await rowsOf(await visit("/upload/faults.csv"))).slice(1),
    fetchFile: async (wish: TicketWish) => rowsOf(await visit(`/download?ticket=${await askTicket(wish)}`)),
  };
}

async function rowsOf(response: Response): Promise<string[]> {
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  // The mark by which Excel knows UTF-8 is no text.
  return (await response.text())
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .slice(0, -1);
}
