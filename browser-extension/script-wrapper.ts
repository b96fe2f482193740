import type { Plugin } from "vite";

/** WXT wraps each script in one that logs, which would be a tenth of what a launcher weighs: only the call is left. */
export const withoutWrapper: Plugin = {
  name: "scripts-without-wrapper",
  transform(code, id) {
    const [definition] = /^import definition from .*$/m.exec(code) ?? [];
    return id.includes("wxt-unlisted-script-entrypoint") && definition
      ? `${definition}\ndefinition.main();`
      : undefined;
  },
};
