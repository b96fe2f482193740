import { useState } from "react";
import { createRoot } from "react-dom/client";

/** What most extensions do: React on every page, rendered before anybody asks for it. */
function Eager() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" id="open" onClick={() => setIsOpen(true)}>
        Open
      </button>
      {isOpen && <dialog open>Open</dialog>}
    </>
  );
}

function start(): void {
  const host = document.body.appendChild(document.createElement("div"));
  createRoot(host.attachShadow({ mode: "open" })).render(<Eager />);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
