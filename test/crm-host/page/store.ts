import { useSyncExternalStore } from "react";

/** One value that components watch. Actions of the extension change it from outside React. */
export type Store<Value> = {
  read(): Value;
  write(next: Value): void;
  watch(listener: () => void): () => void;
};

export function createStore<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useStore = <Value>(store: Store<Value>): Value => useSyncExternalStore(store.watch, store.read);
