import { useExtensionActions } from "@hubspot/ui-extensions";
import { usePageRoute } from "@hubspot/ui-extensions/pages";
import { useCallback } from "react";

type Params = Readonly<Record<string, string>>;

/** What the page's address says after the question mark, and a way to change some of it: a link to the page keeps both. */
export function usePageParams(): [Params, (changes: Params) => void] {
  const { path, params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<"pages">();
  const change = useCallback(
    (changes: Params) => navigateToPage({ to: path, params: { ...params, ...changes } }),
    [navigateToPage, path, params],
  );
  return [params, change];
}
