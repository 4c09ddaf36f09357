import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const CODE = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

/** How long is good: measured on the projects we learn from. A local exception carries its reason. */
const limits = {
  "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["warn", { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ["warn", 10],
  "max-params": ["warn", 3],
  "max-depth": ["warn", 3],
};

const noDefaultExport = {
  "no-restricted-exports": [
    "warn",
    {
      restrictDefaultExports: {
        direct: true,
        named: true,
        defaultFrom: true,
        namedFrom: true,
        namespaceFrom: true,
      },
    },
  ],
};

const EXACT = "Numbers are exact decimals: use src/domain/decimal.";
const exactNumbers = {
  "no-restricted-globals": ["error", { name: "parseFloat", message: EXACT }],
  "no-restricted-properties": [
    "error",
    { object: "Number", property: "parseFloat", message: EXACT },
    { object: "Math", property: "round", message: EXACT },
  ],
  "no-restricted-syntax": [
    "error",
    { selector: "MemberExpression[property.name='toFixed']", message: EXACT },
  ],
};

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
);

export default defineConfig(
  { ignores: ["dist/", "demo/", "coverage/"] },
  {
    rules: { ...limits, eqeqeq: "error", "no-var": "error", "prefer-const": "error" },
    linterOptions: { reportUnusedDisableDirectives: "warn" },
  },
  {
    files: CODE,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...noDefaultExport,
      "@typescript-eslint/consistent-type-imports": ["warn", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The port promises promises; an adapter that answers at once is still async.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/main.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/{domain,sheets,forms,app,rulesets}/**/*.{ts,tsx}"],
    rules: exactNumbers,
  },
  {
    // The one file that knows the decimal library, whose own toFixed is exact.
    files: ["src/domain/decimal.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/locales/**/*.ts"],
    rules: { "sort-keys": "warn" },
  },
  {
    files: ["src/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      "max-lines-per-function": ["warn", { max: 80, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text from cells is never markup.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": "off",
      // Tests look into parsed JSON and XML of other programs.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  }
);
