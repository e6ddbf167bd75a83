import { reportFont } from "../../../core";

/** Text properties in hundredths of a point. */
export function textXml(tag: "a:defRPr" | "a:rPr", size: number, color: string, bold = false): string {
  const attributes = `lang="zh-CN" sz="${size}" b="${bold ? 1 : 0}"`;
  const font = `<a:latin typeface="${reportFont}"/><a:ea typeface="${reportFont}"/>`;
  return `<${tag} ${attributes}><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${font}</${tag}>`;
}

export function textPropertiesXml(size: number, color: string): string {
  const run = textXml("a:defRPr", size, color);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}
