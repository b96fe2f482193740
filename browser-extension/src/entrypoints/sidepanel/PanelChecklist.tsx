import { useEffect, useRef } from "react";
import type { Subject } from "../../messages.ts";
import { useSession } from "../../ui/session.ts";
import { showChecklist } from "./panel-checklist.tsx";

/** The overlay's own checklist, in a shadow root of its own as on a page, so that its styles stay inside. */
export function PanelChecklist({ subject }: { subject: Subject }) {
  const { language } = useSession().session;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const host = document.createElement("div");
    place.current.append(host);
    const end = showChecklist(host, subject, language);
    return () => {
      end();
      host.remove();
    };
  }, [subject, language]);
  return <div ref={place} />;
}
