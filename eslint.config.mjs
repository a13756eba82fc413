import js from "@eslint/js";
import ts from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/** The rooms, and which others each may import. The data runs one way; see docs/architecture.md. */
const mayImport = {
  foundation: [],
  domain: ["foundation"],
  locales: ["foundation", "domain", "workbook"],
  workbook: ["foundation"],
  reading: ["foundation", "domain", "workbook", "locales"],
  sheets: ["foundation", "domain", "workbook", "locales"],
  sample: ["foundation", "domain", "workbook", "locales"],
  jobs: ["foundation", "domain", "workbook", "locales", "reading", "sheets", "sample"],
};
const rooms = [...Object.keys(mayImport), "cli", "taskpane", "commands", "worker"];

/** Within the port's room, reading and sheets may know the port's types, never an adapter. */
const adapters = ["**/workbook/xlsx/**", "**/workbook/office/**", "**/workbook/memory/**"];

const oneWay = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [
              ...rooms
                .filter((other) => other !== room && !allowed.includes(other))
                .flatMap((other) => [`../${other}/*`, `../${other}/**`, `**/../${other}/**`]),
              ...(room === "workbook" ? [] : adapters),
            ],
            message: `src/${room} may import only: ${["itself", ...allowed].join(", ")} (docs/architecture.md).`,
          },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/prefer-for-of": "off",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...oneWay,
  {
    // Only these rooms may name Excel's own objects.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/office/**", "src/taskpane/**", "src/commands/**"],
    rules: { "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension"] },
  },
  {
    // Pure rooms: clock, randomness and environment are passed in.
    files: ["src/{foundation,domain,reading,sheets,locales,sample,jobs}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "OfficeExtension",
        "process",
        "window",
        "document",
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date']",
          message: "Days are foundation/day; the clock is passed in.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "The clock is passed in.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "Randomness is passed in (foundation/random).",
        },
      ],
    },
  },
  {
    files: ["src/{workbook/office,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ["*.{js,mjs}", "tests/**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        console: "readonly",
        process: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        URL: "readonly",
        TextDecoder: "readonly",
      },
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
