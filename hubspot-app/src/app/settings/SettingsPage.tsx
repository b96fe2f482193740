import { hubspot } from "@hubspot/ui-extensions";
import { Sections } from "./Sections.tsx";

hubspot.extend<"settings">(() => <Sections />);
