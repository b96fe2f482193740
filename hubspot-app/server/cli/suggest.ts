import { readFile } from "node:fs/promises";
import type { Instant } from "@assay/shared/instant";
import { suggestionsFor } from "@assay/shared/suggest/framework-suggestions";
import { suggestRatings } from "@assay/shared/suggest/suggest-ratings";
import { FileFault } from "../csv/file-fault.ts";
import type { Command } from "./command.ts";
import { explainFileFault } from "./file-fault.ts";
import { readSuggestRequest } from "./suggest-request.ts";

export const suggest: Command = {
  name: "suggest",
  usage: "suggest <text file> [--language en|fr|es] [--date YYYY-MM-DD] [--framework bant]",
  what: "prints the levels that notes or an email support, each with the sentence that says so, as JSON",
  async run(words) {
    const read = readSuggestRequest(words);
    if (!read.ok) return complain(read.message);
    const { file, language, writtenAt, framework } = read.request;
    try {
      const text = await readText(file);
      const found = suggestRatings(text, { language, writtenAt: writtenAt ?? dayInHeader(text) ?? Date.now() });
      const shown = framework === undefined ? found : suggestionsFor(framework, found);
      process.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
      return 0;
    } catch (error) {
      return complain(explainFileFault(error, file));
    }
  },
};

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new FileFault(`${file} is not text in UTF-8: save it as plain text first.`);
}

/** When a mail says that it was sent: its "Date:" line, among the lines before the first empty one. */
function dayInHeader(text: string): Instant | undefined {
  const header = text.split(/\r?\n\s*\r?\n/, 1)[0] ?? "";
  const sent = Date.parse(/^Date: *(\S.*)$/m.exec(header)?.[1] ?? "");
  return Number.isNaN(sent) ? undefined : sent;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
