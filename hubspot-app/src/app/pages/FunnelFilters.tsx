import type { FunnelText } from "@assay/shared/language/en-funnel";
import { AutoGrid, Select } from "@hubspot/ui-extensions";

export const periods = [30, 90, 365] as const;

/** The period in a page's address, else three months. */
export function readPeriod(params: Readonly<Record<string, string>>): number {
  return periods.find((days) => String(days) === params.days) ?? 90;
}

interface FunnelFiltersProps<Cut extends string> {
  readonly text: FunnelText;
  readonly days: number;
  readonly by: Cut;
  readonly cuts: readonly Cut[];
  readonly onChange: (changes: Record<string, string>) => void;
}

/** The period, and what is told apart. */
export function FunnelFilters<Cut extends keyof FunnelText["cuts"]>(props: FunnelFiltersProps<Cut>) {
  const { text, days, by, cuts, onChange } = props;
  return (
    <AutoGrid columnWidth={240} gap="small">
      <Select
        name="period"
        label={text.period}
        value={days}
        options={periods.map((count) => ({ value: count, label: text.days(String(count)) }))}
        onChange={(chosen) => onChange({ days: String(chosen) })}
      />
      <Select
        name="by"
        label={text.by}
        value={by}
        options={cuts.map((cut) => ({ value: cut, label: text.cuts[cut] }))}
        onChange={(chosen) => onChange({ by: String(chosen) })}
      />
    </AutoGrid>
  );
}
