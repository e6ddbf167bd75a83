import type { FieldKind } from "../field";

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words before a wording that leave its meaning as it is: `订单备注` is `备注`. */
export const neutralLeads = words(`
  订单 产品 成品 货品 商品 本单 我司 我方 公司 本公司 单据 总 该 销售 外贸 内销 销售订单 客户订单 订单产品
  order product item line lineitem goods sales our the total so po`);

/** Words before or after a wording that make it something else: `退货数量`, `上月库存`, `供应商名称`. */
const turningHan = words(`
  未 非 不 无 差 欠 余 剩 退 返 补 废 坏 损 旧 原 上月 本月 上周 去年 同期 累计 平均 最高 最低 最小 最大 起订 样品 赠品 备品 备用
  二次 外协 委外 供应商 材料 原料 物料 辅料 包材 模具 配件 每 预计 计划 预 拟 实际 已 待 应 需 可 最早 首次 变更 修改 更新
  系统 打印 录入 差异 比例 占比 税 率 次数 天数 状态 原因 图片 电话 地址 邮箱 证件 附件 链接 类型 类别 分类`);
const turningLatin = words(`
  not un non return previous prev original old last first max min average avg supplier vendor mold tooling ratio diff variance
  difference change cancel phone email image photo url type reason days count hours tax discount insurance address`);

const turning = new RegExp(`${[...turningHan].join("|")}|\\b(?:${[...turningLatin].join("|")})\\b`, "i");

/** The words make a wording beside them mean something else. */
export function turnsMeaning(text: string): boolean {
  return turning.test(text);
}

const anyTail = "信息 情况 栏 内容 明细 info information detail details";

/** Words after a wording that leave its meaning as it is, by what the field holds. */
const tails: Readonly<Record<FieldKind, string>> = {
  id: "号 编号 号码 编码 代码 码 no code id ref reference",
  text: "名称 姓名 名 说明 描述 要求 name text desc description",
  date: "日期 时间 日 date time day",
  count: "数 数量 qty count",
  quantity: "数 数量 量 合计 qty quantity total",
  number: "数 值 合计 value total",
  money: "金额 额 合计 amount value total",
  percent: "比例 率 pct percent rate",
  size: "尺寸 规格 size dimension dims",
  tick: "确认 情况 结果 日期 confirmed approved status ok",
};

const tailsOf = new Map(
  Object.entries(tails).map(([kind, text]) => [kind, words(`${text} ${anyTail}`)] as const),
);

/** A wording with this tail means the same field. */
export function isNeutralTail(tail: string, kind: FieldKind): boolean {
  return tailsOf.get(kind)?.has(tail) ?? false;
}

/** A hint that lists what may be entered: `进行中/完成`. */
export const choicesHint = /^[^/／、]+(?:[/／、][^/／、]+)+$/;

/** Bracketed hints that say how to fill a cell in, not what it is. */
export const neutralHint =
  /^(?:必填|选填|非必填|可选|必须|手填|自动|公式|下拉|选择|文本|数字|数值|日期|整数|required|mandatory|optional|auto|y\/n|是\/否|√|系统|中文|英文|中英文|cn|en|长.?宽.?高|l.?w.?h|格式.*|.*yyyy.*|.*年月日.*|如.*|例.*|e\.?g.*|(?:限|最多|不超过)?\d+字.{0,3}|\d+%?|[a-z]|[①-⑳])$/i;
