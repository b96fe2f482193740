import type { Ports } from "../support/parts.ts";

type Shown = {
  hostOrigin: string;
  emulatorOrigin: string;
  webUrl: string;
  ports: Ports;
  folder: string;
  contactId: string;
  dealId: string;
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
}: Shown): string {
  const rows = [
    ["Contacts, sortable by grade", `${hostOrigin}/contacts`],
    ["A contact with its Assay tab", `${hostOrigin}/contacts/${contactId}`],
    ["A deal, and the same in its sidebar", `${hostOrigin}/deals/${dealId}`],
    ["The app's settings", `${hostOrigin}/settings`],
    ["The app's home page", `${hostOrigin}/pages`],
    ["Every call Assay made to HubSpot", `${emulatorOrigin}/_emulator/log`],
    ["Assay's own web pages", webUrl],
    ["Health and figures", `http://127.0.0.1:${ports.ops}/metrics`],
    ["Where the data is", folder],
  ] as const;
  const lines = rows.map(([what, where]) => `  ${what.padEnd(37)}${where}`);
  return [`Assay is ready: ${hostOrigin}`, "", ...lines, "", "Ctrl-C ends everything; the data stays."].join("\n");
}
