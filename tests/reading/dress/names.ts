import type { LocaleTag } from "../../../src/locales/locale-tag";

export const surnames: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗".split(" "),
  "zh-TW": "王 李 張 劉 陳 楊 趙 黃 周 吳 徐 孫 胡 朱 高 林 何 郭 馬 羅".split(" "),
  en: "Ashby Barrow Clegg Dutton Elwood Farrar Goss Hewitt Irwin Joyner Kemp Lodge Marsh Nolan Orme Pryce".split(
    " ",
  ),
};

export const givenNames: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": "敏 静 伟 磊 洋 艳 娟 涛 明远 思雨 佳怡 子涵 海燕 志强 雪梅 国庆 晓东 丽华".split(" "),
  "zh-TW": "敏 靜 偉 磊 洋 豔 娟 濤 明遠 思雨 佳怡 子涵 海燕 志強 雪梅 國慶 曉東 麗華".split(" "),
  en: "Amy Ben Cara Dev Ella Finn Gwen Hugh Iris Jack Kate Liam Mona Neil Owen Priya".split(" "),
};
