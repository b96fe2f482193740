import { useEffect } from "react";
import { RecordProperties } from "../components/crm-parts.tsx";
import { Icon } from "../components/icon.tsx";
import type { PageState, RecordDefinitions } from "../page-state.ts";
import { AssociationList } from "./association-list.tsx";
import { contactName } from "./contact-columns.ts";
import type { ExtensionConnection } from "./extension-connection.ts";
import { Initials } from "./initials.tsx";
import { hrefFor } from "./links.ts";
import { formatProperty } from "./property-format.ts";
import { PropertyGroup } from "./property-group.tsx";
import type { RecordStore } from "./record-store.ts";
import { RecordTabs } from "./record-tabs.tsx";
import { useStore } from "./store.ts";

const ABOUT = [
  "email",
  "phone",
  "company",
  "jobtitle",
  "hubspot_owner_id",
  "lifecyclestage",
  "hs_lead_status",
  "country",
];

type RecordProps = {
  records: RecordStore;
  /** Definitions of the companies and deals around the contact. */
  around: RecordDefinitions;
  state: PageState;
  connection: ExtensionConnection | undefined;
};

export function RecordPage({ records, around, state, connection }: RecordProps) {
  const view = useStore(records);
  const definitions = useStore(records.definitions);
  const { properties } = view.record;
  const name = contactName(properties);
  useEffect(() => {
    document.title = `${name} · Northwind CRM`;
  }, [name]);
  const textOf = (property: string) => {
    const value = properties[property];
    const owner = property === "hubspot_owner_id" && state.portal.users.find((user) => user.ownerId === value);
    if (owner) return `${owner.firstName} ${owner.lastName}`;
    return formatProperty(
      value,
      definitions.find((one) => one.name === property),
    );
  };
  const ofApp = definitions.filter((definition) => definition.groupName === "assay");
  const about = ABOUT.flatMap((property) => definitions.find((definition) => definition.name === property) ?? []);
  return (
    <div className="record-page">
      <aside className="record-left" aria-label="Properties">
        <a className="back-link" href={hrefFor("/contacts")}>
          <Icon name="left" /> Contacts
        </a>
        <div className="record-title">
          <Initials name={name} large />
          <div>
            <h1>{name}</h1>
            <p className="muted">{[textOf("jobtitle"), textOf("company")].filter(Boolean).join(" at ")}</p>
          </div>
        </div>
        <PropertyGroup title="About this contact" definitions={about} textOf={textOf} />
        {ofApp.length > 0 && <PropertyGroup title="Assay" definitions={ofApp} textOf={textOf} />}
      </aside>
      <RecordProperties.Provider value={definitions.map(({ name, label }) => ({ name, label, text: textOf(name) }))}>
        <RecordTabs view={view} connection={connection} textOf={textOf} />
      </RecordProperties.Provider>
      <aside className="record-right" aria-label="Associations">
        <AssociationList
          title="Companies"
          shown={["name", "domain", "industry"]}
          records={view.companies}
          definitions={around.companies}
        />
        <AssociationList
          title="Deals"
          shown={["dealname", "amount", "dealstage"]}
          records={view.deals}
          definitions={around.deals}
        />
      </aside>
    </div>
  );
}
