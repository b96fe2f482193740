export type Close = () => Promise<void> | void;

/** Remembers how to close what was opened, and closes it in the opposite order, once. */
export function createClosers(): { add(close: Close): void; closeAll(): Promise<void> } {
  const closers: Close[] = [];
  return {
    add: (close) => void closers.push(close),
    async closeAll() {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
    },
  };
}
