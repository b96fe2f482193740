import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** The words behind a command, taken apart by the options that it knows; `message` says which word it does not. */
export function parseWords<Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  try {
    return { ok: true as const, ...parseArgs({ args: [...words], allowPositionals: true, options }) };
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      return refuse(error.message);
    }
    throw error;
  }
}

/** A request that cannot be read. */
export function refuse(message: string) {
  return { ok: false as const, code: "bad-request", message };
}
