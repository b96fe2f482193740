import { FileFault } from "../csv/file-fault.ts";

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "is not there: check the path",
  ENOTDIR: "is not there: check the path",
  EISDIR: "is a folder: name a file in it",
  EACCES: "may not be opened: ask for the right to it, or choose another place",
  EPERM: "may not be opened: ask for the right to it, or choose another place",
  EROFS: "cannot be written, its disk is read-only: choose another place",
  ENOSPC: "cannot be written on, its disk is full: make room and run this again",
};

/** What to tell the person when a file made trouble: `path`, where the error names none. Our own bugs are thrown on. */
export function explainFileFault(error: unknown, path: string): string {
  if (error instanceof FileFault) return error.message;
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  const [code, named] = [String(error.code), "path" in error ? error.path : path];
  return `${named} ${sentences[code] ?? `cannot be used (${code})`}.`;
}
