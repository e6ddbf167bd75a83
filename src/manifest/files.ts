/** Files beside `assets/` that the manifest's addresses name: every build of the add-in must produce them. */
export const builtFiles = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions.zh-CN.json",
  "help.html",
] as const;
