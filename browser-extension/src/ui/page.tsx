import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./pages.css";
import { SessionGate } from "./SessionGate.tsx";

/** Starts one of our pages. */
export function startPage(content: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  createRoot(root).render(
    <StrictMode>
      <main>
        <h1>Assay</h1>
        <SessionGate>{content}</SessionGate>
      </main>
    </StrictMode>,
  );
}
