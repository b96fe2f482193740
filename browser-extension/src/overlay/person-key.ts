import type { Reading } from "../sites/site.ts";

/** Tells whether two readings show the same person: by address, else profile, else name and company. */
export function personKey(reading: Reading): string | undefined {
  if (!reading.ok) return undefined;
  const { email, profileUrl, name, company } = reading.prospect;
  return email ?? profileUrl ?? JSON.stringify([name, company]);
}
