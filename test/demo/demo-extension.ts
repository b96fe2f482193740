import { join } from "node:path";
import { extensionPart, type Part } from "../support/build.ts";
import type { DemoSettings } from "./settings.ts";

/** What the browser loads; in the data folder, so that two demos on different ports do not share it. */
export function demoExtensionFolder({ folder }: DemoSettings): string {
  return join(folder, "extension/chrome-mv3");
}

/** The extension for the ports in use, which takes our made-up pages for the sites that they imitate. */
export function demoExtension(settings: DemoSettings): Part {
  const { ports, folder } = settings;
  return {
    ...extensionPart,
    name: "extension for the demo",
    output: join(demoExtensionFolder(settings), "manifest.json"),
    environment: {
      ASSAY_EXTENSION_FOLDER: join(folder, "extension"),
      ASSAY_SERVER_ORIGIN: `http://127.0.0.1:${ports.extension}`,
      ASSAY_WEB_ORIGIN: `http://localhost:${ports.web}`,
      ASSAY_DEMO_ORIGIN: `http://127.0.0.1:${ports.host}`,
    },
  };
}
