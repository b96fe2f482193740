/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { readPage as readProspect } from "../../../browser-extension/src/sites/all-sites.ts";
import { FileFault } from "../csv/file-fault.ts";
import type { Command } from "./command.ts";
import { explainFileFault } from "./file-fault.ts";
import { readPageRequest } from "./read-page-request.ts";

export const readPage: Command = {
  name: "read-page",
  usage: "read-page --url <URL> <file.html>",
  what: "prints whom the browser extension reads on a saved page, or why nobody, as one line of JSON",
  async run(words) {
    const read = readPageRequest(words);
    if (!read.ok) return complain(read.message);
    const { file, url } = read.request;
    try {
      const reading = readProspect(await parsePage(await readHtml(file)), url);
      const shown = reading.ok ? { ok: true, prospect: reading.prospect } : reading;
      process.stdout.write(`${JSON.stringify(shown)}\n`);
      return 0;
    } catch (error) {
      return complain(explainFileFault(error, file));
    }
  },
};

async function readHtml(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    const html = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/<\w/.test(html)) return html;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new FileFault(`${file} is not HTML in UTF-8: save the page as "HTML only" first.`);
}

/** A document of a parser's: it runs no script and loads nothing, which the settings say once more. */
async function parsePage(html: string): Promise<Document> {
  // Half a second to load, which the other commands need not wait for.
  const { Window } = await import("happy-dom");
  const { DOMParser } = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  });
  return new DOMParser().parseFromString(html, "text/html") as unknown as Document;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
