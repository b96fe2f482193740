/**
 * What somebody edited, on top of what a colleague saved meanwhile: each part that was left as it was `seen` is theirs,
 * each that was edited is `mine`. Lists are one part.
 */
export function mergeEdits<Value>(seen: Value, mine: Value, theirs: Value): Value {
  if (isSame(seen, mine)) return theirs;
  if (!isParts(mine) || !isParts(theirs)) return mine;
  const before: Parts = isParts(seen) ? seen : {};
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [name, mergeEdits(before[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(merged.filter(([, part]) => part !== undefined)) as Value;
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isParts(one) || !isParts(other)) return JSON.stringify(one) === JSON.stringify(other);
  return [...Object.keys(one), ...Object.keys(other)].every((name) => isSame(one[name], other[name]));
}
