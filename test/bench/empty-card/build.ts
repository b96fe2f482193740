import { join } from "node:path";
import { remoteBuild } from "@hubspot/ui-extensions-dev-server/build";
import { cacheFolder } from "../../support/folders.ts";

/** Builds the empty card as the real one is built. Returns the bundles' folder, as the CRM host takes it. */
export async function buildEmptyCard(): Promise<string> {
  const root = import.meta.dirname;
  const bundles = join(cacheFolder, "empty-card");
  // Both the builder and React choose their production halves by it.
  process.env.NODE_ENV = "production";
  const entryPoint = join(root, "QualificationCard.tsx");
  await remoteBuild({ root, entryPoint, outputDir: join(bundles, "cards"), logLevel: "error" });
  return bundles;
}
