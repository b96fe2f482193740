import { ask } from "../../ask.ts";
import { SiteMode, SiteName } from "../../site-mode.ts";
import { useSession } from "../../ui/session.ts";

/** What Assay does on each site. On LinkedIn nothing is ever shown before a click. */
export function SitesSection() {
  const { session, text } = useSession();
  const { sites, siteNames, siteModes, shortcut } = text.options;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{sites}</h2>
      {SiteName.options.map((name) => (
        <p key={name} className="field">
          <label htmlFor={name}>{siteNames[name]}</label>
          <select
            id={name}
            value={session.sites[name]}
            onChange={({ target }) =>
              void ask({ kind: "configure", site: { name, mode: SiteMode.parse(target.value) } })
            }
          >
            {modesOf(name).map((mode) => (
              <option key={mode} value={mode}>
                {siteModes[mode]}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>{shortcut}</p>
    </section>
  );
}

function modesOf(name: SiteName): SiteMode[] {
  return SiteMode.options.filter((mode) => name !== "linkedin" || mode !== "overlay");
}
