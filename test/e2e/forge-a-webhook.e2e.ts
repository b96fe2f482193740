import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSigningProxy } from "../crm-host/signing-proxy.ts";
import { publicUrls, readAssayApp } from "../support/assay-app.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { installAssay } from "../support/installation.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const otherPortal = 1_516_234;
const contactId = "101";

describe("a user of one portal who tries to have another portal's contact erased", () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let victim: Rep;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
    victim = await installElsewhere(stack);
    const { body } = await victim.send(contactId, aRatingBody("need", 3));
    expect(JSON.parse(body)).toMatchObject({ ok: true });
    ({ page } = await openCard(browser, stack, `/contacts/${contactId}`));
    await page.getByText("Nothing is rated yet").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  const event = { eventId: 1, portalId: otherPortal, subscriptionType: "contact.privacyDeletion", objectId: 101 };
  const forgeries = [
    ["the webhook origin itself", `${publicUrls.hooks}/hubspot/webhooks`, event],
    ["the webhook path on the card's origin", `${publicUrls.card}/hubspot/webhooks`, event],
    ["that path with the events in an object", `${publicUrls.card}/hubspot/webhooks`, { 0: event, length: 1 }],
    [
      "that path with the other portal in the query",
      `${publicUrls.card}/hubspot/webhooks?portalId=${otherPortal}`,
      event,
    ],
    ["a path that climbs", `${publicUrls.card}/v1/../hubspot/webhooks`, event],
    ["a host name that hides the webhook origin", `${publicUrls.card}@hooks.assay.example/hubspot/webhooks`, event],
  ] as const;

  it.each(forgeries)("is refused when the card's own signed fetch is sent to %s", async (_what, url, body) => {
    const status = await fetchFromCard(page, url, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it("is refused when the card reads the other portal by adding its number to the query", async () => {
    const url = `${publicUrls.card}/v1/records/contact/${contactId}/assessment?portalId=${otherPortal}`;
    expect(await fetchFromCard(page, url)).toBe(401);
  });

  it("has changed nothing: the other portal's rating is still there", async () => {
    const { assessment } = await victim.readAssessment(contactId);
    expect(assessment.ratings.need?.level).toBe(3);
  });

  it("while HubSpot's own privacy deletion erases", async () => {
    await stack.emulator.deletePrivately(otherPortal, contactId);
    await waitUntil("the assessment is erased", async () => {
      const { assessment } = await victim.readAssessment(contactId);
      return assessment.version === 0;
    });
    const { body } = await victim.send(contactId, aRatingBody("need", 3));
    expect(JSON.parse(body)).toMatchObject({ ok: false, code: "erased" });
  });
});

/** A second portal with Assay installed, and one of its people. */
async function installElsewhere(stack: Stack): Promise<Rep> {
  const { users } = await stack.emulator.putPortal(otherPortal, { seed: "believable", contacts: 10 });
  const admin = users.find((user) => user.superAdmin) as EmulatorUser;
  await installAssay(stack.webUrl, otherPortal, admin.userId);
  const publicOrigins = {
    [publicUrls.card]: `http://127.0.0.1:${stack.ports.card}`,
    [publicUrls.hooks]: `http://127.0.0.1:${stack.ports.hooks}`,
  };
  const { app } = readAssayApp(stack.webUrl);
  return createRep(createSigningProxy({ app, portalId: otherPortal, publicOrigins }), admin);
}

/** What a card's own code can do: hubspot.fetch inside its worker. Answers the status. */
async function fetchFromCard(page: Page, url: string, body?: object): Promise<number> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("The card runs in no worker.");
  return worker.evaluate(
    async ([target, payload]) => {
      const { hsFetch } = globalThis as unknown as { hsFetch(url: string, init: object): Promise<Response> };
      const init = payload === undefined ? { method: "GET" } : { method: "POST", body: payload };
      return (await hsFetch(target, init)).status;
    },
    [url, body] as const,
  );
}
