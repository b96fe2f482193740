import { buildAll } from "./build.ts";
import { findChromium } from "./chromium.ts";

/** Vitest's global set-up of the e2e stories: what they look at is built, and what they look with is there. */
export default async function prepareBrowser(): Promise<void> {
  await buildAll(console.log);
  await findChromium();
}
