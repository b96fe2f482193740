import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { splitStatements } from "./migration.ts";

const migrations = path.join(import.meta.dirname, "migrations");

describe("splitStatements", () => {
  it("ends a statement where a semicolon ends a line, whatever the line's ending", () => {
    expect(splitStatements("create table a (\n  b text\n);\r\ncreate index c on a (b);  \nselect 1")).toEqual([
      "create table a (\n  b text\n)",
      "create index c on a (b)",
      "select 1",
    ]);
  });

  it("leaves a semicolon inside a line to the statement", () => {
    const statement = "comment on table a is 'one; two' -- three; four";
    expect(splitStatements(`${statement}\n;`)).toEqual([statement]);
  });

  it("makes nothing of empty lines", () => {
    expect(splitStatements("\n;\n\n;\n")).toEqual([]);
  });

  it.each(globSync("*.sql", { cwd: migrations }))("cuts no statement of %s in two", (file) => {
    const statements = splitStatements(readFileSync(path.join(migrations, file), "utf8"));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const code = statement.replace(/--.*/g, "");
      expect(code.trim()).toMatch(/^(create|alter|drop|update|insert|delete)\s/);
      expect(code.split("(").length).toBe(code.split(")").length);
    }
  });
});
