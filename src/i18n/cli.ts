import type { Text } from "../core";

/** Everything the command line says beside the rules' own sentences. */
export const cliTexts = {
  usage: {
    "zh-CN": `gendan：检查订单工作簿，计算包装，标出交期风险，生成月度复盘。

用法
  gendan inspect 文件 [--sheet 表名] [--profile 设置.json] [--json] [-o 新设置.json]
      看 Gendan 怎样理解这个工作簿：表、表头、每一列；-o 把记住的表头另存为设置
  gendan check   文件 [--sheet 表名] [--as-of 日期] [--profile 设置.json] [--json] [-o 新文件.xlsx]
      按跟单规则校验每一行，列出交期状态；-o 另存一份带校验结果和标记的副本
  gendan review  文件... --month 年-月 [--as-of 日期] [--json] -o 新文件.xlsx
      生成月度复盘
  gendan sheet   文件 --kind 种类 [--date 日期] [--orders 订单号,…] [--json] -o 新文件.xlsx
      生成单据；gendan sheet --list 列出种类
  gendan template 文件 --kind 种类 [--json] -o 新文件.xlsx
      在副本里加一张空表（库存、异常台账、司机出车…），之后由团队自己填；--list 列出种类
  gendan demo    用自带的示例工作簿走一遍主要流程
  gendan workbench   在浏览器里打开工作台：表格和跟单窗格，不需要 Excel

选项
  --lang zh-CN|en   语言（默认按系统）
  --as-of 日期      以哪一天为准，写作 2025-06-20（默认今天）
  --force           允许覆盖已有的输出文件
  --help, --version

退出码  0 完成；1 完成且有错误级问题；2 命令写错；3 文件读不了；4 没有订单表；5 结果写不出去
输入文件永远不会被改动。`,
    en: `gendan: checks order workbooks, computes packaging, flags late deliveries, makes the monthly review.

Usage
  gendan inspect FILE [--sheet NAME] [--profile P.json] [--json] [-o NEW.json]
      how Gendan understands the workbook: tables, headers, every column;
      -o keeps it as a profile, by which the same headers are known again
  gendan check   FILE [--sheet NAME] [--as-of DAY] [--profile P.json] [--json] [-o OUT.xlsx]
      checks every row by the rules of the trade and gives each line's delivery state;
      -o writes a copy with the findings as a sheet and as marks
  gendan review  FILE... --month YYYY-MM [--as-of DAY] [--json] -o OUT.xlsx
      makes the monthly review
  gendan sheet   FILE --kind KIND [--date DAY] [--orders NO,…] [--json] -o OUT.xlsx
      makes a document; gendan sheet --list names the kinds
  gendan template FILE --kind KIND [--json] -o OUT.xlsx
      adds an empty sheet (stock, exceptions, drivers, …) for the team to keep; --list names the kinds
  gendan demo    goes through the main job on the sample workbook
  gendan workbench   opens the workbench in the browser: a grid beside the pane, no Excel needed

Options
  --lang zh-CN|en   language (default: the system's)
  --as-of DAY       the day to reckon from, as 2025-06-20 (default: today)
  --force           let the output replace an existing file
  --help, --version

Exit codes  0 done; 1 done, with errors among the findings; 2 wrong call; 3 file cannot be read;
            4 no order table found; 5 output cannot be written
An input file is never changed.`,
  },
  unknownCommand: {
    "zh-CN":
      "没有“{name}”这个命令。可用：inspect、check、review、sheet、template、demo。gendan --help 看用法。",
    en: "There is no command “{name}”. Use inspect, check, review, sheet, template or demo; gendan --help shows how.",
  },
  badOption: {
    "zh-CN": "命令写错了：{detail}。gendan --help 看用法。",
    en: "The call is wrong: {detail}. gendan --help shows how.",
  },
  noFile: { "zh-CN": "请给出要处理的文件。", en: "Name the file to work on." },
  oneFile: { "zh-CN": "这个命令一次只处理一个文件。", en: "This command takes one file at a time." },
  fileMissing: {
    "zh-CN": "找不到文件 {file}。请检查路径和文件名。",
    en: "There is no file {file}. Check the path and the name.",
  },
  fileIsFolder: {
    "zh-CN": "{file} 是文件夹，请给出其中的一个文件。",
    en: "{file} is a folder; name a file in it.",
  },
  fileUnreadable: {
    "zh-CN": "{file} 读不了（{reason}）。请确认您有读取权限，文件没有被别的程序锁住。",
    en: "{file} cannot be read ({reason}). Check that you may read it and that no other program locks it.",
  },
  badDay: {
    "zh-CN": "{option} 的日期“{value}”读不懂，请写成 2025-06-20。",
    en: "{option}: “{value}” is not a day; write it as 2025-06-20.",
  },
  badMonth: {
    "zh-CN": "--month 要写成 2025-06 这样的年-月，现在是“{value}”。",
    en: "--month wants a month such as 2025-06, not “{value}”.",
  },
  badLang: {
    "zh-CN": "--lang 只能是 zh-CN 或 en，现在是“{value}”。",
    en: "--lang is zh-CN or en, not “{value}”.",
  },
  outputNeeded: { "zh-CN": "请用 -o 写明新文件名。", en: "Name the new file with -o." },
  outputType: {
    "zh-CN": "-o 的文件名要以 {wanted} 结尾，现在是“{value}”。",
    en: "The name after -o has to end in {wanted}, not “{value}”.",
  },
  noSuchSheet: {
    "zh-CN": "没有名为“{name}”的工作表。这个工作簿里有：{names}。",
    en: "There is no sheet named “{name}”. The workbook has: {names}.",
  },
  noOrderTable: {
    "zh-CN":
      "没有找到订单表（至少要有订单号、品名、数量、交期这类列）。找到的是：{found}。用 gendan inspect 看详情。",
    en: "No order table was found (it needs columns such as order no., product, quantity, required date). Found: {found}. See gendan inspect.",
  },
  nothing: { "zh-CN": "没有表", en: "no table" },
  badProfile: {
    "zh-CN": "设置文件 {file} 读不懂：{detail}",
    en: "The profile {file} cannot be used: {detail}",
  },
  profileTooLarge: { "zh-CN": "文件太大，不会是设置文件", en: "the file is too large to be one" },
  unknownKind: {
    "zh-CN": "没有“{name}”这一种。可用：{names}。",
    en: "There is no kind “{name}”. Kinds: {names}.",
  },
  demoDone: {
    "zh-CN":
      "示例走完了，结果在 gendan-out 文件夹：\n  checked.xlsx  校验结果和标记（原表的副本）\n  review.xlsx   2025 年 5 月的月度复盘\n换成自己的文件：node dist/cli/gendan.js check 订单.xlsx -o 结果.xlsx",
    en: "The sample is done; the results lie in the folder gendan-out:\n  checked.xlsx  findings and marks, on a copy of the workbook\n  review.xlsx   the monthly review of May 2025\nWith a file of your own: node dist/cli/gendan.js check ORDERS.xlsx -o RESULT.xlsx",
  },
  workbenchServed: {
    "zh-CN": "工作台已在本机打开：{url}\n只有这台电脑能访问，数据不离开本机。按 Ctrl+C 结束。",
    en: "The workbench is open on this machine: {url}\nOnly this machine can reach it and nothing leaves it. Ctrl+C ends it.",
  },
  workbenchNotBuilt: {
    "zh-CN": "还没有生成工作台页面。请在项目文件夹运行 npm start。",
    en: "The workbench's page is not built. Run npm start in the project's folder.",
  },
  unexpected: {
    "zh-CN": "Gendan 自己出了错（{detail}）。输入文件没有被改动。请把这行字报给维护者。",
    en: "Gendan itself failed ({detail}). The input was not changed. Please report this line.",
  },
  reading: { "zh-CN": "正在读 {file} …", en: "Reading {file} …" },
  checking: { "zh-CN": "正在校验 {lines} 行 …", en: "Checking {lines} lines …" },
  reviewing: { "zh-CN": "正在复盘 {month}：{lines} 行 …", en: "Reviewing {month}: {lines} lines …" },
  writing: { "zh-CN": "正在写 {file} …", en: "Writing {file} …" },
  written: { "zh-CN": "已写好：{file}", en: "Written: {file}" },
  breaksSignature: {
    "zh-CN": "注意：原文件有数字签名，{file} 里的签名已失效。",
    en: "Note: the original is digitally signed; the signature is no longer valid in {file}.",
  },
  marksLeftOut: {
    "zh-CN": "问题单元格太多：标记了最严重的 {marked} 个，另有 {leftOut} 个只列在校验结果里。",
    en: "Too many cells have findings: the gravest {marked} are marked, {leftOut} more are only in the list.",
  },
  protectedStructure: {
    "zh-CN": "注意：原文件保护了工作簿结构；{file} 里新增了工作表，其余不变。",
    en: "Note: the original protects its structure; {file} has sheets added, all else as it was.",
  },
  cutTexts: {
    "zh-CN": "有 {count} 个单元格的文字超过 Excel 的 32,767 字上限，副本里截短了。",
    en: "{count} cells hold more text than Excel's 32,767 characters and are cut short in the copy.",
  },
  notesLeftOut: {
    "zh-CN": "有 {count} 个单元格已有别人的批注，只加了底色，没有加批注。",
    en: "{count} cells have somebody's own note: they got the colour, but no note.",
  },
  valuesOnly: {
    "zh-CN": "{file} 不是 .xlsx/.xlsm，副本只含数值，不含原来的格式。",
    en: "{file} is not .xlsx/.xlsm: the copy holds values only, not the original's formatting.",
  },
} as const satisfies Record<string, Text>;

export type CliText = keyof typeof cliTexts;
