import { readPage } from "../sites/all-sites.ts";
import type { Reading } from "../sites/site.ts";
import { personKey } from "./person-key.ts";

/** Whom the page shows at one moment, and where it was read. */
export interface PageReading {
  readonly url: string;
  readonly reading: Reading;
  /** Differs when another person, or nobody, is on screen; a page that can't be read is told by its address. */
  readonly key: string;
}

export function readShownPerson(): PageReading {
  const url = location.href;
  const reading = readPage(document, url);
  return { url, reading, key: personKey(reading) ?? url };
}
