const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** Names of the vocabularies a workbook is written in. Source: ECMA-376 parts 1 and 4. */
export type Namespaces = Readonly<typeof transitional>;

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The vocabulary of a workbook, told by its workbook part: the usual one, or "Strict Open XML". */
export function namespacesOf(workbookXml: string): Namespaces {
  return workbookXml.includes(`"${strict.main}"`) || workbookXml.includes(`'${strict.main}'`)
    ? strict
    : transitional;
}

export const usualNamespaces: Namespaces = transitional;

export const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const xm = "http://schemas.microsoft.com/office/excel/2006/main";
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
