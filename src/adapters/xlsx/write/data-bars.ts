import { type Area, areaAddress, reportColors } from "../../../core";
import { x14, xm } from "./namespaces";

const color = `FF${reportColors.dataBar}`;
/** Extension of a rule of a sheet, and of the sheet's rules. Source: [MS-XLSX] 2.3.1 and 2.2.5. */
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

function barId(index: number): string {
  return `{9D2C4A10-6E3B-4F57-8A21-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Rules that draw data bars from zero. */
export function dataBarRules(areas: readonly Area[]): string {
  return areas
    .map((area, index) => {
      const bar = `<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${color}"/></dataBar>`;
      const id = `<extLst><ext uri="${ruleExtension}" xmlns:x14="${x14}"><x14:id>${barId(index)}</x14:id></ext></extLst>`;
      const rule = `<cfRule type="dataBar" priority="${index + 1}">${bar}${id}</cfRule>`;
      return `<conditionalFormatting sqref="${areaAddress(area)}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

/** The same rules for Excel 2010 and later: solid bars without a gradient. */
export function dataBarExtension(areas: readonly Area[]): string {
  if (areas.length === 0) return "";
  const rules = areas.map((area, index) => {
    const limits = '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>';
    const negative = '<x14:negativeFillColor rgb="FFF3B8B3"/><x14:axisColor rgb="FF98A2B3"/>';
    const bar = `<x14:dataBar minLength="0" maxLength="90" gradient="0">${limits}${negative}</x14:dataBar>`;
    const rule = `<x14:cfRule type="dataBar" id="${barId(index)}">${bar}</x14:cfRule>`;
    return `<x14:conditionalFormatting xmlns:xm="${xm}">${rule}<xm:sqref>${areaAddress(area)}</xm:sqref></x14:conditionalFormatting>`;
  });
  const list = `<x14:conditionalFormattings>${rules.join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext uri="${sheetExtension}" xmlns:x14="${x14}">${list}</ext></extLst>`;
}
