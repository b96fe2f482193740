import { useEffect } from "react";
import { Icon } from "../components/icon.tsx";
import { createStore, useStore } from "./store.ts";

export type AlertType = "info" | "warning" | "success" | "danger" | "tip";
type PageAlert = { id: number; type: AlertType; title?: string | undefined; message: string };

/** Errors stay until they are dismissed; the rest goes by itself, slowly enough to be read. */
const SHOWN_MS = 8_000;
const alerts = createStore<PageAlert[]>([]);
let lastId = 0;

export function addAlert(alert: { type?: AlertType; title?: string; message: string }): void {
  lastId += 1;
  const { type = "info", title, message } = alert;
  alerts.write([...alerts.read(), { id: lastId, type, title, message }]);
}

const dismiss = (id: number) => alerts.write(alerts.read().filter((alert) => alert.id !== id));

/** Always in the document, so that screen readers announce what is added to it. */
export function AlertRegion() {
  const shown = useStore(alerts);
  return (
    <section className="toasts" aria-label="Notifications" aria-live="polite">
      {shown.map((alert) => (
        <Toast key={alert.id} alert={alert} />
      ))}
    </section>
  );
}

const ICONS = {
  info: "info",
  warning: "warning",
  success: "success",
  danger: "exclamationCircle",
  tip: "bulb",
} as const;

function Toast({ alert }: { alert: PageAlert }) {
  useEffect(() => {
    if (alert.type === "danger") return;
    const timer = setTimeout(() => dismiss(alert.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [alert]);
  return (
    <div className="toast" data-variant={alert.type}>
      <Icon name={ICONS[alert.type]} />
      <div>
        {alert.title && <strong>{alert.title} </strong>}
        {alert.message}
      </div>
      <button type="button" className="icon-button" aria-label="Dismiss notification" onClick={() => dismiss(alert.id)}>
        <Icon name="remove" />
      </button>
    </div>
  );
}
