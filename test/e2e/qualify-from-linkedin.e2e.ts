import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aRatingBody } from "../support/rep.ts";
import {
  type Desk,
  type KnownPerson,
  openDesk,
  pictures,
  type Sdr,
  selectText,
  startSdr,
  waitForValue,
} from "../support/sdr.ts";
import { clickIcon, findFramedPage } from "../support/toolbar.ts";
import { waitUntil } from "../support/wait-until.ts";

const site = "https://www.linkedin.com";
const note = "Said on the phone, e or u or 0";
const quote = "we replace the old system in May";
const [profileUrl, leadUrl] = [`${site}/in/mina-okafor-5a1b`, `${site}/sales/lead/mina-okafor-5a1b`];

describe("an SDR qualifies a prospect from LinkedIn", () => {
  let sdr: Sdr;
  let desk: Desk;
  let mina: Sdr["people"][number];
  /** What the page asked the network for: nothing but itself. */
  const asked: string[] = [];
  beforeAll(async () => {
    const shared = { headline: "Chief Operating Officer", company: "Brightforge", location: "Lagos, Nigeria" };
    sdr = await startSdr({
      site: "linkedin",
      content: () => ({
        profiles: [
          { ...shared, slug: "mina-okafor-5a1b", name: "Mina Okafor", about: `In spring ${quote}.` },
          { ...shared, slug: "luc-perrin", name: "Luc Perrin", about: "Hello." },
        ],
      }),
    });
    desk = sdr.desk;
    desk.page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  });
  afterAll(() => sdr?.close());

  it("is no part of the page before the click: no script, no element, no request", async () => {
    const worlds = await listWorlds(desk.page);
    await desk.page.goto(profileUrl);
    await desk.page.getByRole("heading", { name: "Mina Okafor" }).waitFor();
    const before = await desk.page.evaluate(() => document.documentElement.outerHTML);
    await desk.page.getByText("About").click();
    await desk.page.mouse.wheel(0, 300);
    // A script of ours would run in a world of its own; without one there is nobody to listen.
    expect(worlds().filter(({ origin }) => origin.includes(sdr.extension.id))).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(asked).toEqual([`GET ${profileUrl}`]);
    await desk.picture("linkedin-before");
  });

  it("offers nothing that a page could load to learn that Assay is installed", async () => {
    const worker = sdr.extension.context.serviceWorkers()[0];
    const manifest = await worker?.evaluate(() => chrome.runtime.getManifest());
    expect(manifest?.web_accessible_resources).toBeUndefined();
    expect(JSON.stringify(manifest?.host_permissions)).not.toContain("linkedin");
    const { page } = await openDesk(sdr.extension);
    await page.route("https://prober.example/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await page.goto("https://prober.example/");
    const found = await page.evaluate(async (id) => {
      const paths = ["manifest.json", "overlay.js", "launcher-gmail.js", "popup.html", "icon/16.png"];
      const tries = paths.map((path) =>
        fetch(`chrome-extension://${id}/${path}`)
          .then(() => path)
          .catch(() => undefined),
      );
      return (await Promise.all(tries)).filter(Boolean);
    }, sdr.extension.id);
    expect(found).toEqual([]);
    await page.close();
  });

  it("reads the profile after the click on the icon, and creates the contact after another", async () => {
    const popup = await clickIcon(sdr.extension, desk.page);
    await popup.find("button", "Grade on this page");
    expect(await popup.has("StaticText", /Mina/)).toBe(false);
    await popup.picture(join(pictures, "linkedin-popup.png"));
    await popup.click("button", "Grade on this page");
    await desk.overlay.find("heading", "Mina Okafor");
    await desk.overlay.click("button", "Create contact");
    await desk.overlay.find("group", /^Budget: Unknown/);
    const { stack } = sdr;
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1000" });
    const [found, ...more] = results.filter(({ properties }) => properties.lastname === "Okafor");
    expect(more).toEqual([]);
    expect(found?.properties).toMatchObject({
      firstname: "Mina",
      company: "Brightforge",
      jobtitle: "Chief Operating Officer",
    });
    mina = { id: found?.id ?? "", email: "", name: "Mina Okafor" };
    await desk.picture("linkedin-overlay");
  });

  it("grades by keyboard, and the page's own shortcuts keep quiet", async () => {
    await desk.heard();
    await desk.press("2", "1", "3", "e", "Escape");
    await desk.overlay.find("group", /^Need: 3, .*Saved$/);
    await waitForValue(sdr, mina, "assay_bant_need", "3");
    expect((await desk.heard()).filter((one) => one === "shortcut")).toEqual([]);
  });

  // Without a script of ours before the click, listeners of the page on its window stand before ours.
  it("lets no listener of the page hear a key, not even the one that closes the overlay", async () => {
    await desk.heard();
    await desk.press("ArrowUp", "3", "?", "?", "Tab", "Shift+Tab", "e", "Control+a", "Escape");
    await desk.overlay.find("group", /^Need: 3/);
    await desk.press("Escape");
    await waitUntil("the overlay is gone", async () => !(await desk.overlay.has("dialog", /./)));
    expect(await desk.heard()).toEqual([]);
    await desk.press("x");
    expect(await desk.heard()).toContain("keydown x");
  });

  it("takes the focus back from the page, which hears no level", async () => {
    await (await clickIcon(sdr.extension, desk.page)).click("button", "Grade on this page");
    await desk.overlay.find("group", /^Need: 3/);
    await desk.heard();
    for (const level of ["2", "3"]) {
      await desk.page.evaluate(() => {
        const thief = document.querySelector<HTMLElement>(".about");
        thief?.setAttribute("tabindex", "0");
        thief?.focus();
      });
      await desk.press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", level);
      await desk.overlay.find("group", new RegExp(`^Need: ${level}, .*Saved$`));
    }
    expect(await desk.heard()).toEqual([]);
  });

  it("takes selected text as evidence, with a link to the profile", async () => {
    await desk.press("Escape");
    await selectText(desk, ".about", quote);
    const popup = await clickIcon(sdr.extension, desk.page);
    await popup.click("button", "Grade on this page");
    await desk.overlay.find("group", /^Timing: Unknown/);
    await desk.press("e");
    await desk.overlay.find("button", "Save evidence");
    await desk.picture("linkedin-evidence");
    await desk.press("Enter", "3");
    await desk.overlay.find("group", /^Timing: 3, .*Saved$/);
    const { ratings } = (await sdr.rep.readAssessment(mina.id)).assessment;
    expect(ratings.timing?.evidence).toMatchObject({ tier: "stated", quote, link: profileUrl });
  });

  it("takes free text in the side panel alone: no field of ours is on the page, which hears no letter", async () => {
    const other = await rateAnother(sdr);
    await desk.press("ArrowUp", "ArrowUp", "ArrowUp", "e");
    await desk.overlay.find("button", "Save evidence");
    expect(await desk.overlay.names("textbox")).toEqual([]);
    await desk.heard();
    await desk.overlay.click("button", "Type evidence in the side panel");
    const panel = await findFramedPage(sdr.extension, "sidepanel");
    await panel.find("button", /^Next/);
    await panel.click("button", /^Evidence/);
    await panel.click("textbox", "Note");
    await panel.type(note);
    await panel.picture(join(pictures, "linkedin-side-panel.png"));
    await panel.click("button", "Save evidence");
    const evidence = await waitUntil("the server has the note", async () => {
      const { ratings } = (await sdr.rep.readAssessment(mina.id)).assessment;
      return Object.values(ratings).find((rating) => rating?.evidence?.note === note)?.evidence;
    });
    expect(evidence).toBeDefined();
    expect(await desk.heard()).toEqual([]);
    // The note has the letter that goes to the next of the queue, and levels for whoever that is.
    expect(await panel.has("heading", "Mina Okafor")).toBe(true);
    expect(await ratedCriteria(sdr, other)).toEqual(["budget"]);
    await panel.type("n");
    await panel.find("heading", other.name);
    expect(await ratedCriteria(sdr, other)).toEqual(["budget"]);
  });

  it("follows to no other profile by itself, and asked LinkedIn for nothing", async () => {
    await desk.page.bringToFront();
    await desk.page.evaluate(() => {
      history.pushState({}, "", "/in/luc-perrin");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await desk.overlay.find("button", "Grade Luc Perrin");
    await desk.press("0");
    expect((await sdr.propertiesOf(mina)).assay_bant_budget).toBe("2");
    expect(asked).toEqual([`GET ${profileUrl}`]);
    expect(await desk.page.evaluate(() => document.documentElement.outerHTML)).not.toContain(sdr.extension.id);
    expect(desk.complaints).toEqual([]);
  });

  it("reads a lead of Sales Navigator, and suggests the contact by name and company", async () => {
    const lead = await openDesk(sdr.extension);
    await lead.page.goto(leadUrl);
    const popup = await clickIcon(sdr.extension, lead.page);
    await popup.click("button", "Grade on this page");
    await lead.overlay.find("heading", "Mina Okafor");
    await lead.overlay.click("button", "Grade Mina Okafor");
    await lead.overlay.find("group", /^Need: 3/);
    await lead.picture("sales-navigator-overlay");
    expect(lead.complaints).toEqual([]);
    await lead.page.close();
  });

  it.each([
    ["Only the side panel", "side-panel"],
    ["Off", "off"],
  ])("does not open on the page when the site is set to “%s”", async (label) => {
    const options = await sdr.extension.open("options");
    await options.getByRole("combobox", { name: "LinkedIn" }).selectOption({ label });
    await options.close();
    const { page, overlay } = await openDesk(sdr.extension);
    await page.goto(profileUrl);
    const popup = await clickIcon(sdr.extension, page);
    await popup.click("button", "Grade on this page");
    await popup.find("StaticText", /^Assay is switched off on this site/);
    expect(await overlay.has("dialog", /./)).toBe(false);
    await page.close();
  });
});

/** A second contact of the same rep, so that the queue goes on from one to the other. */
async function rateAnother({ people, rep }: Sdr): Promise<KnownPerson> {
  const [other] = people;
  if (!other) throw new Error("The portal has no contact.");
  await rep.send(other.id, aRatingBody("budget", 1));
  return other;
}

async function ratedCriteria({ rep }: Sdr, { id }: KnownPerson): Promise<string[]> {
  return Object.keys((await rep.readAssessment(id)).assessment.ratings);
}

type World = { origin: string; name: string };

/** Every world in which scripts run on a page from now on: the page's own, and one for each extension on it. */
async function listWorlds(page: Page): Promise<() => World[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  session.on("Runtime.executionContextCreated", ({ context: { origin, name } }) => worlds.push({ origin, name }));
  await session.send("Runtime.enable");
  return () => worlds;
}

declare const chrome: {
  runtime: { getManifest(): { web_accessible_resources?: unknown; host_permissions?: string[] } };
};
