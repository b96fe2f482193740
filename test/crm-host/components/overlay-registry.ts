type Overlay = { open(): void; close(): void };

const overlays = new Map<string, Overlay>();

/** Modals and panels are opened and closed by id from anywhere in the extension. */
export function registerOverlay(id: string, overlay: Overlay): () => void {
  overlays.set(id, overlay);
  return () => {
    if (overlays.get(id) === overlay) overlays.delete(id);
  };
}

export const openOverlay = (id: string): void => overlays.get(id)?.open();
export const closeOverlay = (id: string): void => overlays.get(id)?.close();
