import type { Text } from "../../../core";

/** Why a file cannot be opened: what is wrong, where, and what to do. */
export const problemTexts = {
  emptyFile: {
    "zh-CN": "文件是空的（0 字节）。请重新下载或重新导出。",
    en: "The file is empty (0 bytes). Download or export it again.",
  },
  fileTooLarge: {
    "zh-CN": "文件有 {size} MB，上限是 {limit} MB。请删去图片和旧工作表，或按月拆成几个文件。",
    en: "The file is {size} MB; the limit is {limit} MB. Remove pictures and old sheets, or split it by month.",
  },
  notWorkbook: {
    "zh-CN": "这不是表格文件。请选择 .xlsx、.xlsm、.xls、.xlsb、.ods、.csv 或 .txt 文件。",
    en: "This is not a workbook. Choose an .xlsx, .xlsm, .xls, .xlsb, .ods, .csv or .txt file.",
  },
  encrypted: {
    "zh-CN": "文件设有打开密码，无法读取。请用 Excel 或 WPS 取消打开密码，另存后再试。",
    en: "The file has a password to open it. Remove the password in Excel or WPS, save and try again.",
  },
  incomplete: {
    "zh-CN": "文件不完整，多半是下载或拷贝中断。请重新取一份。",
    en: "The file is incomplete; a download or copy was probably cut short. Get it again.",
  },
  damaged: {
    "zh-CN": "文件内部损坏（{where}）。请用 Excel 或 WPS 打开修复并另存为 .xlsx，或重新取一份。",
    en: "The file is damaged inside ({where}). Repair it in Excel or WPS and save as .xlsx, or get it again.",
  },
  missingPart: {
    "zh-CN": "文件缺少一部分（{where}）。请用 Excel 或 WPS 打开修复并另存为 .xlsx，或重新取一份。",
    en: "A part of the file is missing ({where}). Repair it in Excel or WPS and save as .xlsx, or get it again.",
  },
  suspect: {
    "zh-CN":
      "文件内部结构可疑（{where}），表格软件不会这样保存，已拒绝打开。请让对方用 Excel 或 WPS 另存一份。",
    en: "The file is built in a suspect way ({where}) that no spreadsheet program uses, so it was refused. Ask the sender to save it again in Excel or WPS.",
  },
  bomb: {
    "zh-CN": "文件解开后异常膨胀（{where}），可能是恶意文件，已拒绝打开。",
    en: "The file swells abnormally when unpacked ({where}). It may be malicious and was refused.",
  },
  partTooLarge: {
    "zh-CN":
      "文件的一部分（{where}）解开后有 {size} MB，上限是 {limit} MB。请清除工作表末尾的空行格式，或拆分文件。",
    en: "One part of the file ({where}) is {size} MB unpacked; the limit is {limit} MB. Clear formatting from empty rows, or split the file.",
  },
  totalTooLarge: {
    "zh-CN": "文件解开后共 {size} MB，上限是 {limit} MB。请删去不用的工作表，或拆分文件。",
    en: "The file is {size} MB unpacked; the limit is {limit} MB. Remove sheets you do not need, or split the file.",
  },
  tooManyParts: {
    "zh-CN": "文件内有 {count} 个部件，上限是 {limit} 个。请删去多余的图片和工作表后另存。",
    en: "The file has {count} parts; the limit is {limit}. Remove pictures and sheets you do not need and save again.",
  },
  unsupportedCompression: {
    "zh-CN": "文件用了少见的压缩方式（{where}，方式 {method}）。请用 Excel 或 WPS 打开后另存为 .xlsx。",
    en: "The file uses an unusual compression ({where}, method {method}). Open it in Excel or WPS and save as .xlsx.",
  },
  tooManySheets: {
    "zh-CN": "工作簿的工作表超过 {limit} 张。请拆分文件。",
    en: "The workbook has more than {limit} sheets. Split the file.",
  },
  tooManyCells: {
    "zh-CN": "工作表“{where}”读到一半，有内容的单元格已超过 {limit} 个。请只留需要的工作表，或按月拆分文件。",
    en: "Reading sheet “{where}”, the filled cells passed {limit}. Keep only the sheets you need, or split the file by month.",
  },
  tooSpreadOut: {
    "zh-CN": "工作表“{where}”的内容散得太开（跨 {limit} 格以上）。请删去远处多余的单元格内容后另存。",
    en: "The contents of sheet “{where}” are spread too far apart (over {limit} cells). Delete stray cells far from the table and save again.",
  },
  beyondSheet: {
    "zh-CN": "“{where}”超过 {rows} 行或 {columns} 列，一张工作表放不下。请拆分文件。",
    en: "“{where}” has more than {rows} rows or {columns} columns, too many for one sheet. Split the file.",
  },
  tooManyStrings: {
    "zh-CN": "工作簿的不同文本超过 {limit} 条。请拆分文件。",
    en: "The workbook holds more than {limit} different texts. Split the file.",
  },
  tooManyStyles: {
    "zh-CN": "工作簿的单元格格式超过 {limit} 种。请在 Excel 中清理单元格样式，或把数据粘贴到新工作簿。",
    en: "The workbook has more than {limit} cell formats. Clean up cell styles in Excel, or paste the data into a new workbook.",
  },
  tooManyMerges: {
    "zh-CN": "“{where}”的合并单元格超过 {limit} 处。请取消不需要的合并后另存。",
    en: "“{where}” has more than {limit} merged ranges. Unmerge what you do not need and save again.",
  },
  noSheets: {
    "zh-CN": "工作簿里没有普通工作表（只有图表页或宏表）。请另选文件。",
    en: "The workbook has no ordinary sheet (only chart or macro sheets). Choose another file.",
  },
  formatNotReadHere: {
    "zh-CN": "这里不能读 {format} 文件。请用 Excel 或 WPS 另存为 .xlsx。",
    en: "{format} files cannot be read here. Save the file as .xlsx in Excel or WPS.",
  },
  readTimedOut: {
    "zh-CN":
      "读取 {format} 文件超过 {seconds} 秒，已停止。文件可能损坏；请用 Excel 或 WPS 另存为 .xlsx 再试。",
    en: "Reading the {format} file took over {seconds} seconds and was stopped. It may be damaged; save it as .xlsx in Excel or WPS and try again.",
  },
  readOutOfMemory: {
    "zh-CN":
      "读取 {format} 文件所需内存超过 {limit} MB，已停止。请用 Excel 或 WPS 另存为 .xlsx，或拆分文件。",
    en: "Reading the {format} file needed more than {limit} MB of memory and was stopped. Save it as .xlsx in Excel or WPS, or split it.",
  },
  unreadable: {
    "zh-CN": "{format} 文件读不出来，可能已损坏。请用 Excel 或 WPS 打开并另存为 .xlsx。",
    en: "The {format} file cannot be read; it may be damaged. Open it in Excel or WPS and save as .xlsx.",
  },
} as const satisfies Record<string, Text>;
