import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { aThread, type KnownPerson, pictures, type Sdr, sdrEmail, startSdr } from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/#inbox/one";
const title = "Two ratings disagree: pick one";

describe("two people disagree, one of them in the browser", () => {
  let sdr: Sdr;
  let mina: KnownPerson;
  let ben: Rep;
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([one]) => ({ me: sdrEmail, threads: [aThread("one", one as KnownPerson, "How does this work?")] }),
    });
    [mina] = sdr.people as [KnownPerson];
    const [, user] = sdr.stack.users;
    if (!user) throw new Error("the portal has one user only");
    ben = createRep(sdr.stack.callAsCard, user);
    await sdr.desk.page.goto(gmail);
  });
  afterAll(() => sdr?.close());

  const contestedNow = async () => (await ben.readAssessment(mina.id)).assessment.contested.need ?? [];
  const levelNow = async () => (await ben.readAssessment(mina.id)).assessment.ratings.need?.level;

  it("shows both sides in the row, with who, when and why", async () => {
    const { desk } = sdr;
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    const evidence = { tier: "documented", quote: "We can live with it." };
    await ben.send(mina.id, { ...aRatingBody("need", 1), evidence });
    await desk.press("ArrowDown", "ArrowDown", "3");
    await desk.overlay.find("group", /^Need: 1, .*Needs you$/);
    await desk.overlay.find("region", title);
    await desk.overlay.find("button", "Keep 1");
    await desk.overlay.find("button", "Use 3");
    await desk.overlay.find("StaticText", /Stands now: 1 – .*today.*Documented.*We can live with it/);
    await desk.overlay.find("StaticText", /Waits: 3 – You, today/);
    await desk.picture("gmail-contest");
  });

  it("shows them on the options page too", async () => {
    const options = await sdr.extension.open("options");
    await options.getByRole("region", { name: title }).waitFor();
    await options.getByText(/Stands now: 1 – .*We can live with it/).waitFor();
    await options.getByText(/Waits: 3 – You/).waitFor();
    await options.screenshot({ path: join(pictures, "options-contest.png") });
    await options.close();
  });

  it("settles it by the key of a side's level, whose evidence goes along", async () => {
    const { desk } = sdr;
    await desk.page.bringToFront();
    await desk.shortcut();
    await desk.press("ArrowUp", "1");
    await desk.overlay.find("group", /^Need: 1, .*Saved$/);
    expect(await contestedNow()).toEqual([]);
    const { ratings } = (await ben.readAssessment(mina.id)).assessment;
    expect(ratings.need?.evidence).toMatchObject({ tier: "documented", quote: "We can live with it." });
    const options = await sdr.extension.open("options");
    await options.getByText("Everything you rated has arrived.").waitFor();
    await options.close();
  });

  it("lets go of a contest that somebody settled in the card meanwhile", async () => {
    const { desk } = sdr;
    await desk.page.bringToFront();
    const { version } = (await ben.readAssessment(mina.id)).assessment;
    await ben.send(mina.id, aRatingBody("need", 0, version));
    await desk.shortcut();
    await desk.press("ArrowUp", "3");
    await desk.overlay.find("group", /^Need: 0, .*Needs you$/);
    const contested = (await ben.readAssessment(mina.id)).assessment;
    await ben.send(mina.id, aRatingBody("need", 2, contested.version));
    await waitUntil("it is settled", async () => (await contestedNow()).length === 0);
    await desk.press("Escape");
    await desk.shortcut();
    await desk.overlay.find("group", /^Need: 2, .*Saved$/);
    expect([await levelNow(), await desk.overlay.has("region", title)]).toEqual([2, false]);
    const options = await sdr.extension.open("options");
    await options.getByText("Everything you rated has arrived.").waitFor();
  });
});
