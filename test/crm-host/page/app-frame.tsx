import type { ReactNode } from "react";
import { Icon } from "../components/icon.tsx";
import type { PageState } from "../page-state.ts";
import { allRecordTypes } from "../record-type.ts";
import { AlertRegion } from "./alerts.tsx";
import { IframeDialog } from "./iframe-dialog.tsx";
import { hrefFor } from "./links.ts";

const SECTIONS = [
  ...allRecordTypes.map(({ name, title, icon }) => ({ path: `/${name}`, name: title, icon })),
  { path: "/pages", name: "Assay", icon: "gauge" },
  { path: "/settings", name: "Settings", icon: "settings" },
] as const;

/** Leads come with Sales Hub: a portal without it has no such section. */
const sectionsOf = ({ portal }: PageState) =>
  SECTIONS.filter(({ path }) => path !== "/leads" || !portal.unavailableScopes.includes("crm.objects.leads.read"));

/** What stands around every page: the bar with the sections and the person at the keyboard, and the notifications. */
export function AppFrame({ state, children }: { state: PageState; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <header className="top-bar">
        <a className="brand" href={hrefFor("/contacts")}>
          <span className="brand-mark" aria-hidden="true">
            N
          </span>
          Northwind CRM
        </a>
        <span className="brand-note">stand-in for HubSpot</span>
        <nav aria-label="Sections">
          {sectionsOf(state).map(({ path, name, icon }) => (
            <a
              key={path}
              href={hrefFor(path)}
              aria-current={
                location.pathname.startsWith(path) ? (location.pathname === path ? "page" : "true") : undefined
              }
            >
              <Icon name={icon} />
              {name}
            </a>
          ))}
        </nav>
        <UserSwitcher state={state} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <AlertRegion />
      <IframeDialog />
    </>
  );
}

/** Opens the same page as somebody else; the choice stands in the URL. */
function UserSwitcher({ state }: { state: PageState }) {
  const change = (userId: string) => {
    const search = new URLSearchParams(location.search);
    search.set("user", userId);
    location.search = search.toString();
  };
  return (
    <label className="user-switcher">
      <span className="portal-name">
        {state.portal.name} · {state.portal.portalId}
      </span>
      <span className="visually-hidden">Signed in as</span>
      <select value={state.user.userId} onChange={(event) => change(event.target.value)}>
        {state.portal.users.map((user) => (
          <option key={user.userId} value={user.userId}>
            {user.firstName} {user.lastName}
            {user.superAdmin ? " (admin)" : ""}
          </option>
        ))}
      </select>
    </label>
  );
}
