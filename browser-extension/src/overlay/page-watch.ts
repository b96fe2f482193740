const soonMs = 80;
const latestMs = 1280;

/**
 * Calls `check` soon after the page may have changed, also where it swaps mails without loading. A page that keeps
 * changing without news (`check` says false) is looked at ever less often, down to once in `latestMs`; a change of
 * address starts again. `own` is what we put on the page later: that it comes is no change.
 */
export function watchPage(check: () => boolean, signal: AbortSignal, own?: Node): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = soonMs;
  const look = () => {
    timer = undefined;
    pauseMs = check() ? soonMs : Math.min(pauseMs * 2, latestMs);
    // What changed meanwhile is our own doing: nothing of the page runs during a check.
    observer.takeRecords();
  };
  const onChange = (changes: MutationRecord[]) => {
    if (changes.some(({ addedNodes }) => !own || addedNodes[0] !== own)) timer ??= setTimeout(look, pauseMs);
  };
  const onAddress = () => {
    clearTimeout(timer);
    pauseMs = soonMs;
    timer = setTimeout(look, pauseMs);
  };
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  for (const type of ["hashchange", "popstate"]) window.addEventListener(type, onAddress, { signal });
  // Not in every browser; without it the changed page itself is the news.
  window.navigation?.addEventListener("currententrychange", onAddress, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
