// Without the rules that read titles: what only names positions stays small.

/** How high a title stands, the highest first. */
export const seniorities = ["c-level", "vp", "director", "manager", "individual", "intern"] as const;
export type Seniority = (typeof seniorities)[number];

/** The part of a company a title belongs to. */
export const departments = [
  "general",
  "sales",
  "marketing",
  "customer",
  "product",
  "technology",
  "finance",
  "procurement",
  "people",
  "legal",
  "operations",
  "administration",
] as const;
export type Department = (typeof departments)[number];
