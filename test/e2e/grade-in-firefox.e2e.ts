import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PairingCodeReply } from "@assay/shared/api/pairing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeFakeSite } from "../fake-sites/fake-site.ts";
import { publicUrls } from "../support/assay-app.ts";
import { createClosers } from "../support/closers.ts";
import { runNode } from "../support/command.ts";
import { type Firefox, findFirefox, launchFirefox } from "../support/firefox.ts";
import { cacheFolder } from "../support/folders.ts";
import { pictures, sdrEmail } from "../support/sdr.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const program = findFirefox();
const button = (words: string) =>
  `[...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes("${words}"))`;

describe("an SDR grades in a real Firefox", () => {
  const closers = createClosers();
  let stack: Stack;
  let firefox: Firefox;

  beforeAll(async () => {
    if (program === undefined) return;
    mkdirSync(pictures, { recursive: true });
    stack = await startStack({ backend: "pglite", contacts: 20, withHost: false });
    closers.add(stack.close);
    const folder = await buildForFirefox(stack);
    closers.add(() => rmSync(folder, { recursive: true, force: true }));
    firefox = await launchFirefox(program);
    closers.add(firefox.close);
    await firefox.install(join(folder, "firefox-mv3"));
  });
  afterAll(closers.closeAll);
  beforeEach(({ skip }) => {
    if (program === undefined) skip("no Firefox is installed here");
  });

  it("agrees on the first-run page, and signs in with a code from HubSpot", async () => {
    const options = await firefox.find(/^moz-extension:.*options\.html$/);
    await options.click(button("I agree"));
    await options.click(button("Sign in"));
    const window = await firefox.find(/\/pair\?/);
    const card = { url: `${publicUrls.card}/v1/pairing-codes`, method: "POST", body: {} };
    const [user] = stack.users;
    if (!user) throw new Error("Nobody is there to sign in.");
    const { code } = PairingCodeReply.parse(JSON.parse((await stack.callAsCard(card, user)).body));
    await window.click('document.querySelector("input")');
    await window.press(...code);
    await window.click(button("Sign in"));
    await waitUntil("the options show the account", () =>
      options.evaluate(`document.body.innerText.includes("Account")`),
    );
    await options.picture(join(pictures, "firefox-options.png"));
  });

  it("opens the checklist from the pill, and grades by keys that the page does not hear", async () => {
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "20" });
    const contact = results.find(({ properties }) => properties.email);
    const { email, firstname, lastname } = contact?.properties ?? {};
    const from = { name: `${firstname} ${lastname}`, email: email ?? "" };
    const mails = [{ from, to: sdrEmail, body: "We need this before March." }];
    await firefox.serve(
      "mail.google.com",
      writeFakeSite("gmail", { me: sdrEmail, threads: [{ id: "one", subject: "Hello", mails }] }),
    );
    const mail = await firefox.open("https://mail.google.com/mail/u/0/#inbox/one");
    // All that a page sees of the pill is the element that it stands in.
    await mail.click('document.querySelector(".gD")?.nextElementSibling');
    const isOpen = `document.querySelector(":popover-open")?.getBoundingClientRect().height > 300`;
    await waitUntil("the checklist is open", () => mail.evaluate(isOpen));
    await mail.evaluate("window.heard.splice(0).length");
    await mail.press("2", "2", "3", "1");
    await waitUntil("HubSpot carries the grade", async () => {
      const record = await stack.emulator.readRecord(stack.portalId, "contacts", contact?.id ?? "");
      return record.properties.assay_grade === "A" && record.properties.assay_bant_timing === "1";
    });
    expect(await mail.evaluate("window.heard")).toEqual([]);
    await mail.picture(join(pictures, "firefox-overlay.png"));
  });
});

async function buildForFirefox({ ports }: Stack): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, "extension-"));
  const built = await runNode(
    ["browser-extension/node_modules/wxt/bin/wxt.mjs", "build", "browser-extension", "-b", "firefox"],
    {
      ASSAY_EXTENSION_FOLDER: folder,
      NODE_ENV: "production",
      ASSAY_SERVER_ORIGIN: `http://127.0.0.1:${ports.extension}`,
      ASSAY_WEB_ORIGIN: `http://localhost:${ports.web}`,
    },
  );
  if (built.code !== 0) throw new Error(`The extension did not build.\n${built.output}`);
  return folder;
}
