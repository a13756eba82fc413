import { cellName } from "../../foundation/address";
import { unreachable } from "../../foundation/result";
import type { CauseWords } from "../en/causes";
import { whole } from "../figures";

export const causeWords: CauseWords = {
  workbook: (cause) => {
    switch (cause.kind) {
      case "not-a-workbook":
        return "此檔案不是 Excel 活頁簿或 CSV 表格。請用 Excel 開啟並另存為 .xlsx，然後再試一次。";
      case "old-format":
        return "這是舊版 .xls 或二進位 .xlsb 活頁簿，陪練無法讀取。請用 Excel 開啟並另存為 .xlsx，然後再試一次。";
      case "encrypted":
        return "此活頁簿設有密碼。請用 Excel 開啟，取消密碼（檔案 > 資訊 > 保護活頁簿）並儲存，然後再試一次。";
      case "damaged":
        return `此活頁簿已損毀（組件「${cause.part}」）。請用 Excel 開啟並修復，另存為新檔案，然後再試一次。`;
      case "too-large":
        return `此活頁簿的組件「${cause.part}」解壓縮後超過 ${whole(cause.limitBytes / 1_048_576)} MB，因此未開啟。請刪除不需要的資料，然後再試一次。`;
      case "empty":
        return "此活頁簿中沒有資料。請放入品檢紀錄、KPI 報表等中心現有的表格，然後再試一次。";
      case "sheet-missing":
        return `工作表「${cause.sheet}」已不在此活頁簿中。請重新檢查資料，以讀取活頁簿的最新內容。`;
      case "sheet-hidden":
        return `工作表「${cause.sheet}」已隱藏，無法顯示其中的儲存格。請在任一工作表索引標籤上按一下滑鼠右鍵，選擇「取消隱藏」，然後再試一次。`;
      case "structure-protected":
        return "此活頁簿的結構受保護，無法新增工作表。請取消保護（校閱 > 保護活頁簿），然後再試一次。";
      case "quote-not-closed":
        return `此檔案第 ${cause.line} 列有一個未閉合的引號，其後的各列無法區分。請改正該列，或從 Excel 重新儲存該表，然後再試一次。`;
      case "too-many-rows":
        return `工作表「${cause.sheet}」需要 ${whole(cause.rows)} 列，超過 Excel 的上限。請縮短統計期間或分割資料，然後再試一次。`;
      case "text-too-long":
        return `「${cause.address.sheet}」中儲存格 ${cellName(cause.address.row, cause.address.column)} 的文字超過 Excel 的上限。請縮短其來源文字，然後再試一次。`;
      case "changed-meanwhile":
        return `產生計畫期間有人修改了工作表「${cause.sheet}」，因此未寫入任何內容。請重新產生計畫。`;
      case "nothing-to-restore":
        return "沒有可還原的內容：開啟此活頁簿以來，陪練尚未寫入任何內容。";
      case "busy":
        return "陪練仍在寫入此活頁簿。請等待寫入完成，然後再試一次。";
      case "cancelled":
        return "已依您的要求停止，未作任何變更。可隨時重新開始。";
      case "editing-cell":
        return "Excel 正在等您完成儲存格編輯。請在工作表中按 Enter 或 Esc，然後再試一次。";
      case "sheet-protected":
        return `工作表「${cause.sheet}」設有密碼保護，無法重寫。請先取消保護（校閱 > 取消保護工作表），然後再試一次。`;
      case "read-only":
        return "此活頁簿以唯讀方式開啟。請另存新檔並開啟，然後再試一次。";
      case "host-too-old":
        return `目前的 Excel 版本過舊，缺少 ${cause.needed}，陪練無法執行。請更新 Office，或在 Excel 網頁版開啟此活頁簿。`;
      case "session-lost":
        return "Excel 已無回應。請檢查網路連線，重新開啟活頁簿後再試一次；您輸入的內容不會遺失。";
      case "request-too-large":
        return `工作表「${cause.sheet}」中有一列過大，Excel 一次無法傳送。請縮短其中最長的文字，然後再試一次。`;
      case "host-refused":
        return `Excel 拒絕了操作（${cause.code}），未做任何變更。請再試一次；若再次發生，請儲存活頁簿，關閉並重新開啟 Excel。`;
      case "half-written":
        return "工作表未能寫完，Excel 也未能恢復原狀。請在 Excel 中開啟此活頁簿，並在窗格中選擇「恢復正常」：您自己的工作表沒有更動，您輸入的內容也不會遺失。";
      default:
        return unreachable(cause);
    }
  },
  noTimetable: "活頁簿中還沒有陪練產生的訓練時程：請先產生訓練計畫。",
  people: (cause) => {
    switch (cause.kind) {
      case "people-not-found":
        return [
          ...cause.unknown.map(({ typed, nearest }) =>
            nearest.length === 0
              ? `活頁簿中沒有姓名或員工編號為「${typed}」的人。`
              : `活頁簿中沒有姓名或員工編號為「${typed}」的人；最接近的是：${nearest.join("、")}。`,
          ),
          ...cause.ambiguous.map(
            ({ typed, ids }) =>
              `有 ${ids.length} 人同名「${typed}」，請改用員工編號：${ids.join("、")}。`,
          ),
        ].join("");
      case "nobody-chosen":
        return "沒有選取任何人。請輸入姓名或員工編號，或選擇有人的訓練分層。";
      case "too-many-pages":
        return `共選取 ${whole(cause.people)} 人，而一張工作表最多容納 ${whole(cause.most)} 頁。請減少人數。`;
      default:
        return unreachable(cause);
    }
  },
};
