import type { Language } from "@assay/shared/language/language";

/** A page of our own. `title` is ours; `body` is HTML made here, with every foreign text already escaped. */
export function page(title: string, body: string, language: Language = "en"): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
li { margin: 0.4rem 0; }
label { display: block; font-weight: 600; }
input { font: inherit; font-size: 1.4rem; letter-spacing: 0.12em; width: 11ch; padding: 0.4rem 0.6rem; margin: 0.3rem 0.6rem 0.6rem 0; border: 1px solid #8a8f98; border-radius: 0.5rem; }
[role="alert"] { color: #b3261e; }
@media (prefers-color-scheme: dark) { [role="alert"] { color: #ffb4ab; } }
.button { border: 0; font: inherit; cursor: pointer; display: inline-block; padding: 0.6rem 1.1rem; border-radius: 0.5rem; background: #1f4fd8; color: #fff; text-decoration: none; }
.button:focus-visible { outline: 3px solid #8fb0ff; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}
