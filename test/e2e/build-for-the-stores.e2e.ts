import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNode } from "../support/command.ts";
import { cacheFolder } from "../support/folders.ts";

const origins = { ASSAY_SERVER_ORIGIN: "https://assay.example", ASSAY_WEB_ORIGIN: "https://web.assay.example" };
const languages = ["en", "es", "fr"];
const zip = (environment: Record<string, string>) => runNode(["browser-extension/store-builds.ts"], environment);

describe("a publisher builds the extension for the stores", () => {
  let folder: string;
  const read = (browser: string, file: string) => readFileSync(join(folder, `${browser}-mv3`, file), "utf8");
  const manifestOf = (browser: string) => JSON.parse(read(browser, "manifest.json"));

  beforeAll(async () => {
    mkdirSync(cacheFolder, { recursive: true });
    folder = mkdtempSync(join(cacheFolder, "stores-"));
    const built = await zip({ ...origins, ASSAY_EXTENSION_FOLDER: folder });
    if (built.code !== 0) throw new Error(built.output);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gets a package for Chrome and Edge, one for Firefox, and the sources for Mozilla's review", () => {
    const zips = readdirSync(folder).filter((name) => name.endsWith(".zip"));
    expect(zips).toEqual(["assay-0.1.0-chrome.zip", "assay-0.1.0-firefox.zip", "assay-0.1.0-sources.zip"]);
    const sources = readFileSync(join(folder, "assay-0.1.0-sources.zip"));
    // Names of files stand in a zip as they are.
    for (const file of ["browser-extension/wxt.config.ts", "shared/src/score/score.ts", "pnpm-lock.yaml"]) {
      expect([file, sources.includes(file)]).toEqual([file, true]);
    }
    expect(sources.includes("docs/extension-stores.md")).toBe(true);
    expect(sources.includes("node_modules")).toBe(false);
  });

  it.each(["chrome", "firefox"])("finds nothing of the demo in the package for %s, and no fixed id", (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest.key).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.host_permissions[0]).toBe("https://assay.example/*");
    const files = readdirSync(join(folder, `${browser}-mv3`), { recursive: true, encoding: "utf8" });
    const text = files.filter((file) => /\.(js|json|html)$/.test(file)).map((file) => read(browser, file));
    expect(text.join("")).not.toMatch(/127\.0\.0\.1|\/\/localhost/);
  });

  it("says its name, purpose and command in three languages", () => {
    for (const language of languages) {
      const texts = Object.entries(JSON.parse(read("chrome", `_locales/${language}/messages.json`)));
      expect(texts.map(([name]) => name)).toEqual(["name", "description", "openOverlay"]);
      for (const [, text] of texts) expect((text as { message: string }).message.length).toBeGreaterThan(4);
    }
  });

  it("passes Mozilla's own linter without an error", async () => {
    const linter = "browser-extension/node_modules/addons-linter/bin/addons-linter";
    const run = await runNode([linter, "--output", "json", join(folder, "assay-0.1.0-firefox.zip")]);
    const { summary, errors, warnings } = JSON.parse(run.output);
    expect([summary.errors, errors]).toEqual([0, []]);
    // React's own, which writes markup only where a component asks for it; ours never does.
    const codes = new Set(warnings.map(({ code }: { code: string }) => code));
    expect([...codes]).toEqual(["UNSAFE_VAR_ASSIGNMENT"]);
  });

  it.each([
    ["without naming a server", {}],
    ["for a server without https", { ...origins, ASSAY_SERVER_ORIGIN: "http://assay.example" }],
    ["with the demo's pages", { ...origins, ASSAY_DEMO_ORIGIN: "http://127.0.0.1:4310" }],
  ])("is refused a build %s", async (_what, environment) => {
    const built = await zip({ ...environment, ASSAY_EXTENSION_FOLDER: join(folder, "refused") });
    expect(built.code).toBe(1);
    expect(built.output).toContain("A build for a store needs ASSAY_SERVER_ORIGIN and ASSAY_WEB_ORIGIN");
  });
});
