import { useEffect } from "react";
import { RecordProperties } from "../components/crm-parts.tsx";
import { Icon } from "../components/icon.tsx";
import type { PageState, RecordDefinitions } from "../page-state.ts";
import { allRecordTypes, recordTypes } from "../record-type.ts";
import { type Connect, SidebarCard } from "./app-card.tsx";
import { AssociationList } from "./association-list.tsx";
import { hrefFor } from "./links.ts";
import { formatProperty } from "./property-format.ts";
import { PropertyGroup } from "./property-group.tsx";
import { RecordBadge } from "./record-badge.tsx";
import type { RecordStore } from "./record-store.ts";
import { RecordTabs } from "./record-tabs.tsx";
import { useStore } from "./store.ts";

type RecordProps = {
  records: RecordStore;
  /** Definitions of the records around this one. */
  around: RecordDefinitions;
  state: PageState;
  connect: Connect;
};

export function RecordPage({ records, around, state, connect }: RecordProps) {
  const view = useStore(records);
  const definitions = useStore(records.definitions);
  const textOf = useTexts(records, state);
  const at = (location: string) => state.extensions.filter((extension) => extension.location === location);
  const sidebar = at("crm.record.sidebar");
  const associated = allRecordTypes.flatMap((type) => {
    const found = view.associated[type.name];
    return found ? { type, associated: found, definitions: around[type.name] } : [];
  });
  return (
    <div className="record-page">
      <RecordSide records={records} textOf={textOf} />
      <RecordProperties.Provider value={definitions.map(({ name, label }) => ({ name, label, text: textOf(name) }))}>
        <RecordTabs view={view} cards={at("crm.record.tab")} connect={connect} textOf={textOf} />
        <div className="record-right">
          {sidebar.length > 0 && (
            <aside aria-label="App cards">
              {sidebar.map((extension) => (
                <SidebarCard key={extension.uid} extension={extension} connect={connect} />
              ))}
            </aside>
          )}
          <aside aria-label="Associations">
            {associated.map((list) => (
              <AssociationList key={list.type.name} {...list} />
            ))}
          </aside>
        </div>
      </RecordProperties.Provider>
    </div>
  );
}

/** A property of the record as people read it; owners by name. */
function useTexts(records: RecordStore, { portal }: PageState): (property: string) => string {
  const { properties } = useStore(records).record;
  const definitions = useStore(records.definitions);
  return (property) => {
    const value = properties[property];
    const owner = property === "hubspot_owner_id" && portal.users.find((user) => user.ownerId === value);
    if (owner) return `${owner.firstName} ${owner.lastName}`;
    return formatProperty(
      value,
      definitions.find((one) => one.name === property),
    );
  };
}

/** The left column: what the record is called, and its properties. */
function RecordSide({ records, textOf }: { records: RecordStore; textOf(property: string): string }) {
  const view = useStore(records);
  const definitions = useStore(records.definitions);
  const type = recordTypes[view.type];
  const name = type.nameOf(view.record.properties);
  useEffect(() => {
    document.title = `${name} · Northwind CRM`;
  }, [name]);
  const ofApp = definitions.filter((definition) => definition.groupName === "assay");
  const about = type.about.flatMap((property) => definitions.find((definition) => definition.name === property) ?? []);
  return (
    <aside className="record-left" aria-label="Properties">
      <a className="back-link" href={hrefFor(`/${type.name}`)}>
        <Icon name="left" /> {type.title}
      </a>
      <div className="record-title">
        <RecordBadge type={type} name={name} large />
        <div>
          <h1>{name}</h1>
          <p className="muted">{type.subtitle.map(textOf).filter(Boolean).join(" · ")}</p>
        </div>
      </div>
      <PropertyGroup title={`About this ${type.singular}`} definitions={about} textOf={textOf} />
      {ofApp.length > 0 && <PropertyGroup title="Assay" definitions={ofApp} textOf={textOf} />}
    </aside>
  );
}
