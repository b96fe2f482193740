import { useEffect } from "react";
import { HeadingLevel } from "../components/heading-level.ts";
import type { ExtensionConnection } from "./extension-connection.ts";
import { ExtensionView } from "./extension-view.tsx";
import { hrefFor } from "./links.ts";

const TITLES = { settings: "Assay settings", pages: "Assay" };
type AppPageProps = { location: "settings" | "pages"; connection: ExtensionConnection | undefined };

/** A page that is the app's alone: its settings, or its own pages. */
export function AppPage({ location, connection }: AppPageProps) {
  const title = TITLES[location];
  useEffect(() => {
    document.title = `${title} · Northwind CRM`;
  }, [title]);
  return (
    <div className="app-page">
      <h1>{title}</h1>
      <HeadingLevel.Provider value={2}>{connection && <ExtensionView connection={connection} />}</HeadingLevel.Provider>
    </div>
  );
}

export function MissingPage({ what }: { what: string }) {
  return (
    <div className="app-page">
      <h1>Nothing here</h1>
      <p>{what}</p>
      <p>
        <a className="link" href={hrefFor("/contacts")}>
          Back to the contacts
        </a>
      </p>
    </div>
  );
}
