import { createController, RemoteRenderer } from "@remote-ui/react/host";
import { useEffect, useState } from "react";
import { findComponent } from "../components/all-components.ts";
import { ErrorState, LoadingSpinner } from "../components/feedback.tsx";
import { PageNavigation } from "../components/page-parts.tsx";
import type { ExtensionConnection } from "./extension-connection.ts";
import { useStore } from "./store.ts";

type Controller = Parameters<typeof RemoteRenderer>[0]["controller"];
const controller: Controller = { ...createController({}), get: (name) => findComponent(String(name)) };

/** What the extension draws, or why there is nothing. */
export function ExtensionView({ connection }: { connection: ExtensionConnection }) {
  const failure = useStore(connection.failure);
  const mounted = useMounted(connection);
  if (failure) {
    return (
      <ErrorState title="This app could not be shown">
        <p>{failure}</p>
        <button type="button" className="button" data-variant="secondary" onClick={() => location.reload()}>
          Reload the page
        </button>
      </ErrorState>
    );
  }
  return (
    <PageNavigation.Provider value={connection.navigate}>
      {!mounted && <LoadingSpinner label="Loading the app" layout="centered" />}
      <div className="extension" lang={connection.locale} data-extension={mounted ? "mounted" : "loading"}>
        <RemoteRenderer receiver={connection.receiver} controller={controller} />
      </div>
    </PageNavigation.Provider>
  );
}

function useMounted({ receiver }: ExtensionConnection): boolean {
  const [mounted, setMounted] = useState(receiver.state === "mounted");
  useEffect(() => {
    setMounted(receiver.state === "mounted");
    return receiver.on("mount", () => setMounted(true));
  }, [receiver]);
  return mounted;
}
