import { Flex, Heading, hubspot } from "@hubspot/ui-extensions";
import { ChartSamples } from "./ChartSamples.tsx";
import { DataSamples } from "./DataSamples.tsx";
import { DisclosureSamples } from "./DisclosureSamples.tsx";
import { FieldSamples } from "./FieldSamples.tsx";
import { OverlaySamples } from "./OverlaySamples.tsx";
import { StatusSamples } from "./StatusSamples.tsx";
import { TextSamples } from "./TextSamples.tsx";

const SECTIONS = {
  TextSamples,
  StatusSamples,
  FieldSamples,
  OverlaySamples,
  DisclosureSamples,
  DataSamples,
  ChartSamples,
};

/** Every component in the states that the host has to draw. */
const Gallery = () => (
  <Flex direction="column" gap="large">
    {Object.entries(SECTIONS).map(([name, Section]) => (
      <Flex key={name} direction="column" gap="small" testId={name}>
        <Heading>{name.replace("Samples", "")}</Heading>
        <Section />
      </Flex>
    ))}
  </Flex>
);

hubspot.extend<"crm.record.tab">(() => <Gallery />);
