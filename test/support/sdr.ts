import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type FakeContent, type FakeSite, type FakeThread, serveFakeSite } from "../fake-sites/fake-site.ts";
import { type ClosedRoot, lookIntoClosedRoots } from "./closed-root.ts";
import type { EmulatorUser } from "./emulator-client.ts";
import { type ExtensionBrowser, launchExtension } from "./extension.ts";
import { root } from "./folders.ts";
import { createRep, type Rep } from "./rep.ts";
import { type Stack, type StackOptions, startStack } from "./stack.ts";
import { pressShortcut } from "./toolbar.ts";
import { waitUntil } from "./wait-until.ts";

export const pictures = join(root, process.env.ASSAY_PICTURES ? "docs/pictures" : "reports/pictures");

/** Somebody in the CRM whom a page can show. */
export type KnownPerson = { id: string; email: string; name: string };

/** An SDR's browser with the built extension, signed in, before a made-up site. */
export type Sdr = {
  stack: Stack;
  extension: ExtensionBrowser;
  /** Contacts of the portal that nobody has rated, each with an address. */
  people: KnownPerson[];
  /** What the same person does at the card in HubSpot. */
  rep: Rep;
  /** The tab in hand; its console and errors are recorded. */
  desk: Desk;
  /** Closes the browser and starts it again on the same profile; `desk` is a new tab in it. */
  restartBrowser(): Promise<void>;
  /** The contact's `assay_*` values in HubSpot. */
  propertiesOf(person: KnownPerson): Promise<Record<string, string | null>>;
  close(): Promise<void>;
};

/** One tab, and what can be done and seen there. */
export type Desk = {
  page: Page;
  overlay: ClosedRoot;
  /** What the browser complained of: exceptions and errors in the console. */
  complaints: string[];
  press(...keys: string[]): Promise<void>;
  /** Opens the overlay, or brings the focus back into it, as the shortcut does. */
  shortcut(): Promise<void>;
  /** What the page heard and what its own shortcuts did since the last look. */
  heard(): Promise<string[]>;
  picture(name: string): Promise<void>;
};

export type SdrOptions<Site extends FakeSite> = {
  site: Site;
  content(people: KnownPerson[]): FakeContent[Site];
  stack?: Partial<StackOptions>;
  /** For Chromium, as they are. */
  flags?: string[];
};

export async function startSdr<Site extends FakeSite>(options: SdrOptions<Site>): Promise<Sdr> {
  mkdirSync(pictures, { recursive: true });
  const stack = await startStack({ backend: "pglite", contacts: 20, withHost: false, ...options.stack });
  const extension = await launchExtension(stack, options.flags);
  const people = await listPeople(stack);
  const serve = () => serveFakeSite(extension.context, options.site, options.content(people));
  await serve();
  const firstRun = await extension.agreeAndSignIn(stack.users[0]);
  const desk = await openDesk(extension);
  // Not before: with its last tab a browser closes too.
  await firstRun.close();
  const sdr: Sdr = {
    stack,
    extension,
    people,
    rep: createRep(stack.callAsCard, stack.users[0] as EmulatorUser),
    desk,
    async restartBrowser() {
      await extension.restart();
      await serve();
      sdr.desk = await openDesk(extension);
    },
    propertiesOf: async ({ id }) => (await stack.emulator.readRecord(stack.portalId, "contacts", id)).properties,
    async close() {
      await extension.close();
      await stack.close();
    },
  };
  return sdr;
}

/** Takes a tab in hand, a new one unless one is given: its console and errors are recorded. */
export async function openDesk(extension: ExtensionBrowser, tab?: Page): Promise<Desk> {
  const page = tab ?? (await extension.context.newPage());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return {
    page,
    overlay: await lookIntoClosedRoots(page),
    complaints,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    shortcut: () => pressShortcut(extension, page),
    heard: () =>
      page.evaluate(() => {
        const { heard, did } = window as unknown as { heard: string[]; did: string[] };
        return [...heard.splice(0), ...did.splice(0)];
      }),
    picture: async (name) => void (await page.screenshot({ path: join(pictures, `${name}.png`) })),
  };
}

async function listPeople({ emulator, portalId }: Stack): Promise<KnownPerson[]> {
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "1000" });
  return results.flatMap(({ id, properties: { email, firstname, lastname } }) =>
    email ? [{ id, email, name: `${firstname} ${lastname}` }] : [],
  );
}

export const sdrEmail = "sam@seller.example";

/** A thread of one mail that somebody wrote to the SDR. */
export function aThread(id: string, { name, email }: Pick<KnownPerson, "name" | "email">, body: string): FakeThread {
  return { id, subject: `About ${id}`, mails: [{ from: { name, email }, to: sdrEmail, body }] };
}

/** Goes to another mail as these sites do: without loading anything. */
export async function openThread({ page }: Desk, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#inbox/${id}`);
}

/** Marks a text of the open mail, as dragging the mouse over it would. */
export async function selectText({ page }: Desk, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([place, wanted]) => {
      const walker = document.createTreeWalker(document.querySelector(place) ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
    },
    [selector, text] as const,
  );
}

/** Waits until HubSpot has the value of a contact's property. */
export function waitForValue(sdr: Sdr, person: KnownPerson, property: string, value: string): Promise<unknown> {
  const has = async () => ((await sdr.propertiesOf(person))[property] ?? "") === value;
  return waitUntil(`HubSpot has ${property} = ${value}`, has);
}

declare const chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string }): void } } };

/** What the browser does every ten minutes. */
export async function wakeByAlarm({ extension }: Sdr): Promise<void> {
  const worker = extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent("serviceworker"));
  await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: "grade-index" }));
}
