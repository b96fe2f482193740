import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** One message of a made-up mailbox; plain text. */
export type FakeMail = { from: { name: string; email: string }; to: string; body: string };
export type FakeThread = { id: string; subject: string; mails: FakeMail[] };
export type FakeMailbox = { me: string; threads: FakeThread[] };

/** A made-up profile, at `/in/<slug>` and, as a lead of Sales Navigator, at `/sales/lead/<slug>`. */
export type FakeProfile = {
  slug: string;
  name: string;
  headline: string;
  company: string;
  location: string;
  about: string;
};

/** What each site of ours shows. */
export type FakeContent = { gmail: FakeMailbox; outlook: FakeMailbox; linkedin: { profiles: FakeProfile[] } };
export type FakeSite = keyof FakeContent;

/** What the pages of ours imitate; made up by us after what is known of those sites, never copied from them. */
const addresses: Record<FakeSite, RegExp> = {
  gmail: /^https:\/\/mail\.google\.com\//,
  outlook: /^https:\/\/outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft)\//,
  linkedin: /^https:\/\/www\.linkedin\.com\//,
};

/** As strict as the sites' own: only the page's own script runs, and no text becomes markup or code. */
const policy = [
  "default-src 'none'",
  "script-src 'nonce-fake'",
  "style-src 'nonce-fake'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const readPart = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");

/** A page of ours, and the headers that it comes with. */
export type FakePage = { body: string; headers: Record<string, string> };

export function writeFakeSite<Site extends FakeSite>(site: Site, content: FakeContent[Site]): FakePage {
  // Inside a script nothing but "</" or "<!--" could end it.
  const json = JSON.stringify(content).replaceAll("<", "\\u003c");
  const body = readPart(`${site}.html`)
    .replace("/* ears */", () => readPart("ears.js"))
    .replace('"content">null<', () => `"content">${json}<`);
  return { body, headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy } };
}

/** Lets a browser find a made-up site where the real one would be. */
export async function serveFakeSite<Site extends FakeSite>(
  context: BrowserContext,
  site: Site,
  content: FakeContent[Site],
): Promise<void> {
  const page = writeFakeSite(site, content);
  await context.route(addresses[site], (route) => route.fulfill(page));
}
