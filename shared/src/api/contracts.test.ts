/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { type AgreementVersion, inForceOf, waitingOf } from "./agreement.ts";
import { SaveRuleRequest } from "./framework-rules.ts";
import { LabelsRequest, wordsIn } from "./labels.ts";
import { ProfilingRulesRequest, RetentionRequest } from "./privacy.ts";
import { ImportPreviewRequest } from "./property-imports.ts";
import { ActionCall, ActionInputs } from "./workflow-actions.ts";

const modules = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./*.test.ts"], { eager: true });
const contracts = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, z.ZodMiniType] => isSchema(entry[1]));
const named = (end: RegExp) => contracts.filter(([name]) => end.test(name));

function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && "safeParse" in value;
}

it.each(named(/(Request|Reply|Query|Path|Call)$/))(
  "%s is an object, and nothing else is taken for it",
  (_name, contract) => {
    for (const other of [null, undefined, 7, "text", true, []]) {
      expect(contract.safeParse(other).success).toBe(false);
    }
  },
);

it.each(named(/Request$/))("%s takes no field that it does not know", (_name, contract) => {
  // Of two kinds of request the second is meant, where there are two.
  const codes = contract.safeParse({ tenant: "1", grant: "refresh" }).error?.issues.map(({ code }) => code);
  expect(codes).toContain("unrecognized_keys");
});

describe("a rule for a framework", () => {
  const takes = (scope: object) => SaveRuleRequest.safeParse({ ...scope, framework: "bant" }).success;

  it("says which records it is for: a kind, a team, or a pipeline of deals", () => {
    expect(takes({})).toBe(false);
    expect(takes({ objectType: "contact" })).toBe(true);
    expect(takes({ team: "7" })).toBe(true);
    expect(takes({ objectType: "deal", pipeline: "default" })).toBe(true);
    expect(takes({ objectType: "contact", pipeline: "default" })).toBe(false);
    expect(takes({ team: "7", pipeline: "default" })).toBe(false);
  });

  it("names a team by 1 to 64 characters", () => {
    expect(takes({ team: "" })).toBe(false);
    expect(takes({ team: "t".repeat(64) })).toBe(true);
    expect(takes({ team: "t".repeat(65) })).toBe(false);
  });
});

describe("the portal's own words", () => {
  const takes = (hot: object) => LabelsRequest.safeParse({ labels: { hot }, seen: {} }).success;

  it("have a letter, a digit or a sign in them, and at most 40 characters that every store can hold", () => {
    expect(takes({ en: "On fire" })).toBe(true);
    expect(takes({ en: "" })).toBe(false);
    expect(takes({ en: "   " })).toBe(false);
    expect(takes({ en: "x".repeat(40) })).toBe(true);
    expect(takes({ en: "x".repeat(41) })).toBe(false);
    expect(takes({ en: "hot\0" })).toBe(false);
    expect(takes({ en: "hot \ud83d" })).toBe(false);
    expect(takes({ de: "Heiß" })).toBe(false);
  });

  it("are told in one language, and where there are none Assay's stand", () => {
    const labels = { hot: { en: "On fire", fr: "Brûlant" }, A: { fr: "Idéal" } };
    expect(wordsIn(labels, "fr")).toStrictEqual({ hot: "Brûlant", A: "Idéal" });
    expect(wordsIn(labels, "en")).toStrictEqual({ hot: "On fire" });
    expect(wordsIn(labels, "es")).toStrictEqual({});
  });
});

describe("rules about who is not profiled", () => {
  const takes = (...rules: object[]) => ProfilingRulesRequest.safeParse({ rules, seen: [] }).success;
  const rule = (property: string, values = ["yes"]) => ({ property, values });

  it("are at most five, of one property each, with 1 to 20 values", () => {
    expect(takes()).toBe(true);
    expect(takes(...["a", "b", "c", "d", "e"].map((name) => rule(name)))).toBe(true);
    expect(takes(...["a", "b", "c", "d", "e", "f"].map((name) => rule(name)))).toBe(false);
    expect(takes(rule("a"), rule("a", ["no"]))).toBe(false);
    expect(takes(rule("a", []))).toBe(false);
    expect(takes(rule("a", [""]))).toBe(false);
    expect(takes(rule("a", Array.from({ length: 20 }, String)))).toBe(true);
    expect(takes(rule("a", Array.from({ length: 21 }, String)))).toBe(false);
  });

  it("keep what was said for 3 to 60 months", () => {
    const keeps = (months: number) => RetentionRequest.safeParse({ months }).success;
    expect([2, 3, 60, 61, 3.5].map(keeps)).toEqual([false, true, true, false, false]);
  });
});

describe("an import of properties", () => {
  const takes = (...names: string[]) => {
    const mapping = names.map((criterion) => ({ criterion, property: "budget_level", levels: { high: 3 } }));
    return ImportPreviewRequest.safeParse({ mapping }).success;
  };

  it("reads each criterion once", () => {
    expect(takes("need")).toBe(true);
    expect(takes()).toBe(false);
    expect(takes("need", "budget")).toBe(true);
    expect(takes("need", "need")).toBe(false);
  });
});

describe("a workflow's call", () => {
  const call = { callbackId: "ap-1", origin: { portalId: 7 }, object: { objectId: 501, objectType: "CONTACT" } };

  it("has ids as text, whether they come as text or as numbers, and no fields where none were filled in", () => {
    expect(ActionCall.parse(call)).toEqual({
      ...call,
      object: { objectId: "501", objectType: "CONTACT" },
      inputFields: {},
    });
    expect(ActionCall.parse({ ...call, context: { workflowId: 12 } }).context).toEqual({ workflowId: "12" });
    expect(ActionCall.safeParse({ ...call, object: { objectId: "0501", objectType: "CONTACT" } }).success).toBe(false);
    expect(ActionCall.safeParse({ ...call, object: { objectId: 1.5, objectType: "CONTACT" } }).success).toBe(false);
    expect(ActionCall.safeParse({ ...call, origin: { portalId: 0 } }).success).toBe(false);
  });

  it("has text that every store can hold", () => {
    const text = "a\0b \ud83d";
    expect(ActionInputs.parse({ reason: text, level: 2, sure: true, nothing: null })).toEqual({
      ...{ reason: "ab \ufffd", level: 2, sure: true, nothing: null },
    });
    expect(ActionInputs.safeParse({ "a b": "x" }).success).toBe(false);
    expect(ActionInputs.safeParse({ reason: "x".repeat(65_537) }).success).toBe(false);
  });
});

describe("an agreement", () => {
  const version = (number: number, more: object = {}) => ({ version: number, ...more }) as AgreementVersion;

  it("is in force in its newest version that has both signatures, and waits in a newer one that has not", () => {
    const versions = [version(3), version(2, { bindingSince: 20 }), version(1, { bindingSince: 10 })];
    expect(inForceOf({ versions })?.version).toBe(2);
    expect(waitingOf({ versions })?.version).toBe(3);
    expect(waitingOf({ versions: versions.slice(1) })).toBeUndefined();
    expect(inForceOf({ versions: versions.slice(0, 1) })).toBeUndefined();
    expect(inForceOf({ versions: [] })).toBeUndefined();
    expect(waitingOf({ versions: [] })).toBeUndefined();
  });

  it("of a team is in force no more once a version that ends it is signed", () => {
    const versions = [version(2, { bindingSince: 20, ends: true }), version(1, { bindingSince: 10 })];
    expect(inForceOf({ versions })).toBeUndefined();
  });
});
