import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import {
  aThread,
  type KnownPerson,
  pictures,
  type Sdr,
  sdrEmail,
  startSdr,
  waitForValue,
  wakeByAlarm,
} from "../support/sdr.ts";

const gmail = "https://mail.google.com/mail/u/0/";

describe("an SDR grades without a connection", () => {
  let sdr: Sdr;
  let ben: Rep;
  let person: KnownPerson;
  let options: Page;
  /** Levels of a criterion as the server holds them, the oldest first. */
  const historyOf = async (criterion: string) => {
    const events = await sdr.rep.readHistory(person.id);
    return events
      .filter((event) => event.criterion === criterion)
      .map(({ level }) => level)
      .reverse();
  };
  const openMail = async () => {
    await sdr.desk.page.goto(`${gmail}#inbox/one`);
    await sdr.desk.overlay.find("button", /^Assay: /);
    await sdr.desk.shortcut();
  };
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([first]) => ({ me: sdrEmail, threads: [aThread("one", first as KnownPerson, "Hello.")] }),
    });
    [person] = sdr.people as [KnownPerson];
    ben = createRep(sdr.stack.callAsCard, sdr.stack.users[1] as (typeof sdr.stack.users)[number]);
  });
  afterAll(() => sdr?.close());

  it("grades a person read before, from the overlay, and every level is said to wait", async () => {
    await openMail();
    await sdr.desk.overlay.find("group", /^Budget: Unknown/);
    await sdr.desk.press("Escape");
    await sdr.stack.kill9();
    await sdr.desk.shortcut();
    await sdr.desk.overlay.find("group", /^Budget: Unknown/);
    await sdr.desk.press("2", "2", "3", "1");
    for (const said of [/^Budget: 2/, /^Authority: 2/, /^Need: 3/, /^Timing: 1/]) {
      await sdr.desk.overlay.find("group", new RegExp(`${said.source}.*Kept here, sent later$`));
    }
    await sdr.desk.overlay.find("StaticText", /^Offline: as of/);
    await sdr.desk.picture("offline-overlay");
    expect(await sdr.desk.heard()).toEqual([]);
  });

  it("forgets nothing when the browser ends its worker and is started again", async () => {
    await sdr.extension.killWorker();
    await sdr.desk.press("ArrowUp", "ArrowUp", "ArrowUp", "3");
    await sdr.desk.overlay.find("group", /^Budget: 3.*Kept here, sent later$/);
    await sdr.extension.killWorker();
    await sdr.restartBrowser();
    await openMail();
    await sdr.desk.overlay.find("group", /^Budget: 3.*Kept here, sent later$/);
    await sdr.desk.overlay.find("group", /^Timing: 1.*Kept here, sent later$/);
    options = await sdr.extension.open("options");
    await options.getByText("Waiting to be sent: 5").waitFor();
    await options.screenshot({ path: join(pictures, "offline-options.png"), fullPage: true });
  });

  it("sends everything once, without being asked, soon after the connection is back", async () => {
    await sdr.stack.restart();
    await ben.send(person.id, aRatingBody("authority", 0, 0));
    await wakeByAlarm(sdr);
    await options.getByText("Needs you: 1").waitFor();
    await options.getByText(/^Waiting to be sent/).waitFor({ state: "detached" });
    expect([await historyOf("budget"), await historyOf("need"), await historyOf("timing")]).toEqual([[2, 3], [3], [1]]);
    await waitForValue(sdr, person, "assay_bant_budget", "3");
  });

  it("a conflict needs the person, with both sides, and either may be picked", async () => {
    await options.getByText("Authority: 2").waitFor();
    await options.screenshot({ path: join(pictures, "offline-conflict.png"), fullPage: true });
    await options.getByText(/^Stands now: 0 No/).waitFor();
    await options.getByText(/^Waits: 2 – You/).waitFor();
    await sdr.desk.page.bringToFront();
    await sdr.desk.overlay.find("group", /^Authority: .*Needs you$/);
    await sdr.desk.picture("offline-conflict-overlay");
    await options.bringToFront();
    await options.getByRole("button", { name: "Use 2" }).click();
    await options.getByText("Everything you rated has arrived.").waitFor();
    const { ratings, contested } = (await sdr.rep.readAssessment(person.id)).assessment;
    expect([ratings.authority?.level, contested]).toEqual([2, {}]);
    await sdr.desk.page.bringToFront();
    await sdr.desk.overlay.find("group", /^Authority: 2, .*Saved$/);
    expect(sdr.desk.complaints).toEqual([]);
  });
});
