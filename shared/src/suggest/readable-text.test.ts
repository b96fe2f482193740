import { expect, it } from "vitest";
import { readableText } from "./readable-text.ts";

it.each([
  ["a<br>b", "a\n   b"],
  ["<P class='x'>a</P>", "\n            a\n   "],
  ["a <b>big</b> one", "a    big     one"],
  ["write to <ana@seller.example>", "write to <ana@seller.example>"],
  ["R&amp;D&nbsp;&#39;now&#39; &lt;", `R&    D      '    now'         `],
  ["one\r\ntwo\rthree", "one \ntwo\nthree"],
  ["a\u00a0b\u200bc\td", "a b c d"],
])("shows %j as a person sees it", (text, expected) => expect(readableText(text)).toBe(expected));

it("keeps every character at its old place", () => {
  const text = "<div>We have&nbsp;40k</div>\r\n<p>Ana</p>";
  const shown = readableText(text);
  expect(shown).toHaveLength(text.length);
  for (const word of ["We have", "40k", "Ana"]) expect(shown.indexOf(word)).toBe(text.indexOf(word));
});
