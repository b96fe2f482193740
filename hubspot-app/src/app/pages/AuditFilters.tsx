import type { Person } from "@assay/shared/api/assessment";
import { AuditedAct } from "@assay/shared/api/audit";
import type { AuditText } from "@assay/shared/language/en-settings";
import { AutoGrid, Button, DateInput, Flex, Select } from "@hubspot/ui-extensions";
import type { AuditFilter } from "./server.ts";

/** What a select's first option stands for: no filter. */
const any = "";

interface AuditFiltersProps {
  readonly text: AuditText;
  readonly people: readonly Person[];
  readonly filter: AuditFilter;
  onChange(filter: AuditFilter): void;
}

/** By what was done, by whom, and since when. */
export function AuditFilters({ text, people, filter, onChange }: AuditFiltersProps) {
  const set = (part: AuditFilter) => onChange({ ...filter, ...part });
  const since = filter.since === undefined ? null : dayOf(filter.since);
  const isEmpty = Object.values(filter).every((value) => value === undefined);
  return (
    <Flex direction="column" gap="small">
      <AutoGrid columnWidth={200} flexible gap="small">
        <Select
          name="act"
          label={text.act}
          value={filter.act ?? any}
          options={[
            { label: text.anyAct, value: any },
            ...AuditedAct.options.map((act) => ({ label: text.acts[act], value: act })),
          ]}
          onChange={(value) => set({ act: AuditedAct.options.find((act) => act === value) })}
        />
        <Select
          name="by"
          label={text.person}
          value={filter.by ?? any}
          options={[
            { label: text.anybody, value: any },
            ...people.map(({ userId, name }) => ({ label: name, value: userId })),
          ]}
          onChange={(value) => set({ by: value === any ? undefined : String(value) })}
        />
        <DateInput
          name="since"
          label={text.since}
          format="medium"
          {...(since && { value: since })}
          onChange={(day) => set({ since: day ? new Date(day.year, day.month, day.date).getTime() : undefined })}
        />
      </AutoGrid>
      <Flex>
        <Button size="sm" testId="clear-filter" disabled={isEmpty} onClick={() => onChange({})}>
          {text.clear}
        </Button>
      </Flex>
    </Flex>
  );
}

/** A day as HubSpot's date input has it: `month` counts from 0. */
function dayOf(at: number) {
  const moment = new Date(at);
  return { year: moment.getFullYear(), month: moment.getMonth(), date: moment.getDate() };
}
