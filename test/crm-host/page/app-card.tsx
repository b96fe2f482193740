import { useState } from "react";
import { Icon } from "../components/icon.tsx";
import type { ShownExtension } from "../extension.ts";
import type { ExtensionConnection } from "./extension-connection.ts";
import { ExtensionView } from "./extension-view.tsx";

/** Starts an extension, once, and answers how to reach it. */
export type Connect = (extension: ShownExtension) => ExtensionConnection;
type CardProps = { extension: ShownExtension; connect: Connect };

/** A card that runs from the moment it is first on screen. */
export function RunningCard({ extension, connect }: CardProps) {
  const [connection] = useState(() => connect(extension));
  return <ExtensionView connection={connection} />;
}

/** A card of the right column; as in HubSpot it can be folded away, and one that was never unfolded never runs. */
export function SidebarCard({ extension, connect }: CardProps) {
  const [open, setOpen] = useState(startsOpen);
  const [opened, setOpened] = useState(open);
  const body = `sidebar-${extension.uid}`;
  const toggle = () => {
    setOpen(!open);
    setOpened(true);
  };
  return (
    <section className="app-card sidebar-card" aria-label={`${extension.title} card`} data-card={extension.uid}>
      <h2>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={toggle}>
          <Icon name={open ? "downCarat" : "right"} />
          {extension.title}
        </button>
      </h2>
      <div id={body} hidden={!open}>
        {opened && <RunningCard extension={extension} connect={connect} />}
      </div>
    </section>
  );
}

/** A link with `?sidebar=closed` shows a record with its sidebar cards folded, as somebody left it who folded them. */
const startsOpen = () => new URLSearchParams(location.search).get("sidebar") !== "closed";
