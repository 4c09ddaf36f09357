// The map of the code: who may import whom. Read the two tables; the rest only says them to dependency-cruiser.

/** Folder of src → what it may import besides itself. "type x": types only, nothing of x runs there. */
const ALLOWED = {
  domain: [],
  plan: [],
  locales: [],
  rulesets: ["domain"],
  sheets: ["domain", "plan"],
  forms: ["domain", "plan"],
  "host/port": ["plan"],
  "host/office": ["plan", "host/port"],
  "host/memory": ["plan", "host/port"],
  "host/embedded": ["plan", "host/port"],
  "host/files": ["plan", "host/port"],
  app: ["domain", "rulesets", "plan", "sheets", "forms", "host/port"],
  taskpane: ["app", "commands", "type domain", "locales", "type host/port"],
  commands: ["app", "locales"],
  cli: ["app", "locales", "type domain", "type plan", "type host/port"],
  standalone: ["app", "locales", "taskpane", "type domain", "type plan", "type host/port"],
};

/** Folder of src → npm packages it may use. A folder that is not named uses none. */
const PACKAGES = {
  domain: ["big.js"],
  rulesets: ["zod"],
  "host/memory": ["@ironcalc/wasm"],
  "host/files": ["@cj-tech-master/excelts", "docx"],
  "host/embedded": [
    "@univerjs/core",
    "@univerjs/preset-sheets-core",
    "@univerjs/preset-sheets-data-validation",
    "@univerjs/preset-sheets-conditional-formatting",
    "rxjs",
  ],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  standalone: ["react", "react-dom", "@fluentui/react-components"],
};

/** Wiring files, the only place where an adapter is chosen. */
const MAIN = "^src/[^/]+/main[.]tsx?$";

const within = (folder) => `^src/${folder}(/|[.]ts$)`;
const plainName = (entry) => entry.replace("type ", "");
const npm = (name) => `node_modules/(@types/)?${name}/`;

const rule = (name, comment, arrow) => ({ name, severity: "error", comment, ...arrow });

// A breach here ties two parts that must be able to change apart, even when only a type is imported.
const arrows = Object.entries(ALLOWED).map(([folder, entries]) => {
  const allowed = [folder, ...entries.map(plainName)];
  return rule(`${folder}-imports`, `src/${folder} may import only: ${allowed.join(", ")}`, {
    from: { path: within(folder), pathNot: MAIN },
    to: { path: "^src/", pathNot: allowed.map(within) },
  });
});

// A breach here runs rules in the pane that an action has to run, so that the two could disagree.
const typesOnly = Object.entries(ALLOWED)
  .map(([folder, entries]) => [folder, entries.filter((entry) => entry.startsWith("type "))])
  .filter(([, entries]) => entries.length > 0)
  .map(([folder, entries]) =>
    rule(
      `${folder}-types-only`,
      `src/${folder} may import only types from: ${entries.map(plainName).join(", ")}`,
      {
        from: { path: within(folder), pathNot: MAIN },
        to: {
          path: entries.map((entry) => within(plainName(entry))),
          dependencyTypesNot: ["type-only"],
        },
      }
    )
  );

// A breach here lets wiring do work that belongs to an action.
const wiring = ["taskpane", "commands", "cli", "standalone"].map((folder) => {
  const allowed = [folder, ...ALLOWED[folder].map(plainName), "host"];
  return rule(
    `${folder}-main-imports`,
    `src/${folder}/main may import only: ${allowed.join(", ")}`,
    {
      from: { path: `^src/${folder}/main[.]tsx?$` },
      to: { path: "^src/", pathNot: allowed.map(within) },
    }
  );
});

// A breach here spreads a library over the code: it could no longer be replaced in one folder.
const packages = Object.keys(ALLOWED).map((folder) => {
  const names = PACKAGES[folder] ?? [];
  return rule(
    `${folder}-packages`,
    `src/${folder} may use only these packages: ${names.join(", ") || "none"}`,
    { from: { path: within(folder) }, to: { path: "node_modules/", pathNot: names.map(npm) } }
  );
});

module.exports = {
  forbidden: [
    ...arrows,
    ...typesOnly,
    ...wiring,
    ...packages,
    rule("unknown-folder", "A folder missing from the table above has no rules at all", {
      from: { path: "^src/", pathNot: Object.keys(ALLOWED).map(within) },
      to: {},
    }),
    rule(
      "adapters-are-strangers",
      "An adapter that leans on another cannot be tested or replaced alone",
      {
        from: { path: "^src/host/([^/]+)/" },
        to: { path: "^src/host/([^/]+)/", pathNot: "^src/host/$1/" },
      }
    ),
    rule(
      "no-node-in-the-pane",
      "The pane runs in a browser: fs or path there breaks the add-in, not the tests",
      { from: { path: "^src/", pathNot: "^src/cli/" }, to: { dependencyTypes: ["core"] } }
    ),
    rule("no-circular", "Files that need each other are one file, or a third one is missing", {
      from: {},
      to: { circular: true },
    }),
    rule("no-orphans", "Nobody imports it and it imports nobody: left over, or never wired in", {
      from: { orphan: true, path: "^src/", pathNot: ["[.]d[.]ts$", MAIN] },
      to: {},
    }),
    rule("src-not-to-test", "Product code that needs test code does not run at a user's", {
      from: { path: "^src/" },
      to: { path: "^test/" },
    }),
    rule(
      "not-to-dev-dep",
      "A development package is not installed, or not licensed, where the product runs",
      {
        from: { path: "^src/" },
        to: {
          dependencyTypes: ["npm-dev"],
          dependencyTypesNot: ["type-only"],
          pathNot: "node_modules/@types/",
        },
      }
    ),
    rule("not-to-unresolvable", "An import that leads nowhere escapes every rule above", {
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Type imports count: a type is a tie too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
