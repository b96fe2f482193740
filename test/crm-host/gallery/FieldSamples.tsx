import {
  Checkbox,
  CurrencyInput,
  DateInput,
  Form,
  Input,
  LoadingButton,
  MultiSelect,
  NumberInput,
  RadioButton,
  SearchInput,
  Select,
  StepperInput,
  Text,
  TextArea,
  TimeInput,
  Toggle,
  ToggleGroup,
} from "@hubspot/ui-extensions";
import { useState } from "react";

const LEVELS = ["Unknown", "0", "1", "2", "3"].map((label) => ({ label, value: label }));

export function FieldSamples() {
  const [level, setLevel] = useState("Unknown");
  const [name, setName] = useState("");
  const [sent, setSent] = useState("");
  return (
    <Form onSubmit={({ targetValue }) => setSent(JSON.stringify(targetValue))}>
      <ToggleGroup
        toggleType="radioButtonList"
        name="budget"
        label="Budget"
        tooltip="Money set aside"
        inline
        options={LEVELS}
        value={level}
        onChange={setLevel}
      />
      <Text testId="level">{`Budget is ${level}`}</Text>
      <ToggleGroup
        toggleType="checkboxList"
        name="parts"
        label="Parts"
        required
        error
        validationMessage="Choose one"
        options={[
          { label: "Quote", value: "quote", description: "What was said", initialIsChecked: true },
          { label: "Link", value: "link", readonly: true },
        ]}
      />
      <Input
        name="who"
        label="Name"
        description="As it is written"
        required
        value={name}
        onInput={setName}
        placeholder="Ada"
      />
      <Text testId="typed">{`Typed ${name}`}</Text>
      <Input name="secret" label="Key" type="password" error validationMessage="Too short" />
      <Input name="fixed" label="Fixed" value="Cannot be changed" readOnly />
      <TextArea name="quote" label="Quote" tooltip="In their words" maxLength={400} rows={2} validationMessage="Good" />
      <SearchInput name="find" label="Find" value="Acme" />
      <NumberInput name="weight" label="Weight" value={25} min={0} max={100} formatStyle="percentage" />
      <CurrencyInput name="amount" label="Amount" currency="EUR" value={1200.5} />
      <StepperInput name="days" label="Days" value={3} min={0} max={3} maxValueReachedTooltip="Three is the most" />
      <DateInput name="since" label="Since" value={{ year: 2026, month: 10, date: 21 }} />
      <TimeInput name="at" label="At" value={{ hours: 9, minutes: 30 }} />
      <Select name="framework" label="Framework" options={LEVELS} value="1" description="One of them" />
      <Select
        name="none"
        label="Nothing chosen"
        options={LEVELS}
        placeholder="Choose a level"
        error
        validationMessage="Missing"
      />
      <MultiSelect name="many" label="Several" options={LEVELS} value={["1", "2"]} />
      <Checkbox name="check" description="With a description">
        I agree
      </Checkbox>
      <RadioButton name="radio" value="a" checked>
        Option
      </RadioButton>
      <Toggle name="on" label="Notify" initialIsChecked textChecked="Yes" textUnchecked="No" />
      <LoadingButton type="submit" variant="primary">
        Save
      </LoadingButton>
      <Text testId="sent">{sent}</Text>
    </Form>
  );
}
