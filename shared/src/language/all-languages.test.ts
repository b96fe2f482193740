import { describe, expect, it } from "vitest";
import * as texts from "./all-languages.ts";
import type { Language } from "./language.ts";
import { languages } from "./locale.ts";

/** Every text of a language by its path; functions as they stand. */
function leavesOf(node: unknown, path: string): [path: string, leaf: unknown][] {
  if (typeof node !== "object" || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

function textsOf(language: Language): Map<string, unknown> {
  return new Map(Object.entries(texts).flatMap(([name, byLanguage]) => leavesOf(byLanguage[language], name)));
}

/** A text as it is read; a function's parts are marks that nobody writes. */
function read(leaf: unknown): string {
  return typeof leaf === "function" ? leaf(..."①②③④".slice(0, leaf.length)) : String(leaf);
}

const english = textsOf("en");

describe.each(languages)("in %s", (language) => {
  const own = textsOf(language);

  it("there are the texts that English has, and no others", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("no text is empty", () => {
    expect([...own].filter(([, leaf]) => read(leaf).trim() === "").map(([path]) => path)).toEqual([]);
  });

  it("a text takes the parts that English takes, and says each of them", () => {
    for (const [path, leaf] of own) {
      if (typeof leaf !== "function") continue;
      expect.soft(leaf, path).toHaveLength((english.get(path) as () => string).length);
      for (const part of "①②③④".slice(0, leaf.length)) expect.soft(read(leaf), path).toContain(part);
    }
  });
});

describe.each(["fr", "es"] as const)("in %s", (language) => {
  it("no sentence was left in English", () => {
    const isSentence = (text: string) => (text.match(/\p{L}+/gu) ?? []).length > 2;
    const left = [...textsOf(language)].filter(([path, leaf]) => {
      return isSentence(read(leaf)) && read(leaf) === read(english.get(path)) && !path.endsWith("criterion.label");
    });
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

/** Texts without addresses, whose colons are no punctuation. */
const allTextsOf = (language: Language) =>
  [...textsOf(language).values()].map((leaf) => read(leaf).replaceAll(/https?:\/\//g, ""));

it("French has a narrow no-break space before ? ! ; : and inside guillemets", () => {
  const bare = /(?<!\u202f)[?!;:»]|«(?!\u202f)/;
  expect(allTextsOf("fr").filter((text) => bare.test(text))).toEqual([]);
});

it("Spanish opens what it asks and exclaims, and sets nothing before a closing sign", () => {
  const unopened = (text: string) =>
    (text.includes("?") && !text.includes("¿")) || (text.includes("!") && !text.includes("¡"));
  expect(allTextsOf("es").filter((text) => unopened(text) || /[\s\u202f][?!;:»]/.test(text))).toEqual([]);
});

it("Spanish says tú to its reader", () => {
  const polite =
    /\busted\b|(?:^|[.;:] )(abra|actualice|añada|compruebe|corrija|elija|elimine|empiece|escriba|espere|instale|mire|pegue|pida|quite|recargue|revise|vuelva)(lo|la|los|las)?\b/iu;
  const said = [...textsOf("es")].filter(([, leaf]) => polite.test(read(leaf)));
  expect(said.map(([path]) => path)).toEqual(["portalTexts.privacy.notice"]);
});

it.each([
  ["es", "baremo", /\b(rúbrica|pauta)s?\b/iu],
  ["es", "metodología", /\b(marco|método)s?\b/iu],
  ["es", "cuenta", /\bportal\b/iu],
  ["fr", "grille", /\b(barème|rubrique|référentiel)s?\b/iu],
  ["fr", "compte", /\bportail\b/iu],
] as const)("in %s, the one word is %s", (language, word, another) => {
  expect(allTextsOf(language).some((text) => text.toLowerCase().includes(word))).toBe(true);
  expect(allTextsOf(language).filter((text) => another.test(text))).toEqual([]);
});

it.each(languages)("in %s, no straight quote or apostrophe stands for a real one", (language) => {
  expect(allTextsOf(language).filter((text) => /['"]/.test(text))).toEqual([]);
});
