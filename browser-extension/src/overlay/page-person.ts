import { allSites } from "../sites/all-sites.ts";
import { notAProspectPage } from "../sites/refusals.ts";
import type { Reading, Site } from "../sites/site.ts";
import { personKey } from "./person-key.ts";

/** Whom the page shows at one moment, and where it was read. */
export interface PageReading {
  readonly url: string;
  readonly reading: Reading;
  /** Differs when another person, or nobody, is on screen; a page that can't be read is told by its address. */
  readonly key: string;
}

export function siteOf(url: URL): Site | undefined {
  return allSites.find((site) => site.isMine(url));
}

export function readPage(): PageReading {
  const url = new URL(location.href);
  const reading = siteOf(url)?.read(document, url) ?? notAProspectPage;
  return { url: url.href, reading, key: personKey(reading) ?? url.href };
}
