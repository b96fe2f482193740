import { join } from "node:path";
import { remoteBuild } from "@hubspot/ui-extensions-dev-server/build";

/** Builds the gallery with HubSpot's own builder, named as the host names an app's bundles. Returns the bundles' folder. */
export async function buildGallery(): Promise<string> {
  const root = import.meta.dirname;
  const bundles = join(root, "../dist/gallery");
  // Both the builder and React choose their production halves by it.
  process.env.NODE_ENV = "production";
  for (const [folder, entry] of Object.entries({ cards: "QualificationCard.tsx", pages: "HomePage.tsx" })) {
    const outputDir = join(bundles, folder);
    await remoteBuild({ root, entryPoint: join(root, entry), outputDir, logLevel: "error" });
  }
  return bundles;
}
