import js from "@eslint/js";
import ts from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import { oneWayImports } from "./lint/one-way-imports.mjs";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "artefacts/"] },
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
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { rooms: { rules: { "one-way-imports": oneWayImports } } },
    rules: { "rooms/one-way-imports": "error" },
  },
  {
    // Only these rooms may name Excel's own objects.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/office/**", "src/taskpane/excel/**", "src/commands/**"],
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
    files: ["*.{js,mjs}", "{build,lint}/**/*.{js,mjs}", "tests/**/*.{js,mjs,cjs}"],
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
