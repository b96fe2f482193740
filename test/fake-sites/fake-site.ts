import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** One message of a made-up mailbox; plain text. */
export type FakeMail = { from: { name: string; email: string }; to: string; body: string };
export type FakeThread = { id: string; subject: string; mails: FakeMail[] };
export type FakeMailbox = { me: string; threads: FakeThread[] };

/** What the pages of ours imitate; made up by us after what is known of those sites, never copied from them. */
const addresses = { gmail: "https://mail.google.com/**" };
type FakeSite = keyof typeof addresses;

/** As strict as the sites' own: only the page's own script runs, and no text becomes markup or code. */
const policy = [
  "default-src 'none'",
  "script-src 'nonce-fake'",
  "style-src 'nonce-fake'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Lets a browser find a made-up site where the real one would be. */
export async function serveFakeSite(context: BrowserContext, site: FakeSite, content: FakeMailbox): Promise<void> {
  const page = readFileSync(join(import.meta.dirname, `${site}.html`), "utf8");
  // Inside a script nothing but "</" or "<!--" could end it.
  const body = page.replace(
    '"content">null<',
    () => `"content">${JSON.stringify(content).replaceAll("<", "\\u003c")}<`,
  );
  await context.route(addresses[site], (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "content-security-policy": policy }, body }),
  );
}
