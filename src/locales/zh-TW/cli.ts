import type { CliWords } from "../en/cli";
import { whole } from "../figures";
import { kindList } from "../kind-list";
import { kinds } from "./tables";

export const cliWords: CliWords = {
  help: `陪練 Peilian —— 用您現有的活頁簿，為客服中心制定訓練計畫。

用法
  peilian check  活頁簿 [--lang L] [--json 檔案]
  peilian check-plan 活頁簿 [--lang L] [--today YYYY-MM-DD] [--json 檔案]
  peilian plan   活頁簿 [-o 輸出.xlsx | --in-place] [--lang L] [--today YYYY-MM-DD]
                 [--seed N] [--time-limit S] [--settings 檔案.json] [--json 檔案]
  peilian pages  活頁簿 (--people "編號,姓名,…" | --tier T) [-o 輸出.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N]
  peilian calendars 活頁簿 [--for plan|trainers|venues|teams|people] [-o 資料夾] [--lang L]
  peilian what-if 活頁簿 [--only trainers|rooms|time|limits] [-o 輸出.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--settings 檔案.json] [--json 檔案]
  peilian compare-plans 活頁簿 另一活頁簿 [--all] [--lang L] [--today YYYY-MM-DD] [--json 檔案]
  peilian sample [-o 輸出.xlsx] [--agents N] [--months N] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--truth 檔案.json]
  peilian inputs [-o 輸出.xlsx] [--kinds K,K,… | --kinds all] [--lang L]

活頁簿可以是 .xlsx、.xlsm、.csv 或 .tsv 檔案。除非指定 --in-place，否則絕不更動原檔；
指定後會先留一份 .bak 備份。L 為 en、zh-CN 或 zh-TW。

  peilian check --help     查看活頁簿裡讀到了什麼，以及每一處需要核對的資料
  peilian check-plan --help 修改時程表之後，核對違反了哪些規則
  peilian plan --help      產生訓練計畫，寫入活頁簿的副本
  peilian pages --help     為指定人員產生個人頁
  peilian calendars --help 把訓練時程匯出為 .ics 行事曆檔案
  peilian what-if --help   試排可行辦法：增加講師、場地，放寬上限等，看能多排入誰
  peilian compare-plans --help 對照兩份計畫，並逐人列出差異
  peilian sample --help    產生一個虛構的範例中心，供試用
  peilian inputs --help    產生空白輸入表

結束代碼：0 完成 · 2 用法有誤 · 3 檔案無法讀取或寫入 · 4 沒有可用的資料 · 1 陪練本身的缺陷
`,
  helpOf: {
    check: `peilian check 活頁簿 [--lang L] [--json 檔案]

列出辨識到的表格，以及每一列被擱置或修正的資料。除 JSON 檔案外不寫任何內容。

  --lang L       提示語言：en、zh-CN、zh-TW（預設與表頭語言一致）
  --json 檔案    以 JSON 輸出同樣的內容；「-」表示標準輸出

範例
  peilian check "三月.xlsx" --json 三月.json
`,
    "check-plan": `peilian check-plan 活頁簿 [--lang L] [--today YYYY-MM-DD] [--json 檔案]

依活頁簿中時程表的現狀核對全部規則，列出違反之處及儲存格。除 JSON 檔案外不寫任何內容。

  --lang L             訊息語言：en、zh-CN、zh-TW（預設與表頭語言一致）
  --today YYYY-MM-DD   以哪一天判斷是否已過（預設：今天）
  --json 檔案          以 JSON 輸出同樣的內容；「-」表示標準輸出

範例
  peilian check-plan "三月訓練計畫.xlsx"
`,
    plan: `peilian plan 活頁簿 [-o 輸出.xlsx | --in-place] [選項]

為客服人員排名、分層，安排訓練內容與時程，並把結果工作表寫入活頁簿的副本。
可以在輸出檔案上再次執行：陪練的工作表會原位更新，您填寫的內容會保留。

  -o, --output 輸出      輸出檔案（預設：同一資料夾下的「活頁簿-peilian」，不覆寫既有檔案）
      --in-place         直接寫入原活頁簿，並保留一份 .bak 備份
      --lang L           工作表語言：en、zh-CN、zh-TW（預設與表頭語言一致）
      --today YYYY-MM-DD 制定計畫的日期（預設：今天）
      --seed N           固定一切隨機選擇的種子數（預設：1）
      --time-limit S     S 秒後不再嘗試新的時程，保留已得到的最佳結果
      --settings 檔案    JSON 格式的設定，如 {"bottomSize": 50}；優先於設定工作表
      --json 檔案        以 JSON 輸出計畫；「-」表示標準輸出

範例
  peilian plan "三月.xlsx" -o "三月訓練計畫.xlsx"
  peilian plan "三月訓練計畫.xlsx" --in-place --lang zh-TW
`,
    pages: `peilian pages 活頁簿 (--people "編號,姓名,…" | --tier T) [選項]

為這些人各寫一頁到活頁簿的副本：目前的位置、得分如何組成、怎樣提升最快。活頁簿的其他內容不變。

      --people 名單      姓名或員工編號，以逗號分隔
      --tier T           某一分層的全部人員：one-to-one、recording-study、new-hire、
                         too-little-evidence 或 rest
  -o, --output 輸出      輸出檔案（預設：同一資料夾下的「活頁簿-pages」，不覆寫既有檔案）
      --in-place         直接寫入原活頁簿，並保留一份 .bak 備份
      --lang L           工作表語言：en、zh-CN、zh-TW（預設與表頭語言一致）
      --today YYYY-MM-DD 個人頁的日期（預設：今天）
      --seed N           固定一切隨機選擇的種子數（預設：1）

範例
  peilian pages "三月.xlsx" --people "10012,李娜" -o 個人頁.xlsx
`,
    calendars: `peilian calendars 活頁簿 [--for 對象] [-o 資料夾] [選項]

依活頁簿中訓練時程的現狀（包括手動修改）產生 .ics 檔案，任何行事曆軟體都能開啟。活頁簿須已由 peilian plan
或 Excel 中的按鈕寫入計畫。

      --for 對象         plan（全部場次一個檔案），或依 trainers（講師）、venues（場地）、teams（組別）、
                         people（個人）各一個檔案（預設：plan）
  -o, --output 資料夾    輸出資料夾（預設：同一資料夾下的「活頁簿-calendars」，不使用既有資料夾）
      --lang L           文字語言：en、zh-CN、zh-TW（預設與表頭語言一致）
      --today YYYY-MM-DD 產生檔案的日期（預設：今天）

範例
  peilian calendars "三月計畫.xlsx" --for trainers -o 行事曆
`,
    "what-if": `peilian what-if 活頁簿 [選項]

依活頁簿現狀得出計畫，再逐項試排：增加講師、擴大場地、延後期限、放寬上限等，說明每項能多排入
多少人、會影響誰，哪些已經證明、哪些只是未找到。除非指定輸出位置，否則不寫任何內容。

      --only 類別        trainers、rooms、time 或 limits（預設：全部）
  -o, --output 輸出      把「可行辦法」工作表寫入活頁簿的副本
      --in-place         直接寫入活頁簿，原檔另存為 .bak
      --lang L           語言：en、zh-CN、zh-TW（預設與表頭語言一致）
      --today YYYY-MM-DD 制定計畫的日期（預設：今天）
      --seed N           決定所有隨機選擇的數字（預設：1）
      --settings 檔案    JSON 格式的設定，{"planWeeks": 4, …}；優先於設定表
      --json 檔案        以 JSON 輸出同樣的內容；「-」表示標準輸出

範例
  peilian what-if "三月訓練計畫.xlsx" --only trainers
`,
    "compare-plans": `peilian compare-plans 活頁簿 另一活頁簿 [--all] [--lang L] [--today YYYY-MM-DD] [--json 檔案]

對照兩個活頁簿中的時程：人次、場次、講師時數、服務水準、各項代價，
並逐人列出最大的差異：先是失去名額的人，再是時間變動最大的人。人員以員工編號對應。

      --all            列出全部差異，不只是最大的
  --lang L             語言：en、zh-CN、zh-TW（預設與表頭語言一致）
  --today YYYY-MM-DD   以哪一天判斷是否已過（預設：今天）
  --json 檔案          以 JSON 輸出同樣的內容，含全部差異；「-」表示標準輸出

範例
  peilian compare-plans 快速.xlsx 仔細.xlsx
`,
    sample: `peilian sample [-o 輸出.xlsx] [選項]

產生一個虛構的銀行信用卡客服中心活頁簿：表格像真實的一樣不整齊，而真實情況是已知的。

  -o, --output 輸出      輸出檔案（預設：sample-centre.xlsx，不覆寫既有檔案）
      --agents N         客服人數，8 到 10000（預設：300）
      --months N         資料月數，1 到 24（預設：6）
      --lang L           工作表語言（預設：系統語言）
      --today YYYY-MM-DD 資料截止日期（預設：今天）
      --seed N           換一個種子，就換一個中心（預設：1）
      --truth 檔案       資料背後的真實情況，JSON 格式；「-」表示標準輸出

範例
  peilian sample -o 範例中心.xlsx --agents 500 --lang zh-TW --truth 真值.json
`,
    inputs: `peilian inputs [-o 輸出.xlsx] [選項]

產生一個空白輸入表活頁簿，格式已設好；每張表有兩列範例，範例不計入資料。

  -o, --output 輸出      輸出檔案（預設：input-sheets.xlsx，不覆寫既有檔案）
      --kinds K,K,…      要哪些表，"all" 為全部（預設：擬訂首份計畫所需的表）：
${kindList(kinds)}
      --lang L           表格語言（預設：系統語言）

範例
  peilian inputs -o 三月.xlsx --kinds staff,reviews,roster --lang zh-TW
`,
  },
  usage: {
    "unknown-command": (found) => `沒有「${found}」這個命令。`,
    "unknown-option": (option) => `這裡沒有 ${option} 這個選項。`,
    "option-needs-value": (option) => `${option} 後面需要一個值。`,
    "option-takes-no-value": (option) => `${option} 後面不需要值。`,
    "missing-book": () => "請指明要讀取的活頁簿。",
    "too-many-arguments": (found) =>
      `一次只能處理一個活頁簿，「${found}」是多餘的。檔名含空格時請加引號。`,
    "bad-language": (found) => `「${found}」不是可用的語言，請用 en、zh-CN 或 zh-TW。`,
    "bad-date": (found) => `「${found}」不是日期，請寫成 2026-03-05 的形式。`,
    "bad-tier": (found) =>
      `沒有「${found}」這個分層：請寫 one-to-one、recording-study、new-hire、too-little-evidence 或 rest。`,
    "bad-owners": (found) => `--for 「${found}」：請寫 plan、trainers、venues、teams 或 people。`,
    "bad-changes": (found) => `--only「${found}」：請填寫 trainers、rooms、time 或 limits。`,
    "missing-second-book": () => "請指定要對照的兩個活頁簿。",
    "people-or-tier": () => "請在 --people 與 --tier 之中選一個。",
    "bad-kind": (found) => `沒有「${found}」這種表；用 peilian inputs --help 查看可選的表。`,
    "bad-number": (option, found, min, max) =>
      `${option}「${found}」：請填 ${min} 到 ${max} 之間的整數。`,
    "output-and-in-place": () => "--output 與 --in-place 只能選一個。",
    "output-is-input": (file) =>
      `${file} 就是輸入檔案本身。要寫入原檔請用 --in-place（會保留 .bak 備份），否則請另取檔名。`,
    "wrong-extension": (wished, needed) =>
      `以 ${wished} 為副檔名將無法開啟該活頁簿，請把輸出檔案命名為 ${needed}。`,
    "settings-not-json": (file) => `${file} 不是 JSON，應形如 {"bottomSize": 50}。`,
    setting: (file, id, found, problem) => `${file}：${id} = ${found}：${problem}`,
    seeHelp: () => "用法請看 peilian --help。",
  },
  settingProblem: {
    "unknown-setting": () => "沒有這個設定項目。",
    "not-a-number": () => "應為數字。",
    "not-whole": () => "應為整數。",
    "out-of-range": (min, max) => `應在 ${min} 到 ${max} 之間。`,
    "not-a-choice": (choices) => `應為以下之一：${choices}。`,
  },
  files: {
    "file-missing": (file) => `${file}：沒有這個檔案或資料夾。`,
    "is-folder": (file) => `${file} 是資料夾，請指明檔案。`,
    "no-permission": (file) => `${file}：沒有讀取或寫入的權限。`,
    "in-use": (file) => `${file} 正被佔用：請在 Excel 中關閉後再試。`,
    "disk-full": (file) => `${file}：磁碟已滿，沒有寫入任何內容。`,
    "file-failed": (file) => `${file} 無法讀取或寫入。`,
  },
  steps: {
    read: "讀取活頁簿",
    rank: "客服人員排名",
    diagnose: "找出弱項",
    plan: "編排時程",
    verify: "核驗時程",
    draw: "產生工作表",
    write: "寫入活頁簿",
  },
  cancelled: () => "已取消，沒有寫入任何內容。",
  moreDifferences: (count) => `……另有 ${whole(count)} 項；用 --all 列出全部。`,
  nothingUsable: (file) => `${file}：沒有找到含有客服人員資料的表格。`,
  lookedFor: (kinds) => `要找的是：${kinds}。`,
  listSeparator: "、",
  foundInstead: () => "找到的是：",
  foundNothing: () => "沒有找到任何表格。",
  unknownTable: (place, headers) => `${place}：${headers}`,
  defect: () => "這是陪練本身的缺陷，請附上以下內容回報。",
  summary: {
    read: (file, tables) => `${file}：辨識到 ${tables} 張表`,
    table: (place, kind, rows, confidence) => `${place}  ${kind}，${rows} 列，把握 ${confidence}%`,
    tableAsSaid: (place, kind, rows) => `${place}  ${kind}，${rows} 列，依您的更正`,
    corrections: (count) => `生效的更正：${count} 筆（可在「陪練設定」工作表修改）`,
    correction: (sheet, kind) => `${sheet}：${kind}`,
    correctedColumn: (column, meaning) => `第 ${column} 欄 = ${meaning}`,
    rows: (rowsIn, used, setAside, repaired) =>
      `資料列：共 ${rowsIn} 列 = 採用 ${used} 列 + 擱置 ${setAside} 列；採用的列中 ${repaired} 列有數值被修正或略去`,
    issues: (count) => `需要核對：${count} 處`,
    moreIssues: (count) => `……另有 ${count} 處（見「資料檢查」工作表或 --json）`,
    agents: (count) => `客服人員 ${count} 人`,
    tier: (name, count) => `${name}：${count} 人`,
    sessions: (sessions, placed, demands) =>
      `時程：${sessions} 場；${demands} 個訓練人次中已安排 ${placed} 個`,
    unplaced: (count) => `未能排入：${count} 個（原因見「未排入」工作表）`,
    assumptions: () => "活頁簿沒有說明、因而採用的假定：",
    caution: () =>
      "抽檢少，結論就不牢：請連同樣本數、區間和機率一起看每個名字。所有名單都只是建議，由人決定。",
    backup: (file) => `原活頁簿備份：${file}`,
    written: (file) => `已寫入：${file}`,
    sample: (agents, months) => `虛構的範例中心：客服人員 ${agents} 人，資料 ${months} 個月`,
    pages: (pages) => `個人頁：${pages} 頁`,
    calendars: (files, events) => `行事曆檔案：${files} 個，共 ${events} 筆`,
    inputs: (sheets) => `空白輸入表：${sheets} 張`,
  },
};
