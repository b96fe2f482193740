import type { ReactNode } from "react";

/** What this host does not know stays visible and is logged, instead of taking the card down. */
export function unknownComponent(name: string) {
  console.error(`[app] The CRM host knows no component <${name}>.`);
  return ({ children }: { children?: ReactNode }) => (
    <div className="unknown-component">
      <strong>Unknown component: {name}</strong>
      {children}
    </div>
  );
}
