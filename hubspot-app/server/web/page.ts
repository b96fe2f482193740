import { createHash } from "node:crypto";
import type { Language } from "@assay/shared/language/language";

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; background: #fff; color: #1c2026; }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; }
h1 { font-size: 2rem; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.4rem; }
.lead { font-size: 1.15rem; }
.points { list-style: none; padding: 0; margin: 1.5rem 0 2rem; }
.points li { padding-left: 1.8rem; position: relative; }
.points li::before { content: "✓"; position: absolute; left: 0.2rem; color: #1f7a4d; font-weight: 700; }
.wide { max-width: 62rem; margin-top: 5vh; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid #c9ced6; overflow-wrap: anywhere; }
thead th { white-space: nowrap; }
select, input[type="file"] { font: inherit; max-width: 100%; padding: 0.35rem; border: 1px solid #8a8f98; border-radius: 0.5rem; background: transparent; color: inherit; }
option, optgroup { background: #fff; color: #1c2026; }
@media (max-width: 40rem) { thead { display: none; } tr, th, td { display: block; } tr { padding: 0.6rem 0; border-bottom: 1px solid #c9ced6; } th, td { border: 0; padding: 0.15rem 0; } }
.tick { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 400; margin: 1rem 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: center; margin: 1.2rem 0; }
.row form { margin: 0; }
.button.quiet { background: transparent; color: inherit; box-shadow: inset 0 0 0 1px #8a8f98; }
.note { color: #565d68; font-size: 0.95rem; }
progress { width: 100%; height: 0.7rem; accent-color: #1f4fd8; }
#progress { border: 1px solid #c9ced6; border-radius: 0.6rem; padding: 0.9rem 1.1rem; margin: 1.2rem 0; }
#progress p { margin: 0.3rem 0; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
li { margin: 0.4rem 0; }
label { display: block; font-weight: 600; }
input:not([type]) { font: inherit; font-size: 1.4rem; letter-spacing: 0.12em; width: 11ch; padding: 0.4rem 0.6rem; margin: 0.3rem 0.6rem 0.6rem 0; border: 1px solid #8a8f98; border-radius: 0.5rem; }
[role="alert"] { color: #b3261e; }
@media (prefers-color-scheme: dark) { :root { background: #15181d; color: #e6e9ee; } a { color: #8fb0ff; } [role="alert"] { color: #ffb4ab; } .note { color: #a9b0bb; } .points li::before { color: #5fc692; } }
.button { border: 0; font: inherit; cursor: pointer; display: inline-block; padding: 0.6rem 1.1rem; border-radius: 0.5rem; background: #1f4fd8; color: #fff; text-decoration: none; }
.button:focus-visible { outline: 3px solid #8fb0ff; outline-offset: 2px; }
`;

/** What a policy that allows no other style calls this one. */
export const styleSource = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** A page of our own. `title` is ours; `body` is HTML made here, with every foreign text already escaped. */
export function page(title: string, body: string, language: Language = "en", width?: "wide"): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body${width ? ` class="${width}"` : ""}>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}
