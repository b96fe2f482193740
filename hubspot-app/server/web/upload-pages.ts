import type { ImportProgress } from "@assay/shared/api/bulk";
import { bulkTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { escapeHtml } from "./escape-html.ts";
import { page } from "./page.ts";

const megabyte = 1024 * 1024;

/** With what the page shows, as its forms say it. */
export function seenField(seen: string): string {
  return `<input type="hidden" name="seen" value="${escapeHtml(seen)}">`;
}

/** For a link that opens nothing any more. */
export function goneUploadPage(language: Language): string {
  const { title, gone } = bulkTexts[language].upload;
  return page(title, `<p role="alert">${gone}</p>`, language);
}

/** Choose a file. */
export function filePage(language: Language, limitMb: number): string {
  const { upload: text, uploadFaults } = bulkTexts[language];
  const limit = String(limitMb);
  const told = `data-too-large="${escapeHtml(uploadFaults["too-large"](limit))}" data-failed="${escapeHtml(text.failed)}"`;
  const body = `<p>${text.help}</p>
<p class="note" id="limits">${text.limits(limit)}</p>
<form id="upload" data-most-bytes="${limitMb * megabyte}" ${told}>
<label for="file">${text.file}</label>
<p><input id="file" name="file" type="file" accept=".csv,.txt,.tsv,text/csv" required aria-describedby="limits fault"></p>
<p id="fault" role="alert"></p>
<p><button class="button">${text.send}</button></p>
</form>
<p id="sending" hidden><progress max="1" value="0" aria-label="${escapeHtml(text.sending)}"></progress> ${text.sending}</p>
<noscript><p>${text.noScript}</p></noscript>
<script src="/upload/upload.js" defer></script>`;
  return page(text.title, body, language);
}

/** How far an import is, and what can be done about it; `seen` names it as it is shown. */
export function importPage(language: Language, progress: ImportProgress, seen: string): string {
  const { upload: text, page: words } = bulkTexts[language];
  const { state } = progress;
  const isEnded = state === "done" || state === "cancelled";
  const body = `<section id="progress" data-from="/upload" data-state="${state}" data-ended="${isEnded}">
${progressText(language, progress)}
</section>
<div class="row">${actionsFor(language, progress, seen)}</div>
${isEnded ? "" : `<p class="note">${state === "paused" ? text.pausedNote : text.close}</p>`}
${isEnded ? "" : `<noscript><p><a href="/upload">${text.refresh}</a></p></noscript>`}
<script src="/upload/progress.js" defer></script>`;
  return page(`${text.progressTitle} – ${words.states[state]}`, body, language);
}

function progressText(language: Language, progress: ImportProgress): string {
  const { upload: text, page: words } = bulkTexts[language];
  const shown = (count: number) => count.toLocaleString(language);
  const { doneLines, lines, ratedRows, ratings, blankRows, faultyRows, contested, createdContacts, waitsFor } =
    progress;
  const sentence = text.progress(shown(doneLines), shown(lines));
  const notes = [
    text.counts(shown(ratedRows), shown(ratings), shown(blankRows), shown(faultyRows)),
    ...(createdContacts > 0 ? [text.created(shown(createdContacts))] : []),
    ...(contested > 0 ? [text.contested(shown(contested))] : []),
    ...(waitsFor === undefined ? [] : [words.waits(escapeHtml(waitsFor))]),
  ];
  return `<progress max="${lines}" value="${doneLines}" aria-label="${escapeHtml(sentence)}"></progress>
<p>${sentence}</p>${notes.map((note) => `<p>${note}</p>`).join("")}`;
}

function actionsFor(language: Language, { state, faultyRows }: ImportProgress, seen: string): string {
  const text = bulkTexts[language].upload;
  const act = (step: string, label: string, look = "button quiet") =>
    `<form method="post" action="/upload/${step}">${seenField(seen)}<button class="${look}">${label}</button></form>`;
  const isEnded = state === "done" || state === "cancelled";
  return [
    state === "running" ? act("pause", text.pause) : "",
    state === "paused" ? act("resume", text.resume, "button") : "",
    isEnded ? `<a class="button" href="/upload?new">${text.uploadAnother}</a>` : act("cancel", text.cancel),
    isEnded && faultyRows > 0 ? `<a href="/upload/faults.csv" download>${text.faults}</a>` : "",
  ].join("");
}
