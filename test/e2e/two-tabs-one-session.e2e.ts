import pg from "pg";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pairBrowser } from "../support/paired-browser.ts";
import { startPostgres } from "../support/postgres.ts";
import { aThread, type Desk, openDesk, type Sdr, sdrEmail, startSdr } from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/";

describe("two tabs and two windows share one session", () => {
  let sdr: Sdr;
  // PostgreSQL, because time passes for its tables while the server runs.
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let desks: Desk[];
  const inDatabase = async (statement: string) => {
    const client = new pg.Client({ connectionString: sdr.stack.databaseUrl });
    await client.connect();
    try {
      return (await client.query(statement)).rows as { count: string }[];
    } finally {
      await client.end();
    }
  };
  const countRefreshTokens = async () => Number((await inDatabase("select count(*) from refresh_token"))[0]?.count);
  const expireAccess = () => inDatabase("update extension_session set access_expires_at = 1");
  const owner = () => sdr.stack.users[0] as (typeof sdr.stack.users)[number];
  beforeAll(async () => {
    postgres = await startPostgres();
    sdr = await startSdr({
      site: "gmail",
      stack: { backend: "postgres", postgresUrl: postgres.url },
      content: (people) => ({
        me: sdrEmail,
        threads: people.slice(0, 4).map((one, at) => aThread(`t${at}`, one, "Hello.")),
      }),
    });
    const windows = [await openWindow(sdr), await openWindow(sdr)] as const;
    desks = [
      sdr.desk,
      await openDesk(sdr.extension),
      ...(await Promise.all(windows.map((page) => openDesk(sdr.extension, page)))),
    ];
    for (const [at, { page, overlay }] of desks.entries()) {
      await page.goto(`${gmail}#inbox/t${at}`);
      await overlay.find("button", "Assay: ?, Not graded");
    }
  });
  afterAll(async () => {
    await sdr?.close();
    await postgres?.close();
  });

  it("renews an expired token once, however many ask at the same moment", async () => {
    const before = await countRefreshTokens();
    await expireAccess();
    await Promise.all(desks.map(({ overlay }) => overlay.click("button", "Assay: ?, Not graded")));
    for (const { overlay } of desks) await overlay.find("group", /^Budget: Unknown/);
    expect(await countRefreshTokens()).toBe(before + 1);
  });

  it("stops everywhere at once when the person signs out of all browsers elsewhere", async () => {
    await sdr.desk.page.bringToFront();
    const another = await pairBrowser(sdr.stack, owner());
    await another.call("/v1/sign-out", { everywhere: true });
    await sdr.desk.press("2");
    await Promise.all(desks.map(({ page }) => waitUntil("the pill is gone", () => hasNoPill(page))));
    const { ratings } = (await sdr.rep.readAssessment(sdr.people[0]?.id ?? "")).assessment;
    expect(ratings).toEqual({});
    await sdr.desk.picture("signed-out-elsewhere");
    await (await sdr.extension.signIn(owner())).close();
  });

  it("asks for a reload where a page was open while the extension was updated, without an exception", async () => {
    const [open, other] = desks as [Desk, Desk];
    for (const { page } of desks) await page.reload();
    await open.page.bringToFront();
    await open.overlay.find("button", /^Assay: /);
    await open.shortcut();
    await open.overlay.find("group", /^Budget: /);
    await sdr.extension.update();
    await open.press("1");
    await open.overlay.find("button", "Reload the page");
    await open.picture("updated-overlay");
    await other.page.bringToFront();
    await other.overlay.click("button", /^Assay: /);
    await other.overlay.find("button", /^Assay: !, /);
    await other.picture("updated-pill");
    await open.page.bringToFront();
    await open.overlay.click("button", "Reload the page");
    await open.overlay.find("button", "Assay: ?, Not graded");
    expect(desks.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it("stops for a person who left the portal, within the day's check", async () => {
    const { stack, desk } = sdr;
    for (const { page, overlay } of desks) {
      await page.bringToFront();
      await page.reload();
      await overlay.find("button", "Assay: ?, Not graded");
    }
    await desk.page.bringToFront();
    await stack.emulator.removeUser(stack.portalId, owner().userId);
    await inDatabase(`update extension_session set access_expires_at = 1, checked_at = ${Date.now() - 86_400_001}`);
    await desk.shortcut();
    await desk.overlay.find("StaticText", /^Sign in to grade this person/);
    await desk.picture("removed-person");
    for (const { page } of desks) await waitUntil("the pill is gone", () => hasNoPill(page));
    const [live] = await inDatabase("select count(*) from extension_session where revoked_at is null");
    expect(live?.count).toBe("0");
  });
});

declare const chrome: {
  windows: { create(options: { url: string }): Promise<unknown> };
};

async function openWindow({ extension }: Sdr): Promise<Page> {
  const opening = extension.context.waitForEvent("page");
  await extension.context.serviceWorkers()[0]?.evaluate(() => void chrome.windows.create({ url: "about:blank" }));
  return opening;
}

const hasNoPill = (page: Page) => page.evaluate(() => document.querySelector(".gD")?.nextElementSibling === null);
