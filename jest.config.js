// hucre and a few others ship ES modules only; jest runs CommonJS, so swc turns them too.
const esOnly = ["hucre", "opencc-js"];

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  moduleNameMapper: {
    // Properties run from one seed: a change that breaks nothing must not fail by chance.
    "^fast-check$": "<rootDir>/tests/setup/seeded-fast-check.ts",
    "^tr46$": "<rootDir>/tests/setup/remembered-domains.js",
  },
  transform: { "^.+\\.(tsx?|mjs|js)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join("|")})/)`],
  testTimeout: 60000,
  // All cores: by default jest leaves one idle, half of a small machine.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/tests/setup/closing-line-reporter.js"],
};
