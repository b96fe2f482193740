import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { basename, join, parse } from "node:path";
import { gzipSync } from "node:zlib";
import { remoteBuild } from "@hubspot/ui-extensions-dev-server/build";
import { readProject } from "./project/project.ts";

const root = import.meta.dirname;

/** Size of one built bundle in bytes, as written and after gzip. */
export interface BundleSize {
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/**
 * Builds `shared`, then every surface with HubSpot's own builder into `dist/{cards,settings,pages}/<Entry>.js`: the
 * same bundles that HubSpot makes from an upload.
 */
export async function buildHubspotApp(): Promise<BundleSize[]> {
  buildShared();
  // The builder takes over whatever mode its process is in; a development bundle would not run in production.
  process.env.NODE_ENV = "production";
  const sizes: BundleSize[] = [];
  for (const { folder, entry } of readSurfaces()) {
    const source = join(root, "src/app", folder);
    // The builder empties its output folder: what stands there from another card must not go.
    const outputDir = join(root, "dist", "build", entry);
    await remoteBuild({ root: source, entryPoint: join(source, `${entry}.tsx`), outputDir, logLevel: "error" });
    cpSync(outputDir, join(root, "dist", folder), { recursive: true });
    const built = readFileSync(join(outputDir, `${entry}.js`));
    sizes.push({ file: `${folder}/${entry}.js`, bytes: built.length, gzipBytes: gzipSync(built).length });
  }
  return sizes;
}

/** Every surface that an hsmeta file names: `/app/cards/LeadCard.tsx`. */
function readSurfaces(): { folder: string; entry: string }[] {
  const read = readProject(root, "local");
  if (!read.ok) throw new Error(read.message);
  return read.project.components.flatMap(({ config }) => {
    if (!("entrypoint" in config)) return [];
    const { dir, name } = parse(config.entrypoint);
    return [{ folder: basename(dir), entry: name }];
  });
}

/** Surfaces take `shared` from its dist, because HubSpot's builder knows nothing of our source condition. */
function buildShared(): void {
  const windows = process.platform === "win32";
  const run = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: join(root, "../shared"),
    stdio: "inherit",
    shell: windows,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error("shared did not build: see the messages above");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (import.meta.main) {
  for (const { file, bytes, gzipBytes } of await buildHubspotApp()) {
    console.log(`${file}  ${kilobytes(bytes)}, ${kilobytes(gzipBytes)} gzip`);
  }
}
