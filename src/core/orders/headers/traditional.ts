/** Characters that stand in headers, each traditional form before its simplified form. */
const pairs = `
  訂订 單单 號号 碼码 編编 戶户 業业 務务 員员 產产 規规 體体 積积 數数 總总 庫库 貨货 現现 倉仓
  應应 實实 際际 計计 劃划 預预 開开 結结 異异 問问 題题 責责 類类 優优 級级 狀状 態态 審审 財财
  經经 幣币 額额 匯汇 淨净 顏颜 長长 寬宽 備备 註注 說说 樣样 確确 認认 簽签 項项 細细 製制 廠厂
  質质 裝装 紙纸 櫃柜 車车 駛驶 點点 裡里 運运 輸输 輛辆 據据 購购 採采 價价 稅税 條条 檢检 驗验
  銷销 報报 餘余 達达 進进 時时 間间 發发 內内 聯联 絡络 電电 話话 傳传 資资 訊讯 貼贴 標标 誌志
  嘜唛 麥麦 層层 邊边 緊紧 協协 議议 負负 嚴严 損损 壞坏 補补 廢废 輕轻 圖图 設设 師师 幾几 張张
  個个 萬万 億亿 兩两 雙双 隻只 顆颗 塊块 種种 樓楼 區区 東东 門门 國国 頁页 處处 屬属 歷历 離离
  歸归 錄录 請请 關关 閉闭 擬拟 簡简 稱称 續续 轉转 換换 別别 於于 並并 為为 與与 從从 後后 無无
  機机 當当 終终 線线 覆复 訴诉 買买 賣卖 頭头 駕驾 擔担 動动 給给 帳账 賬账 週周 鋼钢 鐵铁 銅铜
  鋁铝 針针 織织 繡绣 絲丝 領领 褲裤 襪袜 壓压 溫温 濕湿 齊齐 營营 濾滤 盤盘 對对 組组 來来 灣湾
  遠远 詢询 測测 試试 評评 誤误 調调 證证 護护 貿贸 費费 贈赠 佈布 範范 圍围 統统 圓圆 選选 擇择
  參参 還还 郵邮 親亲 嬰婴 廣广 園园 寶宝 節节 約约 紅红 綠绿 藍蓝 黃黄 銀银 鑒鉴 顯显 獨独 環环
  療疗 滿满 漿浆 潔洁`;

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join("")}]`, "gu");

/** The text with the traditional characters of headers written in their simplified form. */
export function toSimplified(text: string): string {
  return text.replace(traditional, (character) => simplifiedOf.get(character) ?? character);
}
