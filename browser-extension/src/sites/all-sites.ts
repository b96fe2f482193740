import { gmail } from "./gmail.ts";
import { linkedin } from "./linkedin.ts";
import { outlook } from "./outlook.ts";
import { refuseReading } from "./refusals.ts";
import { salesNavigator } from "./sales-navigator.ts";
import type { Reading, Site } from "./site.ts";

export const allSites: readonly Site[] = [gmail, outlook, linkedin, salesNavigator];

/** The site that reads this address; absent where we read nobody. */
export function siteOf(url: string): Site | undefined {
  return URL.canParse(url) ? allSites.find((site) => site.isMine(new URL(url))) : undefined;
}

/** Who a page shows, by the site that its address belongs to. */
export function readPage(document: Document, url: string): Reading {
  return siteOf(url)?.read(document, new URL(url)) ?? refuseReading("not-a-prospect-page");
}
