import { useState } from "react";
import type { RecordView } from "../page-state.ts";
import type { ExtensionConnection } from "./extension-connection.ts";
import { ExtensionView } from "./extension-view.tsx";

const TABS = ["Assay", "Overview", "Notes"] as const;
type TabName = (typeof TABS)[number];
type TabsProps = {
  view: RecordView;
  connection: ExtensionConnection | undefined;
  textOf(property: string): string;
};

/** The record's middle column. The app's tab stays mounted while another one is looked at. */
export function RecordTabs({ view, connection, textOf }: TabsProps) {
  const [open, setOpen] = useState<TabName>("Assay");
  const panel = (name: TabName) => ({
    role: "tabpanel",
    id: `panel-${name}`,
    "aria-labelledby": `tab-${name}`,
    hidden: open !== name,
  });
  return (
    <div className="record-middle">
      <div role="tablist" aria-label="Record" className="tab-list">
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className="tab"
            aria-selected={open === name}
            aria-controls={`panel-${name}`}
            onClick={() => setOpen(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div {...panel("Assay")} className="app-card">
        <h2>Assay</h2>
        {connection && <ExtensionView connection={connection} />}
      </div>
      <div {...panel("Overview")}>
        <Overview textOf={textOf} />
      </div>
      <div {...panel("Notes")}>
        <Notes view={view} />
      </div>
    </div>
  );
}

const HIGHLIGHTS = [
  { property: "createdate", label: "Created" },
  { property: "lifecyclestage", label: "Lifecycle stage" },
  { property: "lastmodifieddate", label: "Last changed" },
];

const Overview = ({ textOf }: Pick<TabsProps, "textOf">) => (
  <dl className="highlights">
    {HIGHLIGHTS.map(({ property, label }) => (
      <div key={property}>
        <dt>{label}</dt>
        <dd>{textOf(property) || "--"}</dd>
      </div>
    ))}
  </dl>
);

function Notes({ view }: Pick<TabsProps, "view">) {
  if (view.notes.length === 0) return <p className="list-empty">No notes on this contact.</p>;
  return (
    <ul className="notes">
      {view.notes.map((note) => (
        <li key={note.id}>{(note.properties.hs_note_body ?? "").replace(/<[^>]*>/g, " ")}</li>
      ))}
    </ul>
  );
}
