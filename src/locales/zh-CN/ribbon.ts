import type { RibbonWords } from "../en/ribbon";

export const ribbonWords: RibbonWords = {
  name: "陪练",
  description:
    "公平地为坐席排名，找出每个人的短板，把培训计划、排期和评估表写入本工作簿。数据不离开本机。",
  group: "陪练",
  plan: { title: "培训计划", text: "打开陪练窗格：查看工作簿中识别出的数据、规则和计划。" },
  generate: {
    title: "生成培训计划",
    text: "打开窗格并生成培训计划。写入之前，您会先看到将要写入的内容。",
  },
  check: { title: "检查数据", text: "打开窗格，列出每一条需要查看的数据及其工作表和单元格。" },
  help: { title: "帮助", text: "在浏览器中打开使用指南。" },
  getStarted: {
    title: "陪练已就绪",
    text: "在“开始”选项卡上选择“培训计划”。您自己的工作表只会被读取，不会被改动。",
  },
};
