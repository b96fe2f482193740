import { describe, expect, it } from "vitest";
import { withoutUtf16 } from "./encoding.ts";
import { FileFault } from "./file-fault.ts";
import { cutLines, type FileShape, linesOf } from "./line-pieces.ts";

/** The lines of a file that arrives in chunks of so many bytes, and what the whole of it tells. */
async function read(bytes: Buffer, chunkBytes: number): Promise<{ lines: string[]; shape: FileShape }> {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
  }
  const pieces = cutLines(withoutUtf16(chunks()));
  const cut = [];
  for (;;) {
    const { done, value } = await pieces.next();
    if (!done) {
      cut.push(value);
      continue;
    }
    const lines = cut.flatMap((piece) => [...linesOf(piece, value.encoding, 1)]);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_line, index) => index + 1));
    return { lines: lines.map(({ text }) => text), shape: value };
  }
}

const rows = Array.from({ length: 20_000 }, (_row, index) => `${index};Zoé Müller – “née” 🙂;3\r`);
const long = rows.join("\n");

describe("a file", () => {
  it.each([1021, 65_536, 10_000_000])("has the same lines when it comes %i bytes at a time", async (chunkBytes) => {
    const { lines, shape } = await read(Buffer.from(long), chunkBytes);
    expect(lines).toEqual(rows);
    expect(shape).toEqual({ lines: rows.length, encoding: "utf-8" });
  });

  it.each([1, 3, 1021])("in UTF-16 has the same lines when it comes %i bytes at a time", async (chunkBytes) => {
    const short = rows.slice(0, 50).join("\n");
    for (const bytes of [Buffer.from(`\uFEFF${short}`, "utf16le"), Buffer.from(`\uFEFF${short}`, "utf16le").swap16()]) {
      expect((await read(bytes, chunkBytes)).lines).toEqual(rows.slice(0, 50));
    }
  });

  it("that is not UTF-8 somewhere is Windows-1252 throughout", async () => {
    const bytes = Buffer.concat([Buffer.from("id;who\n"), Buffer.from([0x31, 0x3b, 0x80, 0x92, 0xe9, 0x0a])]);
    const { lines, shape } = await read(bytes, 4);
    expect(lines).toEqual(["id;who", "1;€’é"]);
    expect(shape).toEqual({ lines: 2, encoding: "windows-1252" });
  });

  it("with the mark of UTF-8 is UTF-8, and shows where it is not", async () => {
    const { lines, shape } = await read(Buffer.concat([Buffer.from("\uFEFFid\n1"), Buffer.from([0xe9])]), 100);
    expect(lines).toEqual(["\uFEFFid", "1\uFFFD"]);
    expect(shape.encoding).toBe("utf-8");
  });

  it.each(["", "one line", "one line\n", "a\n\nb\n"])("may be %j", async (text) => {
    const wanted = text === "" ? [] : text.replace(/\n$/, "").split("\n");
    expect(await read(Buffer.from(text), 3)).toEqual({
      lines: wanted,
      shape: { lines: wanted.length, encoding: "utf-8" },
    });
  });

  it("with a line of five megabytes is no CSV file", async () => {
    await expect(read(Buffer.alloc(5_000_000, "x"), 65_536)).rejects.toThrow(FileFault);
  });
});
