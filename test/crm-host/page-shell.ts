import type { PageState } from "./page-state.ts";

/** URLs; a page without an extension at first sight has no `worker`. */
export type ShellFiles = { page: string; styles: string; worker: string | undefined };

/**
 * The part of the page that can be sent before the record is read. The worker starts here, before any of our own code
 * is parsed, so that the extension's bundle loads beside the page and not after it.
 */
export function renderHead(files: ShellFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Northwind CRM</title>
<link rel="icon" href="data:image/svg+xml,${FAVICON}">
${files.worker ? `<script>self.extensionWorker = new Worker(${JSON.stringify(files.worker)})</script>` : ""}
<link rel="stylesheet" href="${files.styles}">
<script type="module" src="${files.page}"></script>
</head>
<body>
<div id="root"></div>
`;
}

const FAVICON = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#24507a"/>' +
    '<path d="M4.5 11.5v-7l7 7v-7" fill="none" stroke="#fff" stroke-width="1.6"/></svg>',
);

/** The first state as data, not script: `<` is escaped, so that no property value can end the element. */
export function renderState(state: PageState): string {
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="page-state">${json}</script>\n</body>\n</html>\n`;
}
