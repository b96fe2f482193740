import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Popup } from "./Popup.tsx";

it("says what there is and offers nothing that does not work yet", () => {
  const popup = document.createElement("div");
  popup.innerHTML = renderToStaticMarkup(<Popup />);
  expect(popup.querySelector("h1")?.textContent).toBe("Assay");
  expect(popup.textContent).toContain("arrives with a later version");
  expect(popup.querySelectorAll("button, input, a")).toHaveLength(0);
});
