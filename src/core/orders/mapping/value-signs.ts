import type { FieldId } from "../fields";
import { isPersonName } from "../values/person-names";
import { readUnit } from "../values/units";

type Sign = (text: string) => boolean;

function like(pattern: RegExp): Sign {
  return (text) => pattern.test(text.trim());
}

/** Values that only this field has: they speak for it where the header alone leaves a doubt. */
const signs: Partial<Record<FieldId, Sign>> = {
  truckPlate: like(
    /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•.\-\s]?[A-Z0-9]{5,6}$/,
  ),
  containerNo: like(/^[A-Z]{3}[UJZ][\s-]?\d{6}[\s-]?\d$/),
  containerType: like(/^(?:20|40|45)\s*['’尺]?\s*(?:GP|HQ|HC|RF|OT|FR|柜)/i),
  currency: like(/^(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|AUD|TWD|NTD|人民币|美元|美金|欧元|港币)$/i),
  unit: (text) => readUnit(text) !== null,
  bagNewPlate: like(/^(?:新版|旧版|老版|常规|新|旧|新版\/.*|new|regular|old)$/i),
  materialKind: like(
    /^(?:纸箱|外箱|包装袋|袋|内袋|彩盒|标签|胶带|原料|辅料|包材|卷膜|无纺布|carton|bag|label)/i,
  ),
  transportMode: like(
    /海运|空运|陆运|快递|汽运|铁路|自提|物流|专车|truck|\bair|ocean|\bsea\b|express|courier|rail|cargo/i,
  ),
  orderType: like(/外贸|内销|店面|样品|出口|翻单|返单|export|domestic|sample/i),
  newFlag: like(/^(?:新|老|返|首|翻)/),
  salesperson: isPersonName,
  clerk: isPersonName,
  driver: isPersonName,
  counter: isPersonName,
};

/** Fields whose sign proves them; a person's name only shows that the column is one of persons. */
const provedBySign: ReadonlySet<FieldId> = new Set([
  "truckPlate",
  "containerNo",
  "containerType",
  "currency",
  "bagNewPlate",
  "materialKind",
]);

export function isProvedBySign(field: FieldId): boolean {
  return provedBySign.has(field);
}

/** Share of the texts that bear the field's sign, 0 to 1; 0 for a field without one. */
export function signShare(field: FieldId, texts: readonly string[]): number {
  const sign = signs[field];
  if (!sign || texts.length === 0) return 0;
  return texts.filter((text) => sign(text)).length / texts.length;
}
