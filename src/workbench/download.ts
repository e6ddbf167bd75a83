import { download } from "../ui/parts/download";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the browser as a file to keep. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  download(new Uint8Array(bytes), name, type);
}

/** What a saved copy is called: the workbook's own name with a word added. */
export function copyName(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, "")}-gendan.${extension}`;
}
