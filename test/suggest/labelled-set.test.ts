import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const criteria = [
  "budget",
  "authority",
  "need",
  "timing",
  "economic-buyer",
  "decision-criteria",
  "decision-process",
  "paper-process",
  "metrics",
  "champion",
  "competition",
] as const;
const levels = [0, 1, 2, 3] as const;

const labelledText = z.strictObject({
  id: z.string(),
  kind: z.enum(["notes", "email", "chat", "summary"]),
  writtenAt: z.iso.date(),
  text: z.string().min(1),
  expected: z.array(
    z.strictObject({ criterion: z.enum(criteria), level: z.literal(levels), quote: z.string().min(1) }),
  ),
});

function readPart(part: string) {
  const lines = readFileSync(new URL(`${part}.jsonl`, folder), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => labelledText.parse(JSON.parse(line)));
}

const folder = new URL("labelled/", import.meta.url);
const parts = readdirSync(folder).flatMap((file) => /^(.+)\.jsonl$/.exec(file)?.[1] ?? []);

// Failures name ids and cells, never a text: whoever writes rules may run this on a part that nobody has seen.
describe.each(parts)("the labelled texts %s", (part) => {
  const texts = readPart(part);

  it("are at least 40, a fifth to two fifths of them with nothing to suggest", () => {
    expect(texts.length).toBeGreaterThanOrEqual(40);
    const silent = texts.filter(({ expected }) => expected.length === 0).length / texts.length;
    expect(silent).toBeGreaterThan(0.15);
    expect(silent).toBeLessThanOrEqual(0.4);
  });

  it("quote the text exactly, without space around the sentence", () => {
    const wrong = texts.filter(({ text, expected }) =>
      expected.some(({ quote }) => !text.includes(quote) || quote !== quote.trim()),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("rate a criterion once a text", () => {
    const twice = texts.filter(
      ({ expected }) => new Set(expected.map(({ criterion }) => criterion)).size < expected.length,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it("show every criterion at every level", () => {
    const shown = new Set(
      texts.flatMap(({ expected }) => expected.map(({ criterion, level }) => `${criterion} ${level}`)),
    );
    const all = criteria.flatMap((criterion) => levels.map((level) => `${criterion} ${level}`));
    expect(all.filter((cell) => !shown.has(cell))).toEqual([]);
  });

  it("come as notes, emails, chats and summaries", () => {
    expect(new Set(texts.map(({ kind }) => kind)).size).toBe(4);
  });
});

it("gives every labelled text an id and words of its own, in all languages and parts", () => {
  const texts = parts.flatMap(readPart);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});
