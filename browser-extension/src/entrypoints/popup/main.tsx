import { startPage } from "../../ui/page.tsx";
import { Popup } from "./Popup.tsx";

startPage(<Popup />);
