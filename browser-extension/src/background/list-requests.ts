import { ContactsReply } from "@assay/shared/api/prospects";
import { callServer } from "./api.ts";
import { readQueue } from "./clocks.ts";
import { done, type Handlers, refuseAs } from "./handler.ts";
import { learnLocalResult } from "./local-result.ts";
import { notify } from "./notices.ts";
import { forSurface, listKept, removeItem, retryItem } from "./outbox.ts";
import { sendAll } from "./outbox-sender.ts";
import { placeOverlay, placeReader } from "./overlay-placing.ts";
import { readPanel } from "./panel.ts";
import { ownerOf, readAccount } from "./session.ts";

/** Requests of our own pages for lists, and for the places where a checklist stands. */
export const listRequests = {
  async "open-overlay"({ tabId }, asker) {
    const target = asker.kind === "page" ? asker.tabId : tabId;
    const placed = target === undefined ? "no-overlay" : await placeOverlay(target);
    return placed === "placed" ? done : refuseAs(placed);
  },
  async "place-reader"(_request, asker) {
    const placed = asker.kind === "page" ? await placeReader(asker.tabId) : "no-overlay";
    return placed === "placed" ? done : refuseAs(placed);
  },
  "open-panel": async () => done,
  panel: readPanel,
  queue: readQueue,
  async search({ text }) {
    return callServer({ path: `/v1/search?${new URLSearchParams({ text })}`, reply: ContactsReply });
  },
  async outbox() {
    const account = await readAccount();
    const kept = account ? await listKept(ownerOf(account)) : [];
    return { ok: true, items: kept.map(forSurface) };
  },
  async "outbox-retry"({ id }) {
    await retryItem(id);
    await sendAll(true);
    return done;
  },
  async "outbox-drop"({ id }) {
    const account = await readAccount();
    const kept = account ? await listKept(ownerOf(account)) : [];
    await removeItem(id);
    for (const { objectId, owner } of kept.filter((item) => item.id === id)) await learnLocalResult(objectId, owner);
    await notify("outbox");
    return done;
  },
} satisfies Partial<Handlers>;
