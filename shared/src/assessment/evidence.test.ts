import { describe, expect, it } from "vitest";
import { Evidence, PlainText, SourceLink } from "./evidence.ts";

describe("a quote or note", () => {
  it.each([
    ["markup", '<img src=x onerror="alert(1)">'],
    ["right-to-left text", "אנחנו צריכים את זה עד מרץ ‏(Q1)"],
    ["a direction override", "price \u202e000,1"],
    ["emoji of several code points", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽"],
    ["a lone emoji", "👍"],
    ["accents, composed or not", "é e\u0301"],
    ["lines and tabs", "one\r\n\ttwo"],
    ["4,000 characters", "x".repeat(4000)],
    ["what looks like a template or a formula", "=1+1 {{7*7}} %s"],
  ])("keeps %s as it is", (_what, text) => {
    expect(PlainText.parse(text)).toBe(text);
  });

  it.each([
    ["nothing", "", "empty"],
    ["spaces and lines", " \n\t ", "empty"],
    ["invisible characters", "\u200b\u2060\ufeff", "empty"],
    ["4,001 characters", "x".repeat(4001), "too-long"],
    ["100 kB", "é".repeat(50_000), "too-long"],
    ["a NUL", "a\0b", "nul"],
    ["a lone high surrogate", "a\ud83d", "half-character"],
    ["a lone low surrogate", "\ude00a", "half-character"],
  ])("refuses %s and says why", (_what, text, fault) => {
    const { error } = PlainText.safeParse(text);
    expect(error?.issues[0]?.message).toBe(fault);
  });

  it.each([null, 3, {}, ["a"]])("refuses %o, which is no text", (value) => {
    expect(PlainText.safeParse(value).success).toBe(false);
  });
});

describe("a source link", () => {
  it.each([
    "https://mail.example.com/u/0/#inbox/FMfcgz",
    "http://localhost:8080",
    "HTTPS://EXAMPLE.COM",
    "https://例え.jp/道?q=é#x",
    `https://a.example/${"x".repeat(1982)}`,
  ])("may be %s", (link) => {
    expect(SourceLink.parse(link)).toBe(link);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://a.example",
    " https://a.example",
    "https://a.example/two words",
    "https://a.example\n",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//a.example",
    "https:a.example",
    "https:///a.example",
    "https://",
    "https://?q",
    "https://\\a.example",
    "https://a.example/\0",
    "https://a.example/\ud83d",
    `https://a.example/${"x".repeat(1983)}`,
    `https://a.example/${"x".repeat(100_000)}`,
    "",
  ])("may not be %j", (link) => {
    expect(SourceLink.safeParse(link).success).toBe(false);
  });
});

describe("evidence", () => {
  it("needs a tier and nothing else", () => {
    expect(Evidence.parse({ tier: "assumed" })).toEqual({ tier: "assumed" });
    expect(Evidence.safeParse({ quote: "yes" }).success).toBe(false);
    expect(Evidence.safeParse({ tier: "certain" }).success).toBe(false);
  });

  it("dates what was said in whole milliseconds", () => {
    expect(Evidence.safeParse({ tier: "stated", saidAt: 1_763_726_400_000 }).success).toBe(true);
    for (const saidAt of [-1, 0.5, Number.NaN, 8_640_000_000_000_001, "2026-11-21"]) {
      expect(Evidence.safeParse({ tier: "stated", saidAt }).success).toBe(false);
    }
  });
});
