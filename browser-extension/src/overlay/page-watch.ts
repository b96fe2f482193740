const soonMs = 80;
const latestMs = 1280;

/**
 * Calls `check` soon after the page may have changed, also where it swaps mails without loading. A page that keeps
 * changing without news (`check` says false) is looked at ever less often, down to once in `latestMs`; a change of
 * address starts again.
 */
export function watchPage(check: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = soonMs;
  const look = () => {
    timer = undefined;
    pauseMs = check() ? soonMs : Math.min(pauseMs * 2, latestMs);
  };
  const onChange = () => {
    timer ??= setTimeout(look, pauseMs);
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
