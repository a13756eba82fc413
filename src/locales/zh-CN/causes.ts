import { cellName } from "../../foundation/address";
import { unreachable } from "../../foundation/result";
import type { CauseWords } from "../en/causes";
import { whole } from "../figures";

export const causeWords: CauseWords = {
  workbook: (cause) => {
    switch (cause.kind) {
      case "not-a-workbook":
        return "此文件不是 Excel 工作簿或 CSV 表格。请用 Excel 打开并另存为 .xlsx，然后重试。";
      case "old-format":
        return "这是旧版 .xls 或二进制 .xlsb 工作簿，陪练无法读取。请用 Excel 打开并另存为 .xlsx，然后重试。";
      case "encrypted":
        return "此工作簿设有密码。请用 Excel 打开，取消密码（文件 > 信息 > 保护工作簿）并保存，然后重试。";
      case "damaged":
        return `此工作簿已损坏（部件“${cause.part}”）。请用 Excel 打开并修复，另存为新文件，然后重试。`;
      case "too-large":
        return `此工作簿的部件“${cause.part}”解压后超过 ${whole(cause.limitBytes / 1_048_576)} MB，因此未打开。请删除不需要的数据，然后重试。`;
      case "empty":
        return "此工作簿中没有数据。请放入质检记录、KPI 报表等中心现有的表格，然后重试。";
      case "sheet-missing":
        return `工作表“${cause.sheet}”已不在此工作簿中。请重新检查数据，以读取工作簿的最新内容。`;
      case "sheet-hidden":
        return `工作表“${cause.sheet}”已隐藏，无法显示其中的单元格。请右键单击任一工作表标签，选择“取消隐藏”，然后重试。`;
      case "structure-protected":
        return "此工作簿的结构受保护，无法添加工作表。请取消保护（审阅 > 保护工作簿），然后重试。";
      case "quote-not-closed":
        return `此文件第 ${cause.line} 行有一个未闭合的引号，其后的各行无法区分。请改正该行，或从 Excel 重新保存该表，然后重试。`;
      case "too-many-rows":
        return `工作表“${cause.sheet}”需要 ${whole(cause.rows)} 行，超过 Excel 的上限。请缩短统计周期或拆分数据，然后重试。`;
      case "text-too-long":
        return `“${cause.address.sheet}”中单元格 ${cellName(cause.address.row, cause.address.column)} 的文字超过 Excel 的上限。请缩短其来源文字，然后重试。`;
      case "changed-meanwhile":
        return `生成计划期间有人修改了工作表“${cause.sheet}”，因此未写入任何内容。请重新生成计划。`;
      case "nothing-to-restore":
        return "没有可还原的内容：打开此工作簿以来，陪练尚未写入任何内容。";
      case "busy":
        return "陪练仍在写入此工作簿。请等待写入完成，然后重试。";
      case "cancelled":
        return "已按您的要求停止，未作任何更改。可随时重新开始。";
      case "editing-cell":
        return "Excel 正在等您完成单元格编辑。请在工作表中按 Enter 或 Esc，然后重试。";
      case "sheet-protected":
        return `工作表“${cause.sheet}”设有密码保护，无法重写。请先取消保护（审阅 > 撤消工作表保护），然后重试。`;
      case "read-only":
        return "此工作簿以只读方式打开。请另存为新文件并打开，然后重试。";
      case "host-too-old":
        return `当前 Excel 版本过旧，缺少 ${cause.needed}，陪练无法运行。请更新 Office，或在 Excel 网页版中打开此工作簿。`;
      case "session-lost":
        return "Excel 已无响应。请检查网络连接，重新打开工作簿后重试；您输入的内容不会丢失。";
      case "request-too-large":
        return `工作表“${cause.sheet}”中有一行过大，Excel 一次无法传送。请缩短其中最长的文字，然后重试。`;
      case "host-refused":
        return `Excel 拒绝了操作（${cause.code}），未做任何更改。请重试；若再次出现，请保存工作簿，关闭并重新打开 Excel。`;
      case "half-written":
        return "工作表未能写完，Excel 也未能恢复原状。请在 Excel 中打开此工作簿，并在窗格中选择“恢复正常”：您自己的工作表没有改动，您输入的内容也不会丢失。";
      default:
        return unreachable(cause);
    }
  },
  noTimetable: "工作簿中还没有陪练生成的培训排期：请先生成培训计划。",
  people: (cause) => {
    switch (cause.kind) {
      case "people-not-found":
        return [
          ...cause.unknown.map(({ typed, nearest }) =>
            nearest.length === 0
              ? `工作簿中没有姓名或工号为“${typed}”的人。`
              : `工作簿中没有姓名或工号为“${typed}”的人；最接近的是：${nearest.join("、")}。`,
          ),
          ...cause.ambiguous.map(
            ({ typed, ids }) =>
              `有 ${ids.length} 人同名“${typed}”，请改用工号：${ids.join("、")}。`,
          ),
        ].join("");
      case "nobody-chosen":
        return "没有选中任何人。请输入姓名或工号，或选择有人的培训层级。";
      case "too-many-pages":
        return `共选中 ${whole(cause.people)} 人，而一张工作表最多容纳 ${whole(cause.most)} 页。请减少人数。`;
      default:
        return unreachable(cause);
    }
  },
};
