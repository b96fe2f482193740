import { hubspot } from "@hubspot/ui-extensions";
import { LeadQualification } from "./LeadQualification.tsx";

hubspot.extend<"crm.record.tab">(() => <LeadQualification />);
