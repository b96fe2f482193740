import { useOverlay } from "./overlay-context.ts";

/** Why there is no checklist, and the one thing to do about it. */
export function Failed({ code, message }: { code: string; message: string }) {
  const { search, text } = useOverlay();
  const offers: Record<string, [why: string, label: string, act: () => void]> = {
    "reload-page": [text.failed.reload, text.reload, () => location.reload()],
    "signed-out": [text.failed.signedOut, text.retry, () => void search.open()],
    "not-agreed": [text.failed.notAgreed, text.retry, () => void search.open()],
    // The same contact may be somebody else there.
    "another-account": [message, text.retry, () => void search.open()],
  };
  const [why, label, act] = offers[code] ?? [message, text.retry, () => void search.retry()];
  return (
    <div className="notice" role="alert">
      <p>{why}</p>
      <button type="button" data-focus onClick={act}>
        {label}
      </button>
    </div>
  );
}
