import { basename, dirname } from "node:path";
import { expect, it } from "vitest";
import { listSourceFiles, type SourceFile } from "./source-files.ts";

const files = listSourceFiles().filter(({ path }) => !path.includes(".test."));

/** What must stand in a list: the list's file, and how to tell a member by its path and text. */
const lists = [
  {
    list: "shared/src/framework/all-frameworks.ts",
    isMember: /^export const \w+: Framework\b/m,
    below: "shared/src/framework/",
  },
  { list: "shared/src/language/all-languages.ts", isPath: /^shared\/src\/language\/(?!en\b)[a-z]{2}\.ts$/ },
  {
    list: "hubspot-app/server/routes/all-routes.ts",
    isMember: /^export const \w+: Routes\b/m,
    below: "hubspot-app/server/routes/",
  },
  { list: "hubspot-app/server/crm/all-crms.ts", isPath: /^hubspot-app\/server\/crm\/([^/]+)\/\1\.ts$/ },
  {
    list: "hubspot-app/server/cli/all-commands.ts",
    isMember: /^export const \w+: Command\b/m,
    below: "hubspot-app/server/cli/",
  },
  {
    list: "browser-extension/src/sites/all-sites.ts",
    isMember: /^export const \w+: Site\b/m,
    below: "browser-extension/src/sites/",
  },
  { list: "test/bench/all-benches.ts", isMember: /^export const \w+: Bench\b/m, below: "test/bench/" },
] as { list: string; isMember?: RegExp; isPath?: RegExp; below?: string }[];

function findMembers({ list, isMember, isPath, below }: (typeof lists)[number]): SourceFile[] {
  return files.filter((file) => {
    if (file.path === list) return false;
    if (isPath) return isPath.test(file.path);
    return file.path.startsWith(below ?? "") && isMember?.test(file.read());
  });
}

it.each(lists)("$list names every file of its kind", (entry) => {
  const list = files.find(({ path }) => path === entry.list)?.read() ?? "";
  const missing = findMembers(entry).filter(({ path }) => {
    const fromList = path.slice(dirname(entry.list).length + 1);
    return !list.includes(`"./${fromList}"`);
  });
  expect(missing.map(({ path }) => basename(path))).toEqual([]);
});

it.each(["framework/all-frameworks", "routes/all-routes", "crm/all-crms", "cli/all-commands", "sites/all-sites"])(
  "finds the members of %s at all",
  (name) => {
    const entry = lists.find(({ list }) => list.includes(name));
    expect(entry && findMembers(entry).length).toBeGreaterThan(0);
  },
);

it("has saved pages of every site, each with its answer", () => {
  const sites = findMembers(lists.find(({ list }) => list.endsWith("all-sites.ts")) ?? { list: "" });
  const pages = files.flatMap(({ path }) => /^test\/saved-pages\/(.+)\.html$/.exec(path)?.[1] ?? []);
  for (const { path } of sites) {
    const site = basename(path, ".ts");
    expect([site, pages.filter((page) => page.startsWith(`${site}/`)).length >= 5]).toEqual([site, true]);
  }
  const answers = new Set(files.map(({ path }) => path));
  expect(pages.filter((page) => !answers.has(`test/saved-pages/${page}.json`))).toEqual([]);
});
