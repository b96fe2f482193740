import { useEffect, useState } from "react";
import type { StartServer } from "./start-server.ts";

/**
 * Whether this person chooses for the portal; undefined while that is asked. Who cannot be told no may try: the server
 * answers why not.
 */
export function useMayChoose(server: StartServer | undefined): boolean | undefined {
  const [mayChoose, setMayChoose] = useState<boolean>();
  useEffect(() => {
    void server?.listRubrics().then((list) => setMayChoose(!list.ok || list.canEdit));
  }, [server]);
  return mayChoose;
}
