import * as z from "zod/mini";
import type { Instant } from "../instant.ts";

/** Whose property it is: the contact's own, or its company's. */
export const FactOwner = z.enum(["contact", "company"]);
export type FactOwner = z.infer<typeof FactOwner>;

/** A property's name in the CRM. */
export const PropertyName = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[a-z0-9_]+$/));

/** A property that a rule looks at. */
export const PropertyRef = z.strictObject({ owner: FactOwner, property: PropertyName });
export type PropertyRef = z.infer<typeof PropertyRef>;

/** What a property said from a moment on; an empty text = nothing from then on. */
export interface PastValue {
  readonly value: string;
  readonly at: Instant;
}

/** Earlier values of one property in any order; `isWhole` is false where the CRM has forgotten older ones. */
export interface PropertyPast {
  readonly values: readonly PastValue[];
  readonly isWhole: boolean;
}

/**
 * What the CRM says of one person, in its own words. A property that is not in it, or empty, is unknown. Where there is
 * no company, `companyAbsence` says why: nothing is known of it, which is never a no.
 */
export interface Facts {
  readonly contact: Readonly<Record<string, string>>;
  readonly company: Readonly<Record<string, string>>;
  readonly companyAbsence?: CompanyAbsence | undefined;
  /** Of the contact's properties that engagement looks at. */
  readonly past: Readonly<Record<string, PropertyPast>>;
}

/** "none": the contact has no company. "no-access": the portal does not let Assay read companies. */
export const CompanyAbsence = z.enum(["none", "no-access"]);
export type CompanyAbsence = z.infer<typeof CompanyAbsence>;

/** What a property says; absent = nothing. */
export function factOf(facts: Facts, { owner, property }: PropertyRef): string | undefined {
  const properties = facts[owner];
  const value = Object.hasOwn(properties, property) ? properties[property]?.trim() : undefined;
  return value === "" ? undefined : value;
}
