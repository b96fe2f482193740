type Overlay = { open(): void; close(): void };

/** Several may have one id, since an extension can put the same modal behind two buttons. */
const overlays = new Map<string, Set<Overlay>>();

/** Modals and panels are opened and closed by id from anywhere in the extension. */
export function registerOverlay(id: string, overlay: Overlay): () => void {
  const all = overlays.get(id) ?? new Set();
  overlays.set(id, all.add(overlay));
  return () => all.delete(overlay);
}

export const openOverlay = (id: string): void => overlays.get(id)?.values().next().value?.open();

export function closeOverlay(id: string): void {
  for (const overlay of overlays.get(id) ?? []) overlay.close();
}
