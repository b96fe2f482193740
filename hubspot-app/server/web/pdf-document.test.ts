import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { printDocument } from "./pdf-document.ts";

const names = ["Łukasz Wójcik", "Đorđe Petrović", "Özgür Yılmaz", "Ελένη Παπαδοπούλου", "Дмитрий Щербаков"];

it("prints names in Latin, Greek and Cyrillic letters as they are written", async () => {
  const table = { head: ["Владелец", "Leads"], rows: names.map((name) => [name, "12"]) };
  const sections = [{ title: "Wartość", lines: ["Zoë, Łukasz and Ελένη signed."], table }];
  const printed = readText(await printDocument({ language: "en", title: "Q3", note: "Żółć", sections }));
  for (const text of [...names, "Владелец", "Wartość", "Zoë, Łukasz and Ελένη signed.", "Żółć"]) {
    expect(printed).toContain(text);
  }
  expect(printed).not.toContain("?");
});

it("leaves out an accent that no letter has, and knows every apostrophe", async () => {
  const sections = [{ title: "Names", lines: ["Bọ́lá", "Мар\u02bcяна Łuk"] }];
  const printed = readText(await printDocument({ language: "en", title: "Q3", note: "", sections }));
  expect(printed).toContain("Bọlá");
  expect(printed).toContain("Мар\u2019яна");
});

it("says ? for letters of other scripts", async () => {
  const sections = [{ title: "Names", lines: ["Łukasz 山田"] }];
  expect(readText(await printDocument({ language: "en", title: "Q3", note: "", sections }))).toContain("Łukasz ??");
});

it("is small, whether it needs another font or not", async () => {
  const print = (line: string) =>
    printDocument({ language: "en", title: "Q3", note: "", sections: [{ title: "Names", lines: [line] }] });
  expect((await print("Ana Ruiz")).length).toBeLessThan(5_000);
  expect((await print(names.join())).length).toBeLessThan(60_000);
});

/** What was written in embedded fonts, by the tables that tell readers what their letters are. */
function readText(pdf: Uint8Array): string {
  const source = Buffer.from(pdf).toString("latin1");
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = ""]) => [id, body]),
  );
  const streamOf = (body = "") => {
    const [, packed = ""] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
  };
  const letters = new Map<string, string[]>();
  for (const [, name = "", id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, toUnicode] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "") ?? [];
    if (toUnicode !== undefined) letters.set(name, readLetters(streamOf(objects.get(toUnicode))));
  }
  const contents = [...source.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => streamOf(objects.get(id)));
  return contents.map((content) => readLines(content, letters)).join("\n");
}

function readLetters(table: string): string[] {
  const ranges = [...table.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)];
  const codes = ranges.flatMap(([, range = ""]) => [...range.matchAll(/<([0-9a-f ]*)>/g)]);
  return codes.map(([, code = ""]) => Buffer.from(code.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
}

function readLines(content: string, letters: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] | undefined;
  const lines: string[] = [];
  for (const [, name, glyphs = ""] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (name !== undefined) font = letters.get(name);
    const codes = [...glyphs.matchAll(/<([0-9a-f]+)>/g)].map(([, code = ""]) => code).join("");
    if (font !== undefined)
      lines.push((codes.match(/.{4}/g) ?? []).map((code) => font?.[Number.parseInt(code, 16)]).join(""));
  }
  return lines.join("\n");
}
