import { describe, expect, it } from "vitest";
import { languages } from "../language/locale.ts";
import { allFrameworks } from "./all-frameworks.ts";
import { type Framework, frameworkText } from "./framework.ts";

function listWords(framework: Framework, language: (typeof languages)[number]): string[] {
  const { criteria } = frameworkText(framework, language);
  return criteria.flatMap(({ name, definition, levels, questions }) => [name, definition, ...levels, ...questions]);
}

const everyPair = allFrameworks.flatMap((framework) =>
  languages.map((language) => [framework.id, language, framework] as const),
);

describe.each(everyPair)("the words of %s in %s", (_id, language, framework) => {
  const words = listWords(framework, language);

  it("say nothing twice, and have no blank around them", () => {
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
    expect(words.filter((text) => text.trim() !== text || text === "")).toEqual([]);
  });

  it("keep names, levels and questions short enough for one row of the card", () => {
    for (const { name, levels, questions } of frameworkText(framework, language).criteria) {
      expect(name.length, name).toBeLessThanOrEqual(30);
      for (const level of levels) expect(level.length, level).toBeLessThanOrEqual(90);
      for (const question of questions) expect(question.length, question).toBeLessThanOrEqual(100);
    }
  });

  it("ask with a question mark, and close no level like a sentence", () => {
    for (const { levels, questions } of frameworkText(framework, language).criteria) {
      for (const question of questions) expect(question).toMatch(/\?$/);
      for (const level of levels) expect(level).toMatch(/[^.?!:;]$/);
    }
  });

  it("use typographic quotes and apostrophes", () => {
    expect(words.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

describe.each(allFrameworks.map((framework) => [framework.id, framework] as const))(
  "framework %s",
  (_id, framework) => {
    it("is said differently in each language, but for names that travel", () => {
      const travelling = new Set(["Budget", "Champion"]);
      const [en, fr, es] = languages.map((language) => listWords(framework, language)) as [
        string[],
        string[],
        string[],
      ];
      const untranslated = en.filter((text, index) => {
        const same = text === fr[index] || text === es[index] || fr[index] === es[index];
        return same && !travelling.has(text);
      });
      expect(untranslated).toEqual([]);
    });

    it("puts a narrow no-break space before the French ? ! ; and :", () => {
      const marks = listWords(framework, "fr").flatMap((text) => text.match(/.[?!;:]/gu) ?? []);
      expect(new Set(marks.map(([before]) => before))).toEqual(new Set(["\u202f"]));
    });

    it("opens every Spanish question that it closes", () => {
      for (const text of listWords(framework, "es")) {
        expect(text.replaceAll(/¿[^¿?]+\?/g, ""), text).not.toMatch(/[¿?]/);
      }
    });

    it("addresses the buyer politely in French and in Spanish", () => {
      expect(
        listWords(framework, "fr").filter((text) => /(^|\P{L})(tu|toi|ton|ta|tes|t’)(?!\p{L})/iu.test(text)),
      ).toEqual([]);
      const familiar = /(^|\P{L})(tú|te|ti|tu|tus|vos|vosotr[oa]s|os|vuestr[oa]s?|tienes|quieres|puedes)(?!\p{L})/iu;
      expect(listWords(framework, "es").filter((text) => familiar.test(text))).toEqual([]);
    });
  },
);
