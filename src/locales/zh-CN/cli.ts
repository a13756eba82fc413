import type { CliWords } from "../en/cli";
import { whole } from "../figures";
import { kindList } from "../kind-list";
import { kinds } from "./tables";

export const cliWords: CliWords = {
  help: `陪练 Peilian —— 用您现有的工作簿，为呼叫中心制定培训计划。

用法
  peilian check  工作簿 [--lang L] [--json 文件]
  peilian check-plan 工作簿 [--lang L] [--today YYYY-MM-DD] [--json 文件]
  peilian plan   工作簿 [-o 输出.xlsx | --in-place] [--lang L] [--today YYYY-MM-DD]
                 [--seed N] [--time-limit S] [--settings 文件.json] [--json 文件]
  peilian pages  工作簿 (--people "工号,姓名,…" | --tier T) [-o 输出.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N]
  peilian calendars 工作簿 [--for plan|trainers|venues|teams|people] [-o 文件夹] [--lang L]
  peilian what-if 工作簿 [--only trainers|rooms|time|limits] [-o 输出.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--settings 文件.json] [--json 文件]
  peilian compare-plans 工作簿 另一工作簿 [--all] [--lang L] [--today YYYY-MM-DD] [--json 文件]
  peilian sample [-o 输出.xlsx] [--agents N] [--months N] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--truth 文件.json]
  peilian inputs [-o 输出.xlsx] [--kinds K,K,… | --kinds all] [--lang L]

工作簿可以是 .xlsx、.xlsm、.csv 或 .tsv 文件。除非指定 --in-place，否则绝不改动原文件；
指定后会先留一份 .bak 备份。L 为 en、zh-CN 或 zh-TW。

  peilian check --help     查看工作簿里读到了什么，以及每一处需要核对的数据
  peilian check-plan --help 修改排期表之后，核对违反了哪些规则
  peilian plan --help      生成培训计划，写入工作簿的副本
  peilian pages --help     为指定人员生成个人页
  peilian calendars --help 把培训排期导出为 .ics 日历文件
  peilian what-if --help   试排可行办法：增加讲师、场地，放宽上限等，看能多排入谁
  peilian compare-plans --help 对比两份计划，并逐人列出差异
  peilian sample --help    生成一个虚构的示例中心，供试用
  peilian inputs --help    生成空白录入表

退出码：0 完成 · 2 用法有误 · 3 文件无法读取或写入 · 4 没有可用的数据 · 1 陪练自身的缺陷
`,
  helpOf: {
    check: `peilian check 工作簿 [--lang L] [--json 文件]

列出识别到的表格，以及每一行被搁置或修正的数据。除 JSON 文件外不写任何内容。

  --lang L       提示语言：en、zh-CN、zh-TW（默认与表头语言一致）
  --json 文件    以 JSON 输出同样的内容；“-”表示标准输出

示例
  peilian check "三月.xlsx" --json 三月.json
`,
    "check-plan": `peilian check-plan 工作簿 [--lang L] [--today YYYY-MM-DD] [--json 文件]

按工作簿中排期表的现状核对全部规则，列出违反之处及单元格。除 JSON 文件外不写任何内容。

  --lang L             提示语言：en、zh-CN、zh-TW（默认与表头语言一致）
  --today YYYY-MM-DD   以哪一天判断是否已过（默认：今天）
  --json 文件          以 JSON 输出同样的内容；“-”表示标准输出

示例
  peilian check-plan "三月培训计划.xlsx"
`,
    plan: `peilian plan 工作簿 [-o 输出.xlsx | --in-place] [选项]

为坐席排名、分层，安排培训内容与排期，并把结果工作表写入工作簿的副本。
可以在输出文件上再次运行：陪练的工作表会原位更新，您填写的内容会保留。

  -o, --output 输出      输出文件（默认：同一文件夹下的“工作簿-peilian”，不覆盖已有文件）
      --in-place         直接写入原工作簿，并保留一份 .bak 备份
      --lang L           工作表语言：en、zh-CN、zh-TW（默认与表头语言一致）
      --today YYYY-MM-DD 制定计划的日期（默认：今天）
      --seed N           固定一切随机选择的种子数（默认：1）
      --time-limit S     S 秒后不再尝试新的排期，保留已得到的最优结果
      --settings 文件    JSON 格式的设置，如 {"bottomSize": 50}；优先于设置工作表
      --json 文件        以 JSON 输出计划；“-”表示标准输出

示例
  peilian plan "三月.xlsx" -o "三月培训计划.xlsx"
  peilian plan "三月培训计划.xlsx" --in-place --lang zh-CN
`,
    pages: `peilian pages 工作簿 (--people "工号,姓名,…" | --tier T) [选项]

为这些人各写一页到工作簿的副本：处于什么位置、得分怎样构成、怎样提升最快。工作簿的其他内容不变。

      --people 名单      姓名或工号，用逗号分隔
      --tier T           某一层级的全部人员：one-to-one、recording-study、new-hire、
                         too-little-evidence 或 rest
  -o, --output 输出      输出文件（默认：同一文件夹下的“工作簿-pages”，不覆盖已有文件）
      --in-place         直接写入原工作簿，并保留一份 .bak 备份
      --lang L           工作表语言：en、zh-CN、zh-TW（默认与表头语言一致）
      --today YYYY-MM-DD 个人页的日期（默认：今天）
      --seed N           固定一切随机选择的种子数（默认：1）

示例
  peilian pages "三月.xlsx" --people "10012,李娜" -o 个人页.xlsx
`,
    calendars: `peilian calendars 工作簿 [--for 对象] [-o 文件夹] [选项]

按工作簿中培训排期的现状（包括手工修改）生成 .ics 文件，任何日历软件都能打开。工作簿须已由 peilian plan
或 Excel 中的按钮写入计划。

      --for 对象         plan（全部场次一个文件），或按 trainers（讲师）、venues（场地）、teams（班组）、
                         people（个人）各一个文件（默认：plan）
  -o, --output 文件夹    输出文件夹（默认：同一文件夹下的“工作簿-calendars”，不使用已有文件夹）
      --lang L           文字语言：en、zh-CN、zh-TW（默认与表头语言一致）
      --today YYYY-MM-DD 生成文件的日期（默认：今天）

示例
  peilian calendars "三月计划.xlsx" --for trainers -o 日历
`,
    "what-if": `peilian what-if 工作簿 [选项]

按工作簿现状得出计划，再逐项试排：增加讲师、扩大场地、推后期限、放宽上限等，说明每项能多排入
多少人、会影响谁，哪些已经证明、哪些只是未找到。除非指定输出位置，否则不写任何内容。

      --only 类别        trainers、rooms、time 或 limits（默认：全部）
  -o, --output 输出      把“可行办法”工作表写入工作簿的副本
      --in-place         直接写入工作簿，原文件另存为 .bak
      --lang L           语言：en、zh-CN、zh-TW（默认与表头语言一致）
      --today YYYY-MM-DD 制定计划的日期（默认：今天）
      --seed N           决定所有随机选择的数字（默认：1）
      --settings 文件    JSON 格式的设置，{"planWeeks": 4, …}；优先于设置表
      --json 文件        以 JSON 输出同样的内容；“-”表示标准输出

示例
  peilian what-if "三月培训计划.xlsx" --only trainers
`,
    "compare-plans": `peilian compare-plans 工作簿 另一工作簿 [--all] [--lang L] [--today YYYY-MM-DD] [--json 文件]

对比两个工作簿中的排期：人次、场次、讲师课时、服务水平、各项代价，
并逐人列出最大的差异：先是失去名额的人，再是时间变动最大的人。人员以工号对应。

      --all            列出全部差异，不只是最大的
  --lang L             语言：en、zh-CN、zh-TW（默认与表头语言一致）
  --today YYYY-MM-DD   以哪一天判断是否已过（默认：今天）
  --json 文件          以 JSON 输出同样的内容，含全部差异；“-”表示标准输出

示例
  peilian compare-plans 快速.xlsx 细致.xlsx
`,
    sample: `peilian sample [-o 输出.xlsx] [选项]

生成一个虚构的银行信用卡呼叫中心工作簿：表格像真实的一样不整齐，而真实情况是已知的。

  -o, --output 输出      输出文件（默认：sample-centre.xlsx，不覆盖已有文件）
      --agents N         坐席人数，8 到 10000（默认：300）
      --months N         数据月数，1 到 24（默认：6）
      --lang L           工作表语言（默认：系统语言）
      --today YYYY-MM-DD 数据截止日期（默认：今天）
      --seed N           换一个种子，就换一个中心（默认：1）
      --truth 文件       数据背后的真实情况，JSON 格式；“-”表示标准输出

示例
  peilian sample -o 示例中心.xlsx --agents 500 --lang zh-CN --truth 真值.json
`,
    inputs: `peilian inputs [-o 输出.xlsx] [选项]

生成一个空白录入表工作簿，格式已设好；每张表有两行示例，示例不计入数据。

  -o, --output 输出      输出文件（默认：input-sheets.xlsx，不覆盖已有文件）
      --kinds K,K,…      要哪些表，"all" 为全部（默认：制定首份计划所需的表）：
${kindList(kinds)}
      --lang L           表格语言（默认：系统语言）

示例
  peilian inputs -o 三月.xlsx --kinds staff,reviews,roster --lang zh-CN
`,
  },
  usage: {
    "unknown-command": (found) => `没有“${found}”这个命令。`,
    "unknown-option": (option) => `这里没有 ${option} 这个选项。`,
    "option-needs-value": (option) => `${option} 后面需要一个值。`,
    "option-takes-no-value": (option) => `${option} 后面不需要值。`,
    "missing-book": () => "请指明要读取的工作簿。",
    "too-many-arguments": (found) =>
      `一次只能处理一个工作簿，“${found}”是多余的。文件名含空格时请加引号。`,
    "bad-language": (found) => `“${found}”不是可用的语言，请用 en、zh-CN 或 zh-TW。`,
    "bad-date": (found) => `“${found}”不是日期，请写成 2026-03-05 的形式。`,
    "bad-tier": (found) =>
      `没有“${found}”这个层级：请写 one-to-one、recording-study、new-hire、too-little-evidence 或 rest。`,
    "bad-owners": (found) => `--for “${found}”：请写 plan、trainers、venues、teams 或 people。`,
    "bad-changes": (found) => `--only “${found}”：请填写 trainers、rooms、time 或 limits。`,
    "missing-second-book": () => "请指定要对比的两个工作簿。",
    "people-or-tier": () => "请在 --people 与 --tier 中选一个。",
    "bad-kind": (found) => `没有“${found}”这种表；用 peilian inputs --help 查看可选的表。`,
    "bad-number": (option, found, min, max) =>
      `${option} “${found}”：请填 ${min} 到 ${max} 之间的整数。`,
    "output-and-in-place": () => "--output 与 --in-place 只能选一个。",
    "output-is-input": (file) =>
      `${file} 就是输入文件本身。要写入原文件请用 --in-place（会保留 .bak 备份），否则请另取文件名。`,
    "wrong-extension": (wished, needed) =>
      `以 ${wished} 为扩展名将无法打开该工作簿，请把输出文件命名为 ${needed}。`,
    "settings-not-json": (file) => `${file} 不是 JSON，应形如 {"bottomSize": 50}。`,
    setting: (file, id, found, problem) => `${file}：${id} = ${found}：${problem}`,
    seeHelp: () => "用法请看 peilian --help。",
  },
  settingProblem: {
    "unknown-setting": () => "没有这个设置项。",
    "not-a-number": () => "应为数字。",
    "not-whole": () => "应为整数。",
    "out-of-range": (min, max) => `应在 ${min} 到 ${max} 之间。`,
    "not-a-choice": (choices) => `应为以下之一：${choices}。`,
  },
  files: {
    "file-missing": (file) => `${file}：没有这个文件或文件夹。`,
    "is-folder": (file) => `${file} 是文件夹，请指明文件。`,
    "no-permission": (file) => `${file}：没有读取或写入的权限。`,
    "in-use": (file) => `${file} 正被占用：请在 Excel 中关闭后再试。`,
    "disk-full": (file) => `${file}：磁盘已满，没有写入任何内容。`,
    "file-failed": (file) => `${file} 无法读取或写入。`,
  },
  steps: {
    read: "读取工作簿",
    rank: "坐席排名",
    diagnose: "查找短板",
    plan: "制定排期",
    verify: "核验排期",
    draw: "生成工作表",
    write: "写入工作簿",
  },
  cancelled: () => "已取消，没有写入任何内容。",
  moreDifferences: (count) => `……另有 ${whole(count)} 项；用 --all 列出全部。`,
  nothingUsable: (file) => `${file}：没有找到含有坐席数据的表格。`,
  lookedFor: (kinds) => `要找的是：${kinds}。`,
  listSeparator: "、",
  foundInstead: () => "找到的是：",
  foundNothing: () => "没有找到任何表格。",
  unknownTable: (place, headers) => `${place}：${headers}`,
  defect: () => "这是陪练自身的缺陷，请附上以下内容反馈。",
  summary: {
    read: (file, tables) => `${file}：识别到 ${tables} 张表`,
    table: (place, kind, rows, confidence) => `${place}  ${kind}，${rows} 行，把握 ${confidence}%`,
    tableAsSaid: (place, kind, rows) => `${place}  ${kind}，${rows} 行，按您的更正`,
    corrections: (count) => `生效的更正：${count} 条（可在“陪练设置”工作表修改）`,
    correction: (sheet, kind) => `${sheet}：${kind}`,
    correctedColumn: (column, meaning) => `第 ${column} 列 = ${meaning}`,
    rows: (rowsIn, used, setAside, repaired) =>
      `数据行：共 ${rowsIn} 行 = 采用 ${used} 行 + 搁置 ${setAside} 行；采用的行中 ${repaired} 行有数值被修正或略去`,
    issues: (count) => `需要核对：${count} 处`,
    moreIssues: (count) => `……另有 ${count} 处（见“数据检查”工作表或 --json）`,
    agents: (count) => `坐席 ${count} 人`,
    tier: (name, count) => `${name}：${count} 人`,
    sessions: (sessions, placed, demands) =>
      `排期：${sessions} 场；${demands} 个培训人次中已安排 ${placed} 个`,
    unplaced: (count) => `未能排入：${count} 个（原因见“未排入”工作表）`,
    assumptions: () => "工作簿没有说明、因而采用的假定：",
    caution: () =>
      "抽检少，结论就不牢：请连同样本数、区间和概率一起看每个名字。所有名单都只是建议，由人决定。",
    backup: (file) => `原工作簿备份：${file}`,
    written: (file) => `已写入：${file}`,
    sample: (agents, months) => `虚构的示例中心：坐席 ${agents} 人，数据 ${months} 个月`,
    pages: (pages) => `个人页：${pages} 页`,
    calendars: (files, events) => `日历文件：${files} 个，共 ${events} 条`,
    inputs: (sheets) => `空白录入表：${sheets} 张`,
  },
};
