import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { TestCell } from "../snapshot-of";
import type { CleanColumn, Scalar } from "./clean-table";
import type { Draw } from "./draw";
import { valueForms, type HeaderUnit, type ValueForm, type Writing } from "./value-forms";

/** A cell as written, and whether it holds something that nobody can read: such a cell must be listed. */
export type WrittenCell = { readonly cell: TestCell; readonly mustBeListed: boolean };

/** A column as somebody typed it. */
export type WrittenColumn = {
  readonly cells: readonly WrittenCell[];
  /** The values as they must be read: blank where the dressing left a cell blank. */
  readonly expected: readonly Scalar[];
  readonly unit: HeaderUnit | null;
  readonly form: string;
};

/** Which messes the values of a workbook show. */
export type ValueMess = {
  /** Forms other than the cleanest. */
  readonly forms: boolean;
  /** A few values in another form than the rest of their column. */
  readonly strays: boolean;
  readonly blanks: boolean;
  readonly errors: boolean;
  readonly implausible: boolean;
};

export const cleanValues: ValueMess = {
  forms: false,
  strays: false,
  blanks: false,
  errors: false,
  implausible: false,
};

const nothings: readonly TestCell[] = [null, "--", "-", " ", "N/A", "—"];
const errors: readonly TestCell[] = [{ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#REF!" }];
const yesNo: Readonly<Record<LocaleTag, readonly (readonly [TestCell, TestCell])[]>> = {
  "zh-CN": [
    ["是", "否"],
    ["Y", "N"],
    ["√", "×"],
    [1, 0],
    [true, false],
    ["是 ", " 否"],
  ],
  "zh-TW": [
    ["是", "否"],
    ["Y", "N"],
    ["✓", "✗"],
    [1, 0],
    [true, false],
  ],
  en: [
    ["Yes", "No"],
    ["Y", "N"],
    ["TRUE", "FALSE"],
    [1, 0],
    [true, false],
    ["yes ", " no"],
  ],
};
const separators: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["、", ";", "；", "，", "\n"],
  "zh-TW": ["、", ";", "；", "\n"],
  en: [";", "; ", ", ", "\n"],
};

/** Writes a column in one form, with what the mess adds to single cells. */
export function writeColumn(
  column: CleanColumn,
  mess: ValueMess,
  draw: Draw,
  writing: Writing,
): WrittenColumn {
  const writer = writerOf(column, mess, draw, writing);
  const cells: WrittenCell[] = [];
  const expected: Scalar[] = [];
  for (const value of column.values) {
    const may = column.isKey !== true && value !== null;
    if (value === null || (may && mess.blanks && draw.chance(0.08))) {
      cells.push({ cell: mess.blanks ? draw.pick(nothings) : null, mustBeListed: false });
      expected.push(column.whenBlank ?? null);
      continue;
    }
    expected.push(value);
    if (may && mess.errors && draw.chance(0.06)) {
      cells.push({ cell: draw.pick(errors), mustBeListed: true });
    } else if (mess.implausible && isMeasured(column) && draw.chance(0.08)) {
      cells.push({ cell: implausible(column, writer.unit, draw), mustBeListed: true });
    } else {
      cells.push({ cell: writer.write(column.words?.[value] ?? value), mustBeListed: false });
    }
  }
  return { cells, expected, unit: writer.unit, form: writer.form };
}

type Writer = {
  readonly unit: HeaderUnit | null;
  readonly form: string;
  readonly write: (value: string | number) => TestCell;
};

function writerOf(column: CleanColumn, mess: ValueMess, draw: Draw, writing: Writing): Writer {
  const { language } = writing;
  const forms = valueForms[column.nature]?.filter(
    ({ only }) => only === undefined || only.includes(language),
  );
  if (forms) return numberWriter(forms, mess, draw, writing);
  const plain = { unit: null, form: column.nature };
  switch (column.nature) {
    case "yes-no": {
      const [yes, no] = mess.forms
        ? draw.pick(yesNo[language])
        : (yesNo[language][0] ?? ["Y", "N"]);
      return { ...plain, write: (value) => (value === 1 ? yes : no) };
    }
    case "list": {
      const separator = mess.forms
        ? draw.pick(separators[language])
        : (separators[language][0] ?? ";");
      return { ...plain, write: (value) => String(value).split("|").join(separator) };
    }
    case "id": {
      const asNumber = mess.forms && draw.chance(0.4);
      return {
        ...plain,
        form: asNumber ? "ids as numbers" : "id",
        write: (value) =>
          asNumber && /^\d+$/.test(String(value)) ? Number(value) : spaced(value, mess, draw),
      };
    }
    default:
      return { ...plain, write: (value) => spaced(value, mess, draw) };
  }
}

function numberWriter(
  forms: readonly ValueForm[],
  mess: ValueMess,
  draw: Draw,
  writing: Writing,
): Writer {
  const main = mess.forms ? draw.pick(forms) : forms[0];
  const plain = forms.filter((form) => form.plain);
  return {
    unit: main?.unit ?? null,
    form: main?.name ?? "",
    write: (value) => {
      const form = mess.strays && plain.length > 0 && draw.chance(0.1) ? draw.pick(plain) : main;
      return form?.write(Number(value), writing) ?? null;
    },
  };
}

function spaced(value: string | number, mess: ValueMess, draw: Draw): string {
  const text = String(value);
  if (!mess.strays || !draw.chance(0.15)) return text;
  return draw.pick([`${text} `, ` ${text}`, `${text}\u3000`, `\u00a0${text}`]);
}

function isMeasured({ nature }: CleanColumn): boolean {
  return ["number", "share", "per-cent", "duration", "length"].includes(nature);
}

/** What no call centre ever measured: below nothing, or far above all that is possible. */
function implausible(
  { nature, most = 100_000, mayBeNegative = false }: CleanColumn,
  unit: HeaderUnit | null,
  draw: Draw,
): TestCell {
  if (nature === "duration") {
    return draw.pick([-35, "135:40:34.625", unit === "minutes" ? 9999 : 599_940]);
  }
  if (nature === "length") return draw.pick([-60, 99_999]);
  if (nature === "number") return draw.pick([mayBeNegative ? most * 10 + 7 : -3, most * 10 + 7]);
  return draw.pick(["8,285.64%", "Infinity%", "-5%"]);
}
