import { type ReactNode, useState } from "react";
import type { ShownExtension } from "../extension.ts";
import type { RecordView } from "../page-state.ts";
import { recordTypes } from "../record-type.ts";
import { type Connect, RunningCard } from "./app-card.tsx";

type TabsProps = {
  view: RecordView;
  /** The app's cards that are tabs of this type of record. */
  cards: ShownExtension[];
  connect: Connect;
  textOf(property: string): string;
};
type Tab = { id: string; title: string; card?: ShownExtension; content: ReactNode };

/** The record's middle column. A card runs from the moment its tab is first opened, and stays while another is. */
export function RecordTabs({ view, cards, connect, textOf }: TabsProps) {
  const tabs: Tab[] = [
    ...cards.map((card) => ({
      id: card.uid,
      title: card.title,
      card,
      content: <RunningCard extension={card} connect={connect} />,
    })),
    { id: "overview", title: "Overview", content: <Overview view={view} textOf={textOf} /> },
    { id: "notes", title: "Notes", content: <Notes view={view} /> },
  ];
  const [open, setOpen] = useState(() => tabInUrl(tabs));
  const [opened, setOpened] = useState([open]);
  const change = (id: string) => {
    setOpen(id);
    setOpened([...opened, id]);
    rememberTab(id);
  };
  return (
    <div className="record-middle">
      <div role="tablist" aria-label="Record" className="tab-list">
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            className="tab"
            aria-selected={open === id}
            aria-controls={`panel-${id}`}
            onClick={() => change(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, title, card, content }) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={open !== id}>
          {card ? (
            <div className="app-card" data-card={id}>
              <h2>{title}</h2>
              {opened.includes(id) && content}
            </div>
          ) : (
            content
          )}
        </div>
      ))}
    </div>
  );
}

/** The tab named by `?tab=`, else the first: the app's, where it has one. */
function tabInUrl(tabs: Tab[]): string {
  const wanted = new URLSearchParams(location.search).get("tab");
  return (tabs.find(({ id }) => id === wanted) ?? tabs[0])?.id ?? "overview";
}

function rememberTab(id: string): void {
  const search = new URLSearchParams(location.search);
  search.set("tab", id);
  history.replaceState(null, "", `${location.pathname}?${search}`);
}

function Overview({ view, textOf }: Pick<TabsProps, "view" | "textOf">) {
  const labels = { createdate: "Created", hs_createdate: "Created", lifecyclestage: "Lifecycle stage" };
  const changed = { lastmodifieddate: "Last changed", hs_lastmodifieddate: "Last changed" };
  const shown = Object.entries({ ...labels, ...changed }).filter(([property]) => property in view.record.properties);
  return (
    <dl className="highlights">
      {shown.map(([property, label]) => (
        <div key={property}>
          <dt>{label}</dt>
          <dd>{textOf(property) || "--"}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ view }: Pick<TabsProps, "view">) {
  if (view.notes.length === 0) return <p className="list-empty">No notes on this {recordTypes[view.type].singular}.</p>;
  return (
    <ul className="notes">
      {view.notes.map((note) => (
        <li key={note.id}>{(note.properties.hs_note_body ?? "").replace(/<[^>]*>/g, " ")}</li>
      ))}
    </ul>
  );
}
