/** The common surnames, simplified and traditional, without those that mostly begin other words (安排, 关闭). */
const surname =
  `[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭
吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬
段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔陶洪翟倪严嚴牛俞章鲁魯葛伍韦韋毕畢聂聶焦柳邢岳齐齊庄莊涂耿詹费費纪紀靳盛童欧歐甄]`.replace(
    /\s/g,
    "",
  );

const names = [
  new RegExp(String.raw`^${surname}\p{Script=Han}{1,2}$`, "u"),
  new RegExp(String.raw`^[小老阿]${surname}$`, "u"),
  new RegExp(
    String.raw`^${surname}\p{Script=Han}{0,2}(?:经理|总监|总|工|姐|哥|主管|部长|厂长|会计|主任|老师|先生|小姐)$`,
    "u",
  ),
  /^[A-Z][a-z]{1,11}(?: [A-Z][a-z]{0,11}\.?)?$/,
];

const otherWords = new Set(
  `马上 常规 黄色 白色 金色 金额 方便 方案 高级 石头 余款 余数 任务 易碎 洪水
  Pending Waiting Open Hold On Hold Draft Review Reviewing Checking Check Urgent Sent Send Submitted Received
  Progress In Progress Not Yet Processing Todo Later Soon None Nil Null Tbd Tbc Void Cancelled Canceled`
    .split(/\n| /)
    .filter((word) => word !== ""),
);

/** The text is a person's name as it is written in a signature: `王芳`, `小赵`, `李经理`, `Lisa`, `Tom Wang`. */
export function isPersonName(text: string): boolean {
  if (text.length > 24 || text.split(" ").some((word) => otherWords.has(word))) return false;
  return names.some((pattern) => pattern.test(text));
}
