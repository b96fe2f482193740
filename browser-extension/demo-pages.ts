import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * Lets the sites of a build for the demo take `<origin>/<host>/<path>` for `https://<host>/<path>`. No other build has a
 * line of this: it replaces the one function that compares addresses.
 */
export function demoPages(origin: string, sites: string): Plugin {
  return {
    name: "demo-pages",
    transform(code, id) {
      if (id !== join(sites, "page-address.ts")) return undefined;
      const real = code.replace("export function isAt", "function isReallyAt");
      return `${real}
export function isAt(url, host, path) {
  const place = url.origin === ${JSON.stringify(origin)} ? new URL("https:/" + url.pathname + url.search) : url;
  return isReallyAt(place, host, path);
}`;
    },
  };
}
