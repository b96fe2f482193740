import { hubspot } from "@hubspot/ui-extensions";
import { CompactAssessment } from "./CompactAssessment.tsx";
import { Qualification } from "./Qualification.tsx";

hubspot.extend<"crm.record.sidebar">(() => (
  <Qualification>
    <CompactAssessment />
  </Qualification>
));
