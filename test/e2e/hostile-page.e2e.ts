import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aThread, type Desk, openThread, type Sdr, sdrEmail, startSdr } from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const gmail = "https://mail.google.com/mail/u/0/";
/** Each would tell if any part of it became markup, in the overlay or in what our own pages show. */
const markup = '<img src=x onerror="window.ran=1"><script>window.ran=2</script>';
const mallory = { name: `Mallory ${markup}`, email: "mallory@hostile.example" };

describe("a hostile page", () => {
  let sdr: Sdr;
  let desk: Desk;
  let person: Sdr["people"][number];
  const levelOf = async (criterion: string) =>
    (await sdr.rep.readAssessment(person.id)).assessment.ratings[criterion]?.level;
  beforeAll(async () => {
    sdr = await startSdr({
      site: "gmail",
      content: ([first = mallory]) => ({
        me: sdrEmail,
        threads: [aThread("one", first, "Hello."), aThread("two", mallory, markup)],
      }),
    });
    desk = sdr.desk;
    [person] = sdr.people as [typeof person];
    const { emulator, portalId } = sdr.stack;
    await emulator.createRecord(portalId, "contacts", { firstname: "Mallory", lastname: markup, email: mallory.email });
    await desk.page.addInitScript(lieInWait);
    await desk.page.goto(`${gmail}#inbox/one`);
    await desk.overlay.find("button", "Assay: ?, Not graded");
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.heard();
  });
  afterAll(() => sdr?.close());

  it("hears no key, and its own shortcuts keep quiet: e is evidence and u is unknown", async () => {
    await desk.press("3", "ArrowUp", "u");
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.press("Control+z");
    await desk.overlay.find("group", /^Budget: 3, .*Saved$/);
    await desk.press("e");
    await desk.overlay.find("textbox", "Quote");
    await desk.page.keyboard.type("secret words");
    await desk.press("Control+a", "Control+c", "Control+v", "Backspace", "Escape", "?", "Escape");
    expect(await desk.heard()).toEqual([]);
    expect(new URL(desk.page.url()).hash).toBe("#inbox/one");
  });

  it("is heard by nobody when it makes key presses and clicks of its own", async () => {
    await desk.page.evaluate(() => {
      const targets = [document.querySelector(":popover-open"), document.activeElement, document, window];
      for (const target of targets) {
        for (const type of ["keydown", "keyup"]) {
          target?.dispatchEvent(new KeyboardEvent(type, { key: "0", code: "Digit0", bubbles: true, composed: true }));
        }
      }
      document.querySelector<HTMLElement>(":popover-open")?.click();
    });
    const { x, y } = await desk.overlay.middle("button", /^Budget: 0/);
    await desk.page.evaluate(
      ([clientX, clientY]) => {
        const options = { bubbles: true, composed: true, clientX, clientY };
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent(type, options));
        }
      },
      [x, y] as const,
    );
    // A real press after them has its answer: whatever the others did is done by then.
    await desk.press("ArrowDown", "1");
    await desk.overlay.find("group", /^Authority: 1, .*Saved$/);
    expect([await levelOf("budget"), await levelOf("authority")]).toEqual([3, 1]);
    await desk.heard();
  });

  it("covers the overlay, or something falls through to it: no click rates", async () => {
    const { x, y } = await desk.overlay.middle("button", /^Need: 3/);
    await desk.page.evaluate(() => {
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.style.cssText = "position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none";
      cover.id = "cover";
      document.body.append(cover);
      cover.showPopover();
    });
    await desk.picture("hostile-covered");
    await waitUntil("the overlay says that it is covered", async () => {
      await desk.page.mouse.click(x, y);
      return desk.overlay.has("StaticText", /covers Assay/);
    });
    await desk.page.evaluate(() => document.getElementById("cover")?.remove());
    expect(await levelOf("need")).toBeUndefined();
  });

  it("cannot make our element transparent or small: its own rules are stronger", async () => {
    const style =
      "opacity: 0.01 !important; filter: opacity(0) !important; scale: 0.1 !important; transition: none !important";
    await dress(desk, `:popover-open, html > * { ${style} }`);
    const shown = await desk.page.evaluate(() => {
      const { opacity, filter, scale } = getComputedStyle(document.querySelector(":popover-open") as Element);
      return { opacity, filter, scale };
    });
    await dress(desk, "");
    expect(shown).toEqual({ opacity: "1", filter: "none", scale: "none" });
  });

  it.each(["opacity: 0.01", "filter: opacity(0)", "clip-path: inset(50%)", "visibility: hidden"])(
    "makes itself invisible by “%s”: no click rates what the person may not see",
    async (rule) => {
      const { x, y } = await desk.overlay.middle("button", /^Need: 3/);
      await dress(desk, `html { ${rule} !important; transition: none !important }`);
      await desk.page.mouse.click(x, y);
      await dress(desk, "");
      expect(await desk.overlay.has("group", /^Need: 3/)).toBe(false);
      expect(await levelOf("need")).toBeUndefined();
    },
  );

  it("lets a click rate again once everything is in sight", async () => {
    await waitUntil("a click rates", async () => {
      await desk.overlay.click("button", /^Need: 2/);
      return desk.overlay.has("group", /^Need: 2/);
    });
    await desk.overlay.find("group", /^Need: 2, .*Saved$/);
  });

  it.each<[string, () => void]>([
    ["hides", () => (document.querySelector(":popover-open") as HTMLElement).hidePopover()],
    ["removes", () => document.querySelector(":popover-open")?.remove()],
    ["moves", () => document.body.prepend(document.querySelector(":popover-open") as Element)],
    [
      "restyles",
      () => {
        (document.querySelector(":popover-open") as HTMLElement).style.cssText = "display:none!important;opacity:0";
      },
    ],
    ["makes inert", () => document.querySelector(":popover-open")?.setAttribute("inert", "")],
  ])("%s our element and takes the focus: it comes back, and the keys are still ours", async (_, attack) => {
    await desk.page.evaluate(attack);
    await desk.page.evaluate(() => {
      const thief = document.querySelector<HTMLElement>(".a3s");
      thief?.setAttribute("tabindex", "0");
      thief?.focus();
    });
    await desk.heard();
    const level = ((await levelOf("timing")) ?? 0) === 2 ? 1 : 2;
    await desk.overlay.find("group", /^Timing/);
    await desk.press("ArrowDown", "ArrowDown", "ArrowDown", String(level));
    await desk.overlay.find("group", new RegExp(`^Timing: ${level}, .*Saved$`));
    expect(await desk.heard()).toEqual([]);
  });

  it("learns nothing: no id, no text, no attribute, no way in", async () => {
    const told = await desk.page.evaluate(() => {
      const host = document.querySelector(":popover-open");
      const html = document.documentElement.outerHTML;
      const seen = {
        attributes: host?.getAttributeNames(),
        root: host?.shadowRoot,
        text: host?.textContent,
        active: document.activeElement === host,
      };
      return { html, ...seen, resources: performance.getEntries().map(({ name }) => name), frames: window.length };
    });
    expect(told.html).not.toContain(sdr.extension.id);
    expect(told.html).not.toContain("Assay");
    expect(told.resources.filter((name) => name.includes("extension"))).toEqual([]);
    expect(told).toMatchObject({ attributes: ["popover"], root: null, text: "", active: true, frames: 0 });
    expect(await desk.page.evaluate(() => (window as { caught?: string[] }).caught)).toEqual([]);
    expect(await desk.heard()).toEqual([]);
  });

  it("names somebody with markup, as the CRM does: it is a name and nothing else, here and on our own pages", async () => {
    await openThread(desk, "two");
    await desk.overlay.click("button", /^Grade Mallory/);
    await desk.overlay.find("heading", /^Mallory <img/);
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.picture("hostile-name");
    await desk.press("2", "2");
    await desk.overlay.find("group", /^Authority: 2, .*Saved$/);
    const popup = await sdr.extension.open("popup");
    await popup.getByText("Mallory <img").first().waitFor();
    const ran = (page: typeof popup) => page.evaluate(() => (window as { ran?: number }).ran);
    expect([await ran(desk.page), await ran(popup)]).toEqual([undefined, undefined]);
    await popup.close();
  });

  it("insists on taking our element out: the overlay closes, the page gets its keys back, and nothing breaks", async () => {
    await desk.page.bringToFront();
    await desk.page.evaluate(() => {
      new MutationObserver(() => document.querySelector("html > div:not(#cover)")?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      document.querySelector(":popover-open")?.remove();
    });
    await waitUntil("the overlay gave up", async () => !(await desk.overlay.has("dialog", /./)));
    await desk.heard();
    await desk.press("x");
    expect(await desk.heard()).toContain("keydown x");
    expect(desk.complaints).toEqual([]);
  });
});

/** Rules of the page, and nothing but these. */
async function dress({ page }: Desk, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

/** Before any other script of the page: catches whoever makes a shadow root, or speaks through the window. */
function lieInWait(): void {
  const caught: string[] = [];
  Object.assign(window, { caught });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    caught.push("a shadow root");
    return attachShadow.call(this, { ...options, mode: "open" });
  };
  window.postMessage = (message: unknown) => void caught.push(JSON.stringify(message));
}
