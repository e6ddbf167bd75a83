/** Packages Univer asks for that come only in modules Jest cannot load as they are. */
const esModules = [
  ...["cjk-regex", "collapse-white-space", "franc-min", "kdbush", "lodash-es", "n-gram", "nanoid"],
  ...["quickselect", "rbush", "regexp-util", "trigram-utils", "unicode-regex"],
].join("|");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/e2e/support/provide-browser.ts",
  testTimeout: 300_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules})/)`],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  transform: {
    [`\\.tsx?$|/node_modules/(?:${esModules})/.+\\.js$`]: [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
};
