import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

export const howToGetChromium =
  "no browser: install Debian's (apt-get install chromium) or set CHROMIUM to the path of Chromium, Chrome or Edge";

function places(): string[] {
  const inPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const onWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : programs.map((program) => join(folder, program));
  });
  return [...inPath, ...applications, ...onWindows];
}

/** Path of a Chromium-like browser; null when this machine has none. `CHROMIUM` goes before all others. */
export function findChromium(): string | null {
  const given = process.env["CHROMIUM"];
  return (given === undefined ? places() : [given]).find((file) => existsSync(file)) ?? null;
}

/** Installs Debian's where this process may. */
export function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
    });
  } catch {
    console.warn("chromium could not be installed");
  }
}
