import { useEffect, useRef, useState } from "react";
import type { Subject } from "../../messages.ts";
import { useSession } from "../../ui/session.ts";
import { showChecklist } from "./panel-checklist.tsx";

/**
 * The overlay's own checklist, in a shadow root of its own as on a page, so that its styles stay inside. About whoever it
 * began with: give another person another `key`.
 */
export function PanelChecklist({ subject }: { subject: Subject }) {
  // Told again of the same person, it must not begin anew: somebody may be typing in it.
  const [about] = useState(subject);
  const { language } = useSession().session;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const host = document.createElement("div");
    place.current.append(host);
    const end = showChecklist(host, about, language);
    return () => {
      end();
      host.remove();
    };
  }, [about, language]);
  return <div ref={place} />;
}
