/**
 * The entry that a record itself holds under a key, or nothing. Keys are criterion ids that admins invent: one called
 * "constructor" must not find what every object inherits.
 */
export function ownEntry<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
