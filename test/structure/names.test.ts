import { basename } from "node:path";
import { expect, it } from "vitest";
import { listSourceFiles } from "./source-files.ts";

const files = listSourceFiles();
const code = files.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));

it("keeps only the agreed entries at the top", () => {
  const rooms = ["browser-extension", "docs", "hubspot-app", "shared", "test"];
  const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE"];
  const packages = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "tsconfig.base.json"];
  const tools = [
    ".ci",
    ".gitignore",
    "biome.json",
    ".dependency-cruiser.mjs",
    "stryker.config.mjs",
    "vitest.config.ts",
  ];
  const allowed = [...rooms, ...pages, ...packages, ...tools];
  const top = new Set(files.map(({ path }) => path.split("/")[0] ?? ""));
  expect([...top].filter((entry) => !allowed.includes(entry))).toEqual([]);
});

it("names files by kebab-case nouns, and components in PascalCase", () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs)$/;
  const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
  const odd = code.filter(({ path }) => !kebab.test(basename(path)) && !component.test(basename(path)));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

it("has no room without a noun: utils, helpers, manager, data, misc, common", () => {
  const empty = /^(.*-)?(utils?|helpers?|managers?|data|misc|common|lib)$/i;
  const found = files.filter(({ path }) => path.split("/").some((part) => empty.test(part.replace(/\..*$/, ""))));
  expect(found.map(({ path }) => path)).toEqual([]);
});

it("declares nothing called a util, a helper or a manager", () => {
  const declared =
    /^\s*(?:export )?(?:const|let|function|class|type|interface) (\w*(?:utils?|helpers?|managers?))\b/gim;
  const found = code.flatMap(({ path, read }) => [...read().matchAll(declared)].map(([, name]) => `${path}: ${name}`));
  expect(found).toEqual([]);
});
