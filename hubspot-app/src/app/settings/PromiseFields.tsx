import { agreementTexts } from "@assay/shared/language/all-languages";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { Box, Flex, Heading, NumberInput } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { TermFieldsProps } from "./QualifierFields.tsx";
import { useSettings } from "./settings-context.ts";

/** The touches that sales owes each MQL, and the MQLs that marketing owes sales. */
export function PromiseFields({ terms, edit, mark }: TermFieldsProps) {
  const { language } = useSettings();
  const { parts, fields } = agreementTexts[language];
  const touches = (part: Partial<Terms["touches"]>) =>
    edit((now) => ({ ...now, touches: { ...now.touches, ...part } }));
  const mqls = (part: Partial<Terms["mqlsOwed"]>) =>
    edit((now) => ({ ...now, mqlsOwed: { ...now.mqlsOwed, ...part } }));
  const field = (
    name: "calls" | "emails" | "withinDays" | "perWeek" | "perQuarter",
    value: number,
    least: number,
    most: number,
    keep: (value: number) => void,
  ) => (
    <Box key={name} flex={1}>
      <WholeNumber
        name={name}
        label={fields[name]}
        value={value}
        least={least}
        most={most}
        onChange={(next, isGood) => {
          mark(name, !isGood);
          if (isGood) keep(next);
        }}
      />
    </Box>
  );
  return (
    <>
      <Flex direction="column" gap="small">
        <Heading>{parts.touches}</Heading>
        <Flex gap="small" wrap>
          {field("calls", terms.touches.calls, 0, 100, (calls) => touches({ calls }))}
          {field("emails", terms.touches.emails, 0, 100, (emails) => touches({ emails }))}
          {field("withinDays", terms.touches.days, 1, 366, (days) => touches({ days }))}
        </Flex>
      </Flex>
      <Flex direction="column" gap="small">
        <Heading>{parts.mqls}</Heading>
        <Flex gap="small" wrap>
          {field("perWeek", terms.mqlsOwed.perWeek, 0, 1_000_000, (perWeek) => mqls({ perWeek }))}
          {field("perQuarter", terms.mqlsOwed.perQuarter, 0, 1_000_000, (perQuarter) => mqls({ perQuarter }))}
        </Flex>
      </Flex>
    </>
  );
}

interface WholeNumberProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(value: number, isGood: boolean): void;
}

/** What is no whole number within the borders stays in the field, and is said to be none. */
function WholeNumber({ name, label, value, least, most, onChange }: WholeNumberProps) {
  const { language, format } = useSettings();
  const { fields } = agreementTexts[language];
  const [typed, setTyped] = useState<number>(value);
  const isGood = (number: number) => Number.isInteger(number) && number >= least && number <= most;
  return (
    <NumberInput
      name={name}
      label={label}
      min={least}
      max={most}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(next, isGood(next));
      }}
      {...(!isGood(typed) && {
        error: true,
        validationMessage: fields.between(format.number(least), format.number(most)),
      })}
    />
  );
}
