import { createHash, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { extensionRedirect } from "../support/assay-app.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { type Stack, startStack } from "../support/stack.ts";

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

it("a person reads a code on the app's home page and types it on the sign-in page", async () => {
  const pictures = join(root, "reports/pictures");
  mkdirSync(pictures, { recursive: true });
  const { page, context, complaints } = await openCard(browser, stack, "/pages");
  await page.getByRole("button", { name: "Show a code" }).click();
  const code = (await page.getByText(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/).textContent()) ?? "";
  await page.getByText(/Type it within 1\d\d seconds/).waitFor();
  await page.screenshot({ path: join(pictures, "connect-code.png") });
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "assay-extension",
    redirect_uri: extensionRedirect,
    state: randomBytes(16).toString("hex"),
    code_challenge: createHash("sha256").update("verifier").digest("base64url"),
    code_challenge_method: "S256",
  });
  await page.route(`${extensionRedirect}**`, (route) => route.fulfill({ body: "back in the extension" }));
  await page.goto(`${stack.webUrl}/pair?${query}`);
  const field = page.getByLabel("Code from HubSpot");
  await field.fill("WRNG-CDE2");
  await field.press("Enter");
  await page.getByRole("alert").waitFor();
  await page.screenshot({ path: join(pictures, "connect-wrong.png") });
  expect(complaints.filter((words) => !words.includes("400"))).toEqual([]);
  await page.getByLabel("Code from HubSpot").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("back in the extension").waitFor();
  expect(new URL(page.url()).searchParams.get("state")).toBe(query.get("state"));
  await context.close();
});
