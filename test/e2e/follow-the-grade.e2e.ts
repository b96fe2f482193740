import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aThread, type KnownPerson, type Sdr, sdrEmail, startSdr, waitForValue, wakeByAlarm } from "../support/sdr.ts";

const gmail = "https://mail.google.com/mail/u/0/#inbox/one";

describe("the pill beside the sender follows the SDR's own ratings", () => {
  let sdr: Sdr;
  let mina: KnownPerson;
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([one]) => ({ me: sdrEmail, threads: [aThread("one", one as KnownPerson, "Hello.")] }),
    });
    [mina] = sdr.people as [KnownPerson];
    await sdr.desk.page.goto(gmail);
    await sdr.desk.overlay.find("button", "Assay: ?, Not graded");
  });
  afterAll(() => sdr?.close());

  it("with every level that is given", async () => {
    const { desk } = sdr;
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.press("2", "2", "3", "1");
    await desk.overlay.find("button", "Assay: A, Excellent");
    await desk.overlay.find("group", /^Timing: 1, .*Saved$/);
  });

  it("while the server is away, and after a reload", async () => {
    const { desk } = sdr;
    await sdr.stack.kill9();
    await desk.press("ArrowUp", "0");
    await desk.overlay.find("group", /^Need: 0, .*Kept here, sent later$/);
    await desk.overlay.find("button", "Assay: D, Poor");
    await desk.page.reload();
    await desk.overlay.find("button", "Assay: D, Poor");
  });

  it("and stays what it is once the rating has arrived", async () => {
    await sdr.stack.restart();
    await wakeByAlarm(sdr);
    await waitForValue(sdr, mina, "assay_bant_need", "0");
    await sdr.desk.page.reload();
    await sdr.desk.overlay.find("button", "Assay: D, Poor");
    expect(sdr.desk.complaints).toEqual([]);
  });
});
