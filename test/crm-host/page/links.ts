/** A link within the CRM that keeps the person who is being played, when the URL names one. */
export function hrefFor(path: string): string {
  const user = new URLSearchParams(location.search).get("user");
  if (!user) return path;
  return `${path}${path.includes("?") ? "&" : "?"}user=${encodeURIComponent(user)}`;
}
