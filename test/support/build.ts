import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runNode } from "./command.ts";
import { cacheFolder, root } from "./folders.ts";

export type Part = {
  name: string;
  /** Folders and files whose contents decide whether the part is out of date. */
  inputs: string[];
  /** A file that stands only after the build. */
  output: string;
  /** Arguments for Node. */
  command: string[];
  environment?: Record<string, string>;
};

const parts: Part[] = [
  {
    name: "cards",
    inputs: ["shared/src", "shared/*.{ts,json}", "hubspot-app/src", "hubspot-app/build.ts"],
    output: "hubspot-app/dist/cards/QualificationCard.js",
    command: ["hubspot-app/build.ts"],
  },
  {
    name: "crm host",
    inputs: ["test/crm-host"],
    output: "test/crm-host/dist/page.js",
    command: ["test/crm-host/build.ts"],
  },
];

/** The extension for Chrome and Edge, against the demo's own ports. */
export const extensionPart = {
  name: "extension",
  inputs: ["shared/src", "browser-extension/src", "browser-extension/*.{ts,json}"],
  output: "browser-extension/.output/chrome-mv3/manifest.json",
  command: ["browser-extension/node_modules/wxt/bin/wxt.mjs", "build", "browser-extension"],
} satisfies Part;

/**
 * Builds what is out of date, told by the contents of what goes in. Parts build one after the other: two at once were
 * no faster on two cores. `extension` can be another build of it. Throws with the tool's own output.
 */
export async function buildAll(report: (line: string) => void, extension: Part = extensionPart): Promise<void> {
  for (const part of [...parts, extension]) {
    const stamp = join(cacheFolder, `built-${part.name.replace(" ", "-")}`);
    const hash = hashInputs(part);
    if (existsSync(resolve(root, part.output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue;
    // Vitest sets "test", which would compile for React's development build.
    const built = await runNode(part.command, { ...part.environment, NODE_ENV: "production" });
    if (built.code !== 0) throw new Error(`The ${part.name} did not build.\n${built.output}`);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, hash);
    report(`Built the ${part.name} in ${built.seconds.toFixed(1)} s.`);
  }
}

function hashInputs(part: Part): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "pnpm-lock.yaml")));
  hash.update(JSON.stringify(part.environment ?? {}));
  for (const file of listInputs(part))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function listInputs(part: Part): string[] {
  const patterns = part.inputs.map((input) => (/\.\w|\*/.test(input) ? input : `${input}/**/*`));
  const exclude = (name: string) => /(^|[\\/])(node_modules|dist)$|\.test\.tsx?$/.test(name);
  const files = globSync(patterns, { cwd: root, exclude });
  return files.filter((file) => statSync(join(root, file)).isFile()).sort();
}

if (import.meta.main) await buildAll(console.log);
