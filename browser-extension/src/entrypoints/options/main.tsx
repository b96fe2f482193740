import { startPage } from "../../ui/page.tsx";
import { Options } from "./Options.tsx";

startPage(<Options />);
