/** One command of `assay`; `run` prints and answers the exit code. Its words are what stands after the name, options included. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly what: string;
  run(words: readonly string[]): number | Promise<number>;
}
