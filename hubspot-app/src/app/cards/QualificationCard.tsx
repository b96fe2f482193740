import { hubspot } from "@hubspot/ui-extensions";
import { Assessment } from "./Assessment.tsx";
import { Qualification } from "./Qualification.tsx";

hubspot.extend<"crm.record.tab">(() => (
  <Qualification>
    <Assessment />
  </Qualification>
));
