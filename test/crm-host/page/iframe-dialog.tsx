import { Dialog } from "../components/dialog.tsx";
import { createStore, useStore } from "./store.ts";

export type IframeRequest = { uri: string; width: number; height: number; title?: string };
type OpenIframe = IframeRequest & { onClose?: (() => void) | undefined };

const openIframe = createStore<OpenIframe | undefined>(undefined);

export const openIframeModal = (request: IframeRequest, onClose?: () => void): void =>
  openIframe.write({ ...request, onClose });

/** The one dialog that actions.openIframeModal shows a page in. */
export function IframeDialog() {
  const shown = useStore(openIframe);
  if (!shown) return null;
  const close = () => {
    openIframe.write(undefined);
    shown.onClose?.();
  };
  const title = shown.title ?? "App window";
  return (
    <Dialog kind="modal" size="lg" title={title} onClose={close}>
      <iframe className="iframe" src={shown.uri} title={title} style={{ width: shown.width, height: shown.height }} />
    </Dialog>
  );
}
