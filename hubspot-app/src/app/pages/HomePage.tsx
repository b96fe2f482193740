import { hubspot, Text } from "@hubspot/ui-extensions";

hubspot.extend<"pages">(() => <Text>Assay</Text>);
