import { Outbox } from "../../ui/Outbox.tsx";
import { Privacy } from "../../ui/Privacy.tsx";
import { useSession } from "../../ui/session.ts";
import { AccountSection } from "./AccountSection.tsx";
import { LanguageSection } from "./LanguageSection.tsx";
import { SitesSection } from "./SitesSection.tsx";

/** Who is signed in, what has not arrived, what Assay does on each site, and what it reads and sends. */
export function Options() {
  const { text } = useSession();
  return (
    <>
      <AccountSection />
      <Outbox />
      <SitesSection />
      <LanguageSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{text.options.privacy}</h2>
        <Privacy />
      </section>
    </>
  );
}
