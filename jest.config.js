// Loading all of Fluent UI and its icons took each suite of the pane two seconds.
const FLUENT_INDEX =
  "@fluentui[/\\\\](react-icons[/\\\\]lib-cjs|[^/\\\\]+[/\\\\]lib-commonjs)[/\\\\]index\\.c?js$";

// Types are checked by `npm run typecheck`; here ts-jest only strips them.
// Pure-ESM packages that tests import are turned into CommonJS on the way in.
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "@ironcalc[/\\\\]wasm[/\\\\].*\\.js$": "<rootDir>/test/setup/ironcalc-transform.cjs",
    [FLUENT_INDEX]: "<rootDir>/test/setup/fluent-transform.cjs",
    "\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          target: "ES2022",
          module: "commonjs",
          moduleResolution: "node10",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!@ironcalc/wasm/|${FLUENT_INDEX})`],
  maxWorkers: 2,
  globalSetup: "<rootDir>/test/setup/make-run-folder.cjs",
  globalTeardown: "<rootDir>/test/setup/remove-run-folder.cjs",
  setupFilesAfterEnv: ["<rootDir>/test/setup/judge-written-books.ts"],
  testTimeout: 60_000,
};
