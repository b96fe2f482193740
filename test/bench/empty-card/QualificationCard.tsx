import { hubspot, Text } from "@hubspot/ui-extensions";

/** The least a card can be: what HubSpot's SDK itself costs. Named as the host names a record's card. */
hubspot.extend<"crm.record.tab">(() => <Text testId="empty-card">Nothing here</Text>);
