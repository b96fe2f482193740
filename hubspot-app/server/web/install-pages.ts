import type { PropertyRefusal } from "@assay/shared/api/sync";
import { installTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { InstallCode, Installed } from "../operations/install-portal.ts";
import type { WatchedPreparation } from "../operations/watch-preparation.ts";
import { escapeHtml } from "./escape-html.ts";
import { page } from "./page.ts";

/** What Assay is, and one button. */
export function landingPage(language: Language): string {
  const { title, intro, points, action, note } = installTexts[language].landing;
  const list = points.map((point) => `<li>${point}</li>`).join("");
  const body = `<p class="lead">${intro}</p>
<ul class="points">${list}</ul>
<p><a class="button" href="/install">${action}</a></p>
<p class="note">${note}</p>`;
  return page(title, body, language);
}

/** Why nothing was installed, and how to begin again. `words` are the CRM's. */
export function failedPage(language: Language, code: InstallCode | "noConsent", words: string): string {
  const text = installTexts[language].failed;
  const sentence = code === "noConsent" ? text.noConsent : text[code](escapeHtml(words));
  return page(
    text.title,
    `<p role="alert">${sentence}</p><p><a class="button" href="/install">${text.again}</a></p>`,
    language,
  );
}

/** Who is connected to what, how far the properties are, and what to do next. */
export function installedPage(language: Language, installed: Installed, homeUrl: string): string {
  const { done } = installTexts[language];
  const said = [done.connected(installed.accountId)];
  if (installed.was !== "new") said.push(done[installed.was]);
  const isAdmin = installed.admins.some(({ userId }) => userId === installed.installer);
  const names = installed.admins.map(({ name }) => escapeHtml(name)).join(", ");
  said.push(isAdmin ? done.youAreAdmin : done.othersAreAdmin(names));
  const body = `<p>${said.join(" ")}</p>
${progressSection(language, { preparation: undefined, refusals: [] })}
<h2>${done.stepsTitle}</h2>
<ol>${done.steps.map((step) => `<li>${step}</li>`).join("")}</ol>
<p><a class="button" href="${escapeHtml(homeUrl)}">${done.open}</a></p>
<script src="/install/progress.js" defer></script>`;
  return page(done.title, body, language);
}

/** The same section on a page of its own, which the script reads and anybody without scripts can open. */
export function progressPage(language: Language, watched: WatchedPreparation): string {
  const body = `${progressSection(language, watched)}<script src="/install/progress.js" defer></script>`;
  return page(installTexts[language].done.title, body, language);
}

export function gonePage(language: Language): string {
  const { done, progress } = installTexts[language];
  return page(
    done.title,
    `<section id="progress" data-from="/install/progress" data-ended="true"><p>${progress.gone}</p></section>`,
    language,
  );
}

/** `data-ended` tells the script that nothing more will come. */
function progressSection(language: Language, { preparation, refusals }: WatchedPreparation): string {
  const text = installTexts[language].progress;
  const { lookedThrough = 0, total = 0, state = "making" } = preparation ?? {};
  const isEnded = state === "done" || state === "stopped";
  const bar = total > 0 ? ` value="${lookedThrough}" max="${total}"` : "";
  const sentence = sayPreparation(language, { preparation, refusals });
  const more = state === "done" ? sayRefusals(language, refusals) : [];
  const notes = more.map((note) => `<p class="note">${note}</p>`).join("");
  const progress = isEnded ? "" : `<progress aria-label="${escapeHtml(text.waiting)}"${bar}></progress>`;
  const look = isEnded ? "" : `<noscript><p><a href="/install/progress">${text.look}</a></p></noscript>`;
  return `<section id="progress" data-from="/install/progress" aria-live="polite" data-ended="${isEnded}">${progress}<p>${sentence}</p>${notes}${look}</section>`;
}

function sayPreparation(language: Language, { preparation, refusals }: WatchedPreparation): string {
  const text = installTexts[language].progress;
  if (preparation === undefined) return text.waiting;
  const { state, fault, total, lookedThrough } = preparation;
  const words = escapeHtml(preparation.message);
  switch (state) {
    case "making":
      return text.making(String(lookedThrough), String(total));
    case "retrying":
      return text.retrying(words);
    case "stopped":
      return fault === "no-access" ? text.noAccess : fault === "disconnected" ? text.disconnected : text.stopped(words);
    case "done":
      return refusals.length === 0
        ? text.ready(String(total))
        : text.partly(String(total - refusals.length), String(total));
  }
}

function sayRefusals(language: Language, refusals: readonly PropertyRefusal[]): string[] {
  const text = installTexts[language].progress;
  const withReason = (reason: PropertyRefusal["reason"]) => refusals.filter((one) => one.reason === reason);
  const [noRoom, taken, others] = [withReason("no-room"), withReason("other-type"), withReason(undefined)];
  const names = taken.map(({ property }) => `<code>${escapeHtml(property)}</code>`).join(", ");
  return [
    ...(noRoom.length > 0 ? [text.noRoom(String(noRoom.length), limitOf(noRoom))] : []),
    ...(taken.length > 0 ? [text.taken(names)] : []),
    ...others.map(({ property, message }) => `<code>${escapeHtml(property)}</code>: ${escapeHtml(message)}`),
  ];
}

/** The portal's limit stands in the words that were kept. */
function limitOf([first]: readonly PropertyRefusal[]): string {
  return /\d+/.exec(first?.message ?? "")?.[0] ?? "";
}
