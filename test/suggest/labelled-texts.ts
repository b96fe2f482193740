import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "@assay/shared/language/language";
import type { Suggestion } from "@assay/shared/suggest/suggest-ratings";

export interface LabelledText {
  readonly id: string;
  readonly writtenAt: string;
  readonly text: string;
  readonly expected: readonly Suggestion[];
}

/** The part on which suggestions are judged: neither the weights nor anybody who changes the rules has seen it. */
export const unseenPart = "seventh";

/** The names of a language's parts. labelled/README.md says who wrote each, and what for. */
export function partsOf(language: Language): string[] {
  const files = readdirSync(new URL("labelled/", import.meta.url));
  return files.flatMap((file) => new RegExp(`^${language}\\.(.+)\\.jsonl$`).exec(file)?.[1] ?? []).sort();
}

export function readPart(part: string, language: Language): LabelledText[] {
  const lines = readFileSync(new URL(`labelled/${language}.${part}.jsonl`, import.meta.url), "utf8").trimEnd();
  return lines.split("\n").map((line) => JSON.parse(line) as LabelledText);
}

/** By the same sentence: with or without its last full stop, or one of two in a line. */
export function isSameSentence(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
