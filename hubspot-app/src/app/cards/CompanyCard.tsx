import { hubspot } from "@hubspot/ui-extensions";
import { CompanyRollUp } from "./CompanyRollUp.tsx";

hubspot.extend<"crm.record.tab">(() => <CompanyRollUp />);
