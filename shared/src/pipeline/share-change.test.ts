import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShares } from "./share-change.ts";

describe("two shares", () => {
  it("differ once their intervals lie apart, and not before", () => {
    const before = { hits: 410, of: 1000 };
    expect(compareShares(before, { hits: 470, of: 1000 })).toBe("unclear");
    expect(compareShares(before, { hits: 480, of: 1000 })).toBe("higher");
    expect(compareShares(before, { hits: 340, of: 1000 })).toBe("lower");
  });

  it("say nothing where one has no trials", () => {
    expect(compareShares({ hits: 0, of: 0 }, { hits: 5, of: 5 })).toBeUndefined();
  });

  it("compare the other way round as its opposite", () => {
    const counted = fc.nat(300).chain((of) => fc.record({ hits: fc.nat(of), of: fc.constant(of) }));
    const opposite = { higher: "lower", lower: "higher", unclear: "unclear" } as const;
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const said = compareShares(one, other);
        expect(compareShares(other, one)).toBe(said && opposite[said]);
      }),
    );
  });
});
