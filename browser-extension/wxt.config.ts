import { join } from "node:path";
import { defineConfig } from "wxt";
import { demoPages } from "./demo-pages.ts";
import { withoutWrapper } from "./script-wrapper.ts";
import { storeZip } from "./store-zip.ts";

const { env } = process;
const isForStore = env.ASSAY_FOR_STORE === "1";

/** The demo's own origins, unless a build names others. */
const serverOrigin = env.ASSAY_SERVER_ORIGIN ?? "http://127.0.0.1:4316";
const webOrigin = env.ASSAY_WEB_ORIGIN ?? "http://localhost:4314";
/** Where the demo's made-up mailbox and profile are; set in a build for the demo alone. */
const demoOrigin = env.ASSAY_DEMO_ORIGIN;

for (const origin of isForStore ? [serverOrigin, webOrigin] : []) {
  if (!/^https:\/\/[^/]+$/.test(origin) || demoOrigin) {
    throw new Error(
      "A build for a store needs ASSAY_SERVER_ORIGIN and ASSAY_WEB_ORIGIN, both https origins, and no ASSAY_DEMO_ORIGIN.",
    );
  }
}

/** The only pages that anything of ours runs on by itself. LinkedIn is none of them: see docs/extension-permissions.md. */
const gmail = ["https://mail.google.com/*", ...(demoOrigin ? [`${demoOrigin}/mail.google.com/*`] : [])];
const outlook = [
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.live.com/*",
  "https://outlook.cloud.microsoft/*",
];

/** Gives an unpacked build the same id everywhere, which servers list as a place to send people back to after sign-in. */
const publicKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsv4wSy/DUbg3O9DraokaLkF8eDQgxuur4o57J8ZacdB1/8y/UdscOc55wYLUFDRebIvRX8LlOeOxp23PylGnuiimdLja1TVtLvK96ECS3Pim/p5aQSZspS9qnS3l9+arTH+roN8977Nk0zkH/qrjKKKh7IsQy9eSyk1bVBvYfemAckLs1lS6p8vJsTqbx9nU3jxkxMTsriSpipaG5r6yGkl5jLBd1jg369+rFkjxxR5QjP0snjFMGfxk3rvlH3M9MPVadqCCsZ5Cj4fmdL1sQnM6yZ5cDWgyYv6/g5mMUn5dPP3DLwgUxn6n6BLIlZOuCtnGMbugynrbfGwm10qFfQIDAQAB";

const firefox = {
  // Firefox would ask the demo's server, which has no certificate, over https.
  ...(serverOrigin.startsWith("http:") && { content_security_policy: { extension_pages: "script-src 'self'" } }),
  browser_specific_settings: {
    gecko: {
      id: "extension@assay.example",
      // The first that asks about data collection on computers and phones alike.
      strict_min_version: "142.0",
      data_collection_permissions: {
        required: ["personallyIdentifyingInfo", "websiteContent", "authenticationInfo"] as [string, ...string[]],
      },
    },
  },
};

export default defineConfig({
  srcDir: "src",
  // Otherwise WXT looks for it beside src.
  publicDir: "src/public",
  // A build for other origins must not overwrite the one that people load.
  ...(env.ASSAY_EXTENSION_FOLDER && { outDir: env.ASSAY_EXTENSION_FOLDER }),
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react"],
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "identity",
      "alarms",
      "activeTab",
      "scripting",
      // Firefox has a sidebar instead, which needs no permission.
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    // Firefox knows no ports in such patterns: one without stands for all.
    host_permissions: [
      `${browser === "firefox" ? serverOrigin.replace(/:\d+$/, "") : serverOrigin}/*`,
      ...gmail,
      ...outlook,
    ],
    // Written here, for WXT's own content scripts tell the page our id. Before anything of the page: its first listener
    // would hear the keys typed into the overlay.
    content_scripts: [
      { matches: gmail, js: ["launcher-gmail.js"], run_at: "document_start" as const },
      { matches: outlook, js: ["launcher-outlook.js"], run_at: "document_start" as const },
    ],
    action: { default_title: "Assay" },
    commands: {
      "open-overlay": { suggested_key: { default: "Alt+Shift+Q" }, description: "__MSG_openOverlay__" },
    },
    ...(browser === "firefox" ? firefox : { minimum_chrome_version: "120" }),
    ...(browser !== "firefox" && !isForStore && { key: publicKey }),
  }),
  zip: storeZip,
  vite: () => ({
    plugins: [withoutWrapper, ...(demoOrigin ? [demoPages(demoOrigin, join(import.meta.dirname, "src/sites"))] : [])],
    define: {
      "import.meta.env.SERVER_ORIGIN": JSON.stringify(serverOrigin),
      "import.meta.env.WEB_ORIGIN": JSON.stringify(webOrigin),
    },
    resolve: { conditions: ["@assay/source", "module", "browser", "import", "default"] },
  }),
});
