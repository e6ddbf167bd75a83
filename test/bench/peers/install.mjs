import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Other libraries that read workbooks, installed beside this file on first use; none where they cannot be had. */
export function installedPeers() {
  const peers = ["exceljs", "hucre"];
  if (existsSync(path.join(here, "node_modules", "hucre"))) return peers;
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "ignore" });
    return peers;
  } catch {
    console.log(`left out, for they could not be installed: ${peers.join(", ")}`);
    return [];
  }
}
