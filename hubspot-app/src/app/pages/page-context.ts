import type { Language } from "@assay/shared/language/language";
import { languageOf } from "@assay/shared/language/locale";
import { useExtensionContext } from "@hubspot/ui-extensions";

export interface PageContext {
  readonly language: Language;
  /** Absent where the app was built without a server's address. */
  readonly apiOrigin: string | undefined;
  readonly webOrigin: string | undefined;
}

/** Whose page it is, and where our server is. */
export function usePageContext(): PageContext {
  const { user, variables } = useExtensionContext<"pages">();
  const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    language: languageOf(user.locale ?? user.language),
    apiOrigin: textOf(variables?.API_ORIGIN),
    webOrigin: textOf(variables?.WEB_ORIGIN),
  };
}
