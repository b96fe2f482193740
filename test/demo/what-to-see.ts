import type { Ports } from "../support/parts.ts";

type Shown = {
  hostOrigin: string;
  emulatorOrigin: string;
  webUrl: string;
  ports: Ports;
  folder: string;
  contactId: string;
  dealId: string;
  /** Of the made-up pages for the browser extension, on the host. */
  samplePaths: { mailbox: string; profile: string };
  /** What Chrome loads. */
  extensionFolder: string;
};

/** What there is to see once everything answers; the first line is the one that programs wait for. */
export function describeWhatToSee({
  hostOrigin,
  emulatorOrigin,
  webUrl,
  ports,
  folder,
  contactId,
  dealId,
  samplePaths,
  extensionFolder,
}: Shown): string {
  const rows = [
    ["Contacts, sortable by grade", `${hostOrigin}/contacts`],
    ["A contact with its Assay tab", `${hostOrigin}/contacts/${contactId}`],
    ["A deal, and the same in its sidebar", `${hostOrigin}/deals/${dealId}`],
    ["The app's settings", `${hostOrigin}/settings`],
    ["The app's home page", `${hostOrigin}/pages`],
    ["Today's queue, by its clocks", `${hostOrigin}/pages/queue`],
    ["Every call Assay made to HubSpot", `${emulatorOrigin}/_emulator/log`],
    ["Assay's own web pages", webUrl],
    ["Health and figures", `http://127.0.0.1:${ports.ops}/metrics`],
    ["Where the data is", folder],
  ] as const;
  const samples = [
    ["A sample mailbox", `${hostOrigin}${samplePaths.mailbox}`],
    ["A sample profile", `${hostOrigin}${samplePaths.profile}`],
  ] as const;
  return [
    `Assay is ready: ${hostOrigin}`,
    "",
    ...rows.map(writeRow),
    "",
    "The browser extension, in three steps:",
    `  1. Open chrome://extensions (or edge://extensions), switch on developer mode, choose "Load unpacked" and take`,
    `     ${extensionFolder}`,
    "  2. Agree on the page that opens, and choose Sign in.",
    `  3. Type the code from "Connect a browser" on the app's home page: ${hostOrigin}/pages`,
    "Then look at these, and press Alt+Shift+Q or click the icon of Assay:",
    ...samples.map(writeRow),
    "",
    "Ctrl-C ends everything; the data stays.",
  ].join("\n");
}

function writeRow([what, where]: readonly [string, string]): string {
  return `  ${what.padEnd(37)}${where}`;
}
