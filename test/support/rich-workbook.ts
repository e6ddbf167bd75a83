import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a package by name; XML as text, everything else as bytes. */
export type Parts = Map<string, string | Uint8Array>;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const isXml = /\.(xml|rels|vml)$/;

export function partsOf(bytes: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, part]) => [name, isXml.test(name) ? strFromU8(part) : part]));
}

export function packed(parts: Parts): Uint8Array {
  const files = [...parts].map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== "string") throw new Error(`no XML part ${name}`);
  return part;
}

/** Changes a part; fails when the place to change is not there. */
export function replaceIn(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const before = textOf(parts, name);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${name}`);
  parts.set(name, after);
}

function relationship(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`;
}

function relationships(...all: string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${head}<Relationships xmlns="${namespace}">${all.join("")}</Relationships>`;
}

function addOverride(parts: Parts, name: string, type: string): void {
  const xml = `<Override PartName="/${name}" ContentType="${type}"/></Types>`;
  replaceIn(parts, "[Content_Types].xml", "</Types>", xml);
}

function addExternalLink(parts: Parts): void {
  const name = "xl/externalLinks/externalLink1.xml";
  const book = `<externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="报价"/></sheetNames></externalBook>`;
  parts.set(name, `${head}<externalLink xmlns="${sheetNamespace}">${book}</externalLink>`);
  const target = relationship("rId1", "externalLinkPath", "file:///D:/报价.xlsx", ' TargetMode="External"');
  parts.set("xl/externalLinks/_rels/externalLink1.xml.rels", relationships(target));
  addOverride(parts, name, `${contentType}.externalLink+xml`);
  const link = relationship("rId20", "externalLink", "externalLinks/externalLink1.xml");
  replaceIn(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `${link}</Relationships>`);
  const reference = '</sheets><externalReferences><externalReference r:id="rId20"/></externalReferences>';
  replaceIn(parts, "xl/workbook.xml", "</sheets>", reference);
}

function addCalcChain(parts: Parts): void {
  const cells = ["A2", "A3", "C10"].map((ref) => `<c r="${ref}" i="1"/>`).join("");
  parts.set("xl/calcChain.xml", `${head}<calcChain xmlns="${sheetNamespace}">${cells}</calcChain>`);
  addOverride(parts, "xl/calcChain.xml", `${contentType}.calcChain+xml`);
  const link = relationship("rId21", "calcChain", "calcChain.xml");
  replaceIn(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `${link}</Relationships>`);
}

/** A button on the sheet 透视: a legacy drawing without notes, with HTML in it that is no XML. */
function addFormControl(parts: Parts): void {
  const text = '<div style="text-align:center"><font face="宋体">刷新<br>全部</font></div>';
  const data = '<x:ClientData ObjectType="Button"><x:Anchor>3,0,1,0,5,0,3,0</x:Anchor></x:ClientData>';
  const shape = `<v:shape id="_x0000_s2049" type="#_x0000_t201" style="position:absolute"><v:textbox>${text}</v:textbox>${data}</v:shape>`;
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout>';
  const names =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
  parts.set("xl/drawings/vmlDrawing2.vml", `<xml ${names}>${layout}${shape}</xml>`);
  parts.set(
    "xl/printerSettings/printerSettings1.bin",
    Uint8Array.from({ length: 300 }, (_, at) => at % 251),
  );
  addOverride(parts, "xl/printerSettings/printerSettings1.bin", `${contentType}.printerSettings`);
  const sheet = "xl/worksheets/sheet2.xml";
  replaceIn(parts, sheet, "<worksheet ", `<worksheet xmlns:r="${office}" `);
  const tail = '<pageSetup paperSize="9" r:id="rId3"/><legacyDrawing r:id="rId2"/></worksheet>';
  replaceIn(parts, sheet, "</worksheet>", tail);
  const links =
    relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing2.vml") +
    relationship("rId3", "printerSettings", "../printerSettings/printerSettings1.bin");
  replaceIn(parts, "xl/worksheets/_rels/sheet2.xml.rels", "</Relationships>", `${links}</Relationships>`);
}

/**
 * A workbook with everything that is easily lost: macros, pivot table, chart, picture, notes and conversations,
 * conditional formats, validation, sparklines, table with filter, custom XML, external link, calculation chain,
 * form control and printer settings.
 */
export function richParts(): Parts {
  const parts = partsOf(new Uint8Array(readFileSync(join(__dirname, "../fixtures/rich.xlsm"))));
  addExternalLink(parts);
  addCalcChain(parts);
  addFormControl(parts);
  return parts;
}

/** The same with another prefix for the spreadsheet's own vocabulary, as some programs write it. */
export function prefixedParts(): Parts {
  const parts = richParts();
  for (const [name, part] of parts) {
    if (typeof part !== "string" || !part.includes(`xmlns="${sheetNamespace}"`)) continue;
    const renamed = part.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replaceAll(' xmlns="', ' xmlns:x="');
    parts.set(name, renamed);
  }
  return parts;
}
