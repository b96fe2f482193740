import { Language } from "@assay/shared/language/language";
import { ask } from "../../ask.ts";
import { useSession } from "../../ui/session.ts";

export function LanguageSection() {
  const { session, text } = useSession();
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{text.options.language}</h2>
      <select
        aria-labelledby="language-title"
        value={session.language}
        onChange={({ target }) => void ask({ kind: "configure", language: Language.parse(target.value) })}
      >
        {Language.options.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </section>
  );
}

/** Each in its own words: whoever looks for it may read no other. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
