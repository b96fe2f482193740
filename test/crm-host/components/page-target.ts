import { hrefFor } from "../page/links.ts";

/** An app page's path with `:names` filled in, what is left of the parameters, and its address in this CRM. */
export function resolvePage(to: string, params: Record<string, string> | undefined) {
  const left = new Map(Object.entries(params ?? {}));
  const path = to.replace(/:(\w+)/g, (token, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? token : encodeURIComponent(value);
  });
  const query = left.size ? `?${new URLSearchParams([...left])}` : "";
  return { path, params: Object.fromEntries(left), href: hrefFor(`/pages${path === "/" ? "" : path}${query}`) };
}
