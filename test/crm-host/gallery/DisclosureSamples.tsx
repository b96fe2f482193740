import { Accordion, Tab, Tabs, Text } from "@hubspot/ui-extensions";

export const DisclosureSamples = () => (
  <>
    <Accordion title="Why this grade" defaultOpen>
      <Text>Because of the budget.</Text>
    </Accordion>
    <Accordion title="Closed" size="md">
      <Text>Hidden at first.</Text>
    </Accordion>
    <Accordion title="Disabled" disabled>
      <Text>Never seen.</Text>
    </Accordion>
    <Tabs defaultSelected="now">
      <Tab tabId="now" title="Now">
        <Text>What is</Text>
      </Tab>
      <Tab tabId="past" title="Past">
        <Text>What was</Text>
      </Tab>
      <Tab tabId="never" title="Never" disabled>
        <Text>Nothing</Text>
      </Tab>
    </Tabs>
    <Tabs variant="enclosed" fill>
      <Tab title="First">
        <Text>First without an id</Text>
      </Tab>
      <Tab title="Second">
        <Text>Second without an id</Text>
      </Tab>
    </Tabs>
  </>
);
