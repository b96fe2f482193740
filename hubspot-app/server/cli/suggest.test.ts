import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "assay-suggest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = join(import.meta.dirname, "main.ts");
const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs `assay suggest` in the folder of these tests. */
function suggest(...words: string[]) {
  return suggestIn("UTC", ...words);
}

function suggestIn(timezone: string, ...words: string[]) {
  const options = { cwd: folder, env: { ...process.env, TZ: timezone } };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [...flags, main, "suggest", ...words], options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

it("prints what a text supports as one JSON array", async () => {
  const file = write("notes.txt", "Call with Bo\r\n- The budget of 40k is approved.\r\n- Could be sunny on Friday\r\n");
  const { code, out, err } = await suggest(file);
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toEqual([{ criterion: "budget", level: 3, quote: "The budget of 40k is approved." }]);
});

it("prints an empty array for a text that supports nothing", async () => {
  expect(await suggest(write("empty.txt", ""))).toEqual({ code: 0, out: "[]\n", err: "" });
});

it("keeps to one framework's criteria when asked", async () => {
  const file = write("both.txt", "The budget of 40k is approved.\nWe keep losing orders because the stock is wrong.\n");
  expect(JSON.parse((await suggest(file, "--framework", "champ")).out)).toEqual([
    { criterion: "challenges", level: 2, quote: "We keep losing orders because the stock is wrong." },
    { criterion: "money", level: 3, quote: "The budget of 40k is approved." },
  ]);
});

it("counts dates from --date, else from the mail's own header", async () => {
  const mail = "From: Bo <bo@a.example>\nDate: Mon, 12 Oct 2026 09:00:00 +0200\nSubject: Start\n\n";
  const file = write("mail.txt", `${mail}Hi Ana,\n\nWe want to go live on 3 November 2026.\n`);
  expect(JSON.parse((await suggest(file)).out)).toMatchObject([{ criterion: "timing", level: 2 }]);
  expect((await suggest(file, "--date", "2026-12-24")).out).toBe("[]\n");
});

it("reads the same from a text wherever it runs", async () => {
  const file = write("tomorrow.txt", "We want to go live on 13 October.\nThey signed off 40k on 11 October.\n");
  const run = (timezone: string) => suggestIn(timezone, file, "--date", "2026-10-12");
  const [here, west, east] = await Promise.all(["UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map(run));
  expect(JSON.parse(here?.out ?? "")).toHaveLength(2);
  expect([west, east]).toEqual([here, here]);
});

it.each([
  ["no file named", [], "Which file?"],
  ["two files", ["notes.txt", "both.txt"], "One file at a time"],
  ["a file that is not there", ["nowhere.txt"], "nowhere.txt is not there: check the path."],
  ["a folder", ["."], "is a folder: name a file in it."],
  ["an unknown language", ["notes.txt", "--language", "de"], "Languages: en, fr, es."],
  ["a day that does not exist", ["notes.txt", "--date", "2026-02-30"], '"2026-02-30" is no day.'],
  ["an unknown framework", ["notes.txt", "--framework", "spin"], 'There is no framework "spin".'],
  ["an unknown option", ["notes.txt", "--loud"], "--loud"],
])("refuses %s and says what to do", async (_, words, expected) => {
  const { code, out, err } = await suggest(...words);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(expected);
});

it.each([
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x42, 0x00])],
  ["a NUL", "The budget\0 is approved."],
])("refuses %s as not text", async (_, content) => {
  const { code, err } = await suggest(write("picture.png", content));
  expect([code, err]).toEqual([1, "picture.png is not text in UTF-8: save it as plain text first.\n"]);
});
