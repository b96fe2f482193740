import { readQueue } from "./clocks.ts";
import { refreshIndex } from "./grade-index.ts";
import { sendAll, setAlarm } from "./outbox-sender.ts";
import { placeOverlay } from "./overlay-placing.ts";
import { onRequest } from "./requests.ts";
import { rememberSeen } from "./seen-people.ts";
import { guardStorage, readAccount } from "./session.ts";
import { readSettings } from "./settings.ts";

const indexEveryMinutes = 10;

/**
 * Everything the worker listens to, registered before anything is awaited: the event that woke it is lost otherwise. It
 * dies half a minute after its last event, so nothing that must last is kept in variables.
 */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(onRequest);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.runtime.openOptionsPage();
  });
  browser.alarms.onAlarm.addListener(({ name }) => void wake(name));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-overlay" && tab?.id !== undefined) void openOverlay(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void rememberSeen(tabId, undefined));
  self.addEventListener("online", () => void sendAll(true));
  void start();
}

async function start(): Promise<void> {
  await guardStorage();
  if (!(await browser.alarms.get("grade-index"))) {
    await browser.alarms.create("grade-index", { periodInMinutes: indexEveryMinutes });
  }
  await setAlarm();
  await sendAll(false);
}

async function wake(alarm: string): Promise<void> {
  if ((await readAccount()) === undefined) return;
  if (alarm === "outbox") await sendAll(false);
  if (alarm !== "grade-index") return;
  await refreshIndex();
  await readQueue();
  // A worker that is asleep does not hear the network come back: nobody's ratings wait an hour for it.
  await sendAll(true);
}

/** The shortcut counts as a click on the page: the browser lets us in, there and then. */
async function openOverlay(tabId: number): Promise<void> {
  if ((await readSettings()).hasAgreed) await placeOverlay(tabId);
  else await browser.runtime.openOptionsPage();
}
