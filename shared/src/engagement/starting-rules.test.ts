import { describe, expect, it } from "vitest";
import { languages } from "../language/locale.ts";
import { EngagementRules, usualHalfLifeDays } from "./engagement-rule.ts";
import { startingRules } from "./starting-rules.ts";

describe("the starting rules", () => {
  it.each(languages)("can be published as they are, in %s", (language) => {
    const { rules, missing } = startingRules(language, () => true);
    expect(EngagementRules.safeParse({ halfLifeDays: usualHalfLifeDays, rules }).success).toBe(true);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(missing).toEqual([]);
  });

  it("leave out what the portal has no property for, and say so", () => {
    const { rules, missing } = startingRules("en", (property) => property === "hs_email_open");
    expect(rules.map(({ id }) => id)).toEqual(["opens"]);
    expect(missing).toContain("Page viewed");
  });
});
