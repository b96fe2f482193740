export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "shared/vitest.config.ts", dir: "shared" },
  mutate: ["shared/src/**/*.ts", "!shared/src/**/*.test.ts"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { reportTests: false },
  concurrency: 2,
  coverageAnalysis: "perTest",
};
