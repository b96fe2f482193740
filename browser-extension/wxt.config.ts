import { defineConfig } from "wxt";

/** The demo's own origins, unless a build names others. */
const serverOrigin = process.env.ASSAY_SERVER_ORIGIN ?? "http://127.0.0.1:4316";
const webOrigin = process.env.ASSAY_WEB_ORIGIN ?? "http://localhost:4314";

/** The only pages that anything of ours runs on by itself. LinkedIn is none of them: see docs/extension-permissions.md. */
const gmail = ["https://mail.google.com/*"];
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
  browser_specific_settings: {
    gecko: {
      id: "extension@assay.example",
      strict_min_version: "140.0",
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
  ...(process.env.ASSAY_EXTENSION_FOLDER && { outDir: process.env.ASSAY_EXTENSION_FOLDER }),
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
    host_permissions: [`${serverOrigin}/*`, ...gmail, ...outlook],
    // Written here, for WXT's own content scripts tell the page our id. Before anything of the page: its first listener
    // would hear the keys typed into the overlay.
    content_scripts: [
      { matches: gmail, js: ["launcher-gmail.js"], run_at: "document_start" as const },
      { matches: outlook, js: ["launcher-outlook.js"], run_at: "document_start" as const },
    ],
    action: { default_title: "Assay" },
    commands: {
      "open-overlay": { suggested_key: { default: "Alt+Shift+A" }, description: "__MSG_openOverlay__" },
    },
    ...(browser === "firefox" ? firefox : { minimum_chrome_version: "120" }),
    ...(browser !== "firefox" && !process.env.ASSAY_FOR_STORE && { key: publicKey }),
  }),
  vite: () => ({
    define: {
      "import.meta.env.SERVER_ORIGIN": JSON.stringify(serverOrigin),
      "import.meta.env.WEB_ORIGIN": JSON.stringify(webOrigin),
    },
    resolve: { conditions: ["@assay/source", "module", "browser", "import", "default"] },
  }),
});
