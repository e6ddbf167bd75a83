import { spawn } from "node:child_process";

type Opener = readonly [command: string, ...args: string[]];

/** How this system opens an address; null where nobody sits before a screen. */
function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Opener | null {
  if (env["CI"] !== undefined) return null;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env["DISPLAY"] === undefined && env["WAYLAND_DISPLAY"] === undefined ? null : ["xdg-open"];
}

/** Shows an address in the user's browser where there is one; what goes wrong is left to the address printed. */
export function openBrowser(url: string): void {
  const opener = openerOf(process.platform, process.env);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
