import { join } from "node:path";
import { remoteBuild } from "@hubspot/ui-extensions-dev-server/build";

/** Builds the gallery with HubSpot's own builder, named as the host names a card's bundle. Returns the bundles' folder. */
export async function buildGallery(): Promise<string> {
  const root = import.meta.dirname;
  const bundles = join(root, "../dist/gallery");
  // Both the builder and React choose their production halves by it.
  process.env.NODE_ENV = "production";
  const entryPoint = join(root, "QualificationCard.tsx");
  await remoteBuild({ root, entryPoint, outputDir: join(bundles, "cards"), logLevel: "error" });
  return bundles;
}
