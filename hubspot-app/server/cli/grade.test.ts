import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aRubric } from "@assay/shared/builders";
import { bant } from "@assay/shared/framework/bant";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "assay-grade-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = join(import.meta.dirname, "main.ts");
const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs `assay grade` in the folder of these tests; `nodeFlags` are Node's own. */
function grade(words: string[], nodeFlags: string[] = []) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { cwd: folder, maxBuffer: 1 << 28 };
    execFile(process.execPath, [...flags, ...nodeFlags, main, "grade", ...words], options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

const header = "id,budget,authority,need,timing";
const added =
  "assay_score,assay_potential,assay_coverage,assay_grade,assay_temperature,assay_verdict,assay_next_question";

it("adds the result to each row, names the lines it leaves out and counts", async () => {
  const file = write("leads.csv", `${header}\nx,2,2,2,2\ny,5,2,2,2\n"z,1,2,2,2\nw,1,2,2\nv,,,,\n`);
  const { code, out, err } = await grade([file]);
  const rows = [
    `${header},${added}`,
    "x,2,2,2,2,66.67,66.67,100,A,hot,qualified,",
    expect.stringMatching(/^v,{11}\w/),
    "",
  ];
  expect(out.split("\n")).toEqual(rows);
  expect(err).toMatch(
    /^line 3: budget is "5"\..*\nline 4: a quote .*\nline 5: 4 cells .*\n5 read, 2 graded, 3 refused\n$/,
  );
  expect(code).toBe(1);
});

it("writes to --out alone, and exits with 0 when every line was graded", async () => {
  const file = write("sound.csv", `${header}\nx,2,2,2,2\n`);
  const { code, out, err } = await grade([file, "--out", "graded.csv"]);
  expect([code, out, err]).toEqual([0, "", "1 read, 1 graded, 0 refused\n"]);
  expect(readFileSync(join(folder, "graded.csv"), "utf8")).toContain("x,2,2,2,2,66.67");
});

it.each([
  [";", "\r\n", "\uFEFF"],
  ["\t", "\n", ""],
])("keeps to the file's own separator %j, line end and byte order mark", async (separator, lineEnd, mark) => {
  const rows = [
    ["Name", "Need"],
    ['"two\nlines"', "3"],
    ["Éva", "2"],
  ];
  const file = write("dialect.csv", mark + rows.map((cells) => cells.join(separator) + lineEnd).join(""));
  const question = bant.criteria.find(({ id }) => id === "authority")?.questions[0]?.en ?? "";
  const results = [added.split(","), ["25", "100", "25", "", "", "not-yet", question]];
  results.push(["16.67", "91.67", "25", "", "", "not-yet", question]);
  const expected = rows.map((cells, index) => [...cells, ...(results[index] ?? [])].join(separator) + lineEnd);
  expect((await grade([file])).out).toBe(mark + expected.join(""));
});

it("leaves the customer's own cells as they are, formulas and phone numbers too", async () => {
  const cells = ['=HYPERLINK("x")', "+33 1 23", "-5", "@a", " spaced ", '"', "😀 عربي", "a\rb"];
  const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const names = cells.map((_cell, index) => `c${index}`).join(",");
  const { out } = await grade([write("cells.csv", `${names},need\n${quoted},1\n`)]);
  expect(parse(out)[1]?.slice(0, cells.length)).toEqual(cells);
});

it("reads levels from the columns that --map names", async () => {
  const file = write("mapped.csv", "Interest level,Money = ok?\n3,0\n");
  const { out, err } = await grade([file, "--map", "need=Interest level", "--map", "budget=Money = ok?"]);
  expect(out).toContain("\n3,0,25,75,50,C,,not-yet,");
  expect(err).toContain("No column for authority, timing: unknown in every row.");
});

it("grades by a rubric of the admin's own", async () => {
  // Need at 3 of a weight of 97 in 100, and no cut-off over it.
  const criteria = aRubric().criteria.map(({ id }) => ({ id, weight: id === "need" ? 97 : 1 }));
  const rubric = write("rubric.json", `\uFEFF${JSON.stringify(aRubric({ criteria }))}`);
  const { out } = await grade([write("need.csv", "need\n3\n"), "--rubric", rubric]);
  expect(out).toContain("\n3,97,100,97,A,");
});

describe("says in a sentence, with exit code 1 and nothing written,", () => {
  write("a.csv", "need\n3\n");
  write("empty.csv", "");
  write("graded-before.csv", "need,Assay_Score\n3,25\n");
  write("open.csv", '"need\n3\n');
  write("latin.csv", Buffer.from("name,need\nRené,3\n", "latin1"));
  write("utf16.csv", Buffer.from("\uFEFFneed\n3\n", "utf16le"));
  it.each([
    ["what is wrong with the words", [], "Which file?"],
    ["what is wrong with the rubric", ["a.csv", "--rubric", "no.json"], "no.json is not there"],
    ["that there is no such file", ["no.csv"], "no.csv is not there"],
    ["that it is a folder", ["."], "is a folder"],
    ["that it is empty", ["empty.csv"], "no header"],
    ["that the header's quotes are broken", ["open.csv"], "line 1"],
    ["that it was graded before", ["graded-before.csv"], 'a column "Assay_Score" already'],
    [
      "that a line is not UTF-8",
      ["latin.csv"],
      'Line 2 is not UTF-8, the only encoding read so far. Save the file as "CSV',
    ],
    ["that a file is UTF-16", ["utf16.csv"], "Line 1 is not UTF-8"],
    ["that --out would destroy the input", ["a.csv", "--out", "./a.csv"], "choose another name"],
    ["that --out cannot be made", ["a.csv", "--out", "no/b.csv"], "no/b.csv is not there"],
  ])("%s", async (_what, words, message) => {
    const { code, out, err } = await grade(words);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect([code, out]).toEqual([1, ""]);
  });
});

it("ends quietly when its reader has seen enough", async () => {
  const file = write("long.csv", `need\n${"3\n".repeat(50_000)}`);
  const command = `"${process.execPath}" ${flags.join(" ")} "${main}" grade ${file} | head -n 1`;
  const [out, err] = await new Promise<string[]>((resolve) => {
    execFile("sh", ["-c", command], { cwd: folder }, (_error, out, err) => resolve([out, err]));
  });
  expect(out).toBe(`need,${added}\n`);
  expect(err).toBe("No column for budget, authority, timing: unknown in every row.\n");
});

it("grades 200,000 lines in the memory that 2,000 take, give or take 200 MB", { timeout: 120_000 }, async () => {
  const row = (_: unknown, index: number) => `${index},"Person, ${index % 7}",${index % 4},,${(index >> 2) % 4},1\n`;
  const make = (count: number) => `id,name,${header.slice(3)}\n${Array.from({ length: count }, row).join("")}`;
  // A process prints its highest resident memory, in MB, as it ends.
  const report = `process.on("exit", () => console.error(process.resourceUsage().maxRSS / 1024))`;
  const measure = async (count: number) => {
    const file = write(`${count}.csv`, make(count));
    const { err } = await grade([file, "--out", "memory.csv"], ["--import", `data:text/javascript,${report}`]);
    expect(err).toContain(`${count} read, ${count} graded, 0 refused`);
    return Number(err.trim().split("\n").at(-1));
  };
  const [few, many] = [await measure(2_000), await measure(200_000)];
  expect(many - few).toBeLessThan(200);
});
