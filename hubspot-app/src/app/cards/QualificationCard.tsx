import { hubspot } from "@hubspot/ui-extensions";
import { Qualification } from "./Qualification.tsx";

hubspot.extend<"crm.record.tab">(() => <Qualification />);
