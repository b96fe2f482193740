import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Window } from "happy-dom";
import { parseHTML } from "linkedom";
import * as z from "zod/mini";

/** A page made up after a real layout, and what a site must read from it. */
export interface SavedPage {
  /** Such as "gmail/thread-en-2025". */
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expected: Expected;
}

const Expected = z.union([
  z.strictObject({
    ok: z.literal(true),
    prospect: z.record(z.string(), z.string()),
    unsure: z.optional(z.array(z.string())),
  }),
  z.strictObject({ ok: z.literal(false), code: z.string() }),
]);
type Expected = z.infer<typeof Expected>;
const Answer = z.strictObject({ url: z.string(), expected: Expected });

const folder = join(import.meta.dirname, "../../../test/saved-pages");

export const savedPages: readonly SavedPage[] = globSync("*/*.html", { cwd: folder })
  .sort()
  .map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const json: unknown = JSON.parse(readFileSync(join(folder, file.replace(/html$/, "json")), "utf8"));
    return { name: relative("", file).replace(/\.html$/, ""), html, ...Answer.parse(json) };
  });

const window = new Window({
  settings: {
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  },
});

/** Two DOMs that share no code, so that no reading rests on the quirk of one. Neither loads anything. */
export const doms: Readonly<Record<string, (html: string) => Document>> = {
  "happy-dom": (html) => new window.DOMParser().parseFromString(html, "text/html") as unknown as Document,
  linkedom: (html) => parseHTML(html).document,
};
