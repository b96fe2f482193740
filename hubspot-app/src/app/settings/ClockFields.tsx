import { agreementTexts } from "@assay/shared/language/all-languages";
import { isTimeZone } from "@assay/shared/pipeline/zone-offset";
import { Box, Flex, Heading, NumberInput, Select, TextArea, TimeInput, ToggleGroup } from "@hubspot/ui-extensions";
import { useState } from "react";
import { readHolidays, type WorkingWeek, weekdays, weekOf, withWeek } from "./agreement-draft.ts";
import { nameDay } from "./agreement-words.ts";
import type { TermFieldsProps } from "./QualifierFields.tsx";
import { useSettings } from "./settings-context.ts";

const mostMinutes = 10_000;

/** How soon sales gets in touch, and when the clock runs. */
export function ClockFields({ terms, edit, mark }: TermFieldsProps) {
  const { language, format } = useSettings();
  const { parts, fields } = agreementTexts[language];
  const [week, setWeek] = useState(weekOf(terms));
  const [minutes, setMinutes] = useState<number>(terms.firstTouchMinutes);
  const isGood = isMinutes(minutes);
  const change = (part: Partial<WorkingWeek>) => {
    const next = { ...week, ...part };
    setWeek(next);
    const isWhole = next.days.length > 0 && next.from < next.to;
    mark("week", !isWhole);
    if (isWhole) edit((now) => withWeek(now, next));
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{parts.clock}</Heading>
      <NumberInput
        name="first-touch"
        label={fields.firstTouch}
        description={fields.firstTouchHelp}
        min={1}
        max={mostMinutes}
        value={minutes}
        onChange={(value) => {
          setMinutes(value);
          mark("first-touch", !isMinutes(value));
          if (isMinutes(value)) edit((now) => ({ ...now, firstTouchMinutes: value }));
        }}
        {...(!isGood && { error: true, validationMessage: fields.between("1", format.number(mostMinutes)) })}
      />
      <Select
        name="zone"
        label={fields.zone}
        value={terms.hours.zone}
        options={zonesWith(terms.hours.zone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        onChange={(zone) => edit((now) => ({ ...now, hours: { ...now.hours, zone: String(zone) } }))}
      />
      <ToggleGroup
        toggleType="checkboxList"
        name="days"
        label={fields.days}
        inline
        value={week.days.map(String)}
        options={weekdays.map((day) => ({ value: String(day), label: nameDay(format.locale, day) }))}
        onChange={(days) => change({ days: days.map(Number).sort() })}
        {...(week.days.length === 0 && { error: true, validationMessage: fields.noDays })}
      />
      <Flex gap="small" wrap>
        {(["from", "to"] as const).map((border) => (
          <Box key={border} flex={1}>
            <TimeInput
              name={border}
              label={fields[border]}
              interval={15}
              value={timeOf(week[border])}
              onChange={(time) => change({ [border]: textOf(time) })}
              {...(border === "to" && week.to <= week.from && { error: true, validationMessage: fields.badHours })}
            />
          </Box>
        ))}
      </Flex>
      <Holidays terms={terms} edit={edit} mark={mark} />
    </Flex>
  );
}

function Holidays({ terms, edit, mark }: TermFieldsProps) {
  const { language } = useSettings();
  const { fields } = agreementTexts[language];
  const [typed, setTyped] = useState(terms.hours.holidays.join("\n"));
  const { bad } = readHolidays(typed);
  const change = (said: string) => {
    const read = readHolidays(said);
    setTyped(said);
    mark("holidays", read.bad !== undefined);
    edit((now) => ({ ...now, hours: { ...now.hours, holidays: read.days } }));
  };
  return (
    <TextArea
      name="holidays"
      label={fields.holidays}
      description={fields.holidaysHelp}
      rows={4}
      value={typed}
      onChange={change}
      onInput={change}
      {...(bad !== undefined && { error: true, validationMessage: fields.badHoliday(bad) })}
    />
  );
}

function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= mostMinutes;
}

/** The zones that this machine knows; the chosen one is among them whatever it knows. */
function zonesWith(chosen: string): string[] {
  const known = Intl.supportedValuesOf("timeZone").filter(isTimeZone);
  return [...new Set([...known, "UTC", chosen])].sort();
}

function timeOf(text: string) {
  return { hours: Number(text.slice(0, 2)), minutes: Number(text.slice(3)) };
}

function textOf({ hours, minutes }: { hours: number; minutes: number }): string {
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
