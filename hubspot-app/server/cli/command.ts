/** One command of `assay`; `run` prints and answers the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly what: string;
  run(words: readonly string[]): number;
}
