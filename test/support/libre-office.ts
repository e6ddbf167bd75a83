import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "xlsx";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Opens a workbook in LibreOffice and saves it again as what LibreOffice understood. */
export function throughLibreOffice(bytes: Uint8Array, extension: "xlsx" | "xlsm"): XLSX.WorkBook {
  const folder = mkdtempSync(join(tmpdir(), "gendan-"));
  const input = join(folder, `in.${extension}`);
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, input], {
    stdio: "ignore",
  });
  const book = XLSX.read(readFileSync(join(out, "in.xlsx")), { cellNF: true });
  rmSync(folder, { recursive: true });
  return book;
}
