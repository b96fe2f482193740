import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "assay-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Takes the lock in a process of its own, says whether it was free, and then waits to be ended. */
async function lockElsewhere() {
  const lockModule = path.join(import.meta.dirname, "folder-lock.ts");
  const script = `import { lockFolder } from ${JSON.stringify(lockModule)};
    globalThis.lock = lockFolder(${JSON.stringify(folder)});
    console.log(globalThis.lock === undefined ? "refused" : "taken");
    setInterval(() => {}, 1000);`;
  const options = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script];
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await once(child.stdout, "data");
  const kill = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { said: String(said).trim(), kill };
}

describe("a folder's lock", () => {
  it("refuses a second process while the first lives, and is free once that was killed", async () => {
    const first = await lockElsewhere();
    expect(first.said).toBe("taken");
    const second = await lockElsewhere();
    expect(second.said).toBe("refused");
    expect(lockFolder(folder)).toBeUndefined();
    await second.kill();
    await first.kill();
    const third = await lockElsewhere();
    expect(third.said).toBe("taken");
    await third.kill();
  });

  it("is free again after it was released", () => {
    lockFolder(folder)?.release();
    const again = lockFolder(folder);
    expect(again).toBeDefined();
    again?.release();
  });

  it("makes a folder that is not there", () => {
    const lock = lockFolder(path.join(folder, "a", "b"));
    expect(lock).toBeDefined();
    lock?.release();
  });

  it("throws where there can be no folder: that is no other process", () => {
    expect(() => lockFolder("/dev/null/folder")).toThrow(/ENOTDIR/);
  });
});
