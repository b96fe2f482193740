import type { ExtensionText } from "@assay/shared/language/en";
import { createContext, use } from "react";
import type { Answer } from "../messages.ts";

export type Session = Extract<Answer<"session">, { ok: true }>;

/** What every part of a page needs to know: who is signed in, and the texts in their language. */
export const SessionContext = createContext<{ session: Session; text: ExtensionText } | undefined>(undefined);

export function useSession(): { session: Session; text: ExtensionText } {
  const value = use(SessionContext);
  if (value === undefined) throw new Error("A part of a page stands outside its SessionGate.");
  return value;
}
