import { startPage } from "../../ui/page.tsx";
import { SidePanel } from "./SidePanel.tsx";

startPage(<SidePanel />);
