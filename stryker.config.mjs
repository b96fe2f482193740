export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "shared/vitest.config.ts", dir: "shared" },
  // Not words and tables: a question, a label or a phrase that reads differently breaks no rule.
  mutate: [
    "shared/src/**/*.ts",
    "!shared/src/**/*.test.ts",
    // Objects for tests.
    "!shared/src/builders.ts",
    "!shared/src/framework/{bant,champ,meddic,meddicc,meddpicc,gpctba-ci}.ts",
    "!shared/src/framework/criteria/*.ts",
    "!shared/src/language/{en,fr,es}{,-*}.ts",
    "!shared/src/language/all-languages.ts",
    "!shared/src/assessment/carry-over-table.ts",
    "!shared/src/suggest/lexicons/**",
    // Judged by 2,400 weeks that it has to foretell: half a minute a mutant.
    "!shared/src/pipeline/supply-forecast.ts",
  ],
  ignorePatterns: [
    "shared/src/pipeline/supply-forecast.test.ts",
    // Weighs time, which the counting of what is covered makes many times longer.
    "shared/src/suggest/suggest-ratings.property.test.ts",
  ],
  // What a module makes once when it loads, the zod schemas above all: each such mutant needs a run of every test.
  ignoreStatic: true,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { reportTests: false },
  concurrency: 2,
  coverageAnalysis: "perTest",
};
