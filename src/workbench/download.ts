const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What a saved copy is called: the workbook's own name with a word added. */
export function copyName(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, "")}-gendan.${extension}`;
}
