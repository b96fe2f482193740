import type { BarLine } from "@assay/shared/api/capacity";
import type { CapacityText } from "@assay/shared/language/en-capacity";

/** What a bar brings beside the one in force, in a sentence; for the one in force, what it brings as it is. */
export function sayBar(
  text: CapacityText,
  locale: string,
  { bar, supply, more, staff }: BarLine,
  sdrs: number | undefined,
): string {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (more.high === 0 && more.low === 0) {
    return staff && sdrs !== undefined
      ? text.stay(format(supply.low), format(supply.high), format(staff.needed), format(sdrs))
      : text.stayOnly(format(supply.low), format(supply.high));
  }
  const isLower = more.high > 0;
  const { low, middle, high } = isLower ? more : { low: -more.high, middle: -more.middle, high: -more.low };
  const range = text.range(format(low), format(high));
  if (staff === undefined) return (isLower ? text.lowerOnly : text.raiseOnly)(format(bar), format(middle), range);
  const people = format(Math.abs(staff.more));
  return (isLower ? text.lower : text.raise)(format(bar), format(middle), range, people);
}
