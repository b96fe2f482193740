export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "shared/vitest.config.ts", dir: "shared" },
  // Not words and tables: a question, a label or a phrase that reads differently breaks no rule.
  mutate: [
    "shared/src/**/*.ts",
    "!shared/src/**/*.test.ts",
    "!shared/src/framework/{bant,champ,meddic,meddicc,meddpicc,gpctba-ci}.ts",
    "!shared/src/framework/criteria/*.ts",
    "!shared/src/language/{en,fr,es,all-languages}.ts",
    "!shared/src/assessment/carry-over-table.ts",
    "!shared/src/suggest/lexicons/**",
  ],
  // What a module makes once when it loads, the zod schemas above all: each such mutant needs a run of every test.
  ignoreStatic: true,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { reportTests: false },
  concurrency: 2,
  coverageAnalysis: "perTest",
};
