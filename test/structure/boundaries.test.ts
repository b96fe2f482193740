import { expect, it } from "vitest";
import { listSourceFiles } from "./source-files.ts";

const files = listSourceFiles().filter(({ path }) => /\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$/.test(path));

/** Paths of files whose code, comments aside, matches. */
function findUses(pattern: RegExp, isLooked: (path: string) => boolean): string[] {
  const found = files.filter(({ path, read }) => isLooked(path) && pattern.test(withoutComments(read())));
  return found.map(({ path }) => path);
}

/** Good enough for code that a formatter has laid out. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

it("lets only the extension's background reach the network", () => {
  const network = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
  const isLooked = (path: string) => path.startsWith("browser-extension/src/") && !/\/background(\/|\.ts)/.test(path);
  expect(findUses(network, isLooked)).toEqual([]);
});

it("lets each surface in HubSpot call our server from one file", () => {
  const isLooked = (path: string) => path.startsWith("hubspot-app/src/app/") && !path.endsWith("/server.ts");
  expect(findUses(/\bhubspot\.fetch\(|\bfetch\(/, isLooked)).toEqual([]);
});

it("lets only env.ts read the environment", () => {
  const isLooked = (path: string) =>
    /^(hubspot-app\/server|shared)\//.test(path) && path !== "hubspot-app/server/env.ts";
  expect(findUses(/\bprocess\.env\b/, isLooked)).toEqual([]);
});

it("keeps clocks and chance out of shared", () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bperformance\.now\(/;
  expect(findUses(impure, (path) => path.startsWith("shared/src/"))).toEqual([]);
});

it("runs no text as HTML", () => {
  const isLooked = (path: string) => /^(hubspot-app\/src|browser-extension\/src)\//.test(path);
  expect(findUses(/\binnerHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/, isLooked)).toEqual([]);
});

it("names no registry in the lockfile, so that an install works through any", () => {
  const lockfile = listSourceFiles().find(({ path }) => path === "pnpm-lock.yaml");
  const links = lockfile?.read().match(/^.*(tarball:|https?:\/\/).*$/gm) ?? [];
  expect(links).toEqual([]);
});
