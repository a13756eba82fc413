import { numberFormat } from "../../src/workbook/cells";
import { classifyFormat } from "../../src/workbook/number-format";

const codes: Record<keyof typeof numberFormat, string[]> = {
  date: [
    'yyyy"年"m"月"d"日"',
    "yyyy年m月d日",
    "[$-804]aaaa",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "m/d/yy h:mm",
    "mmm-yy",
    "[DBNum1][$-804]m月d日",
    "d",
    "m\\月",
    "e/m/d",
    "yyyy/m/d;@",
  ],
  time: [
    "h:mm",
    "[h]:mm:ss",
    "mm:ss",
    "[mm]",
    "上午/下午h时mm分",
    "h:mm AM/PM",
    "[$-F400]h:mm:ss",
    "ss.0",
  ],
  percent: ["0%", "0.00%", "[Red]-0.0%", '0.0%"的"'],
  text: ["@", '@"号"'],
  general: [
    "General",
    "G/通用格式",
    'General"天"',
    "0.00E+00",
    '#,##0.00"d"',
    "[$¥-804]#,##0.00",
    '_-* #,##0\\ "€"_-;-* #,##0\\ "€"_-',
    "0\\h",
    "[Red]0",
    "[>=100]0;0.0",
    '"days: "0',
    "# ?/?",
    "",
  ],
};

test.each(Object.entries(codes))("%s", (name, list) => {
  for (const code of list) {
    expect([code, classifyFormat(code)]).toEqual([
      code,
      numberFormat[name as keyof typeof numberFormat],
    ]);
  }
});
