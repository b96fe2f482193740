/**
 * Reads the page that `data-from` names once a second and shows its section, until it says that nothing more will come.
 * Where the state is another one, so are the buttons around it, and the whole page comes anew. A look that fails is
 * followed by the next: the server may be starting again.
 */
export const progressScript = `
const everyMs = 1000;
async function look() {
  const shown = document.getElementById("progress");
  if (!shown || shown.dataset.ended === "true") return;
  try {
    const response = await fetch(shown.dataset.from, { cache: "no-store" });
    if (response.ok) {
      const next = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("progress");
      if (next && next.dataset.state !== shown.dataset.state) return location.reload();
      if (next && next.innerHTML !== shown.innerHTML) shown.replaceChildren(...next.childNodes);
      if (next) shown.dataset.ended = next.dataset.ended;
    }
  } catch {}
  setTimeout(look, everyMs);
}
void look();
`;
