import type { KnownUse } from "./bundles";

/** What makes code of text, in code without comments and spare blanks. */
export const makers: readonly RegExp[] = [
  /(?<![.\w$])(?:eval|Function)\(/g,
  /(?:[=(,:]|return )(?:eval|Function)[;,)]/g,
  /\.constructor\(["'`]/g,
  /\bset(?:Timeout|Interval)\(["'`]/g,
  /\beval:(?:true|!0)\b/g,
  /\brequire\("(?:node:)?vm"\)/g,
];

/** Each is the code of a package. In the browser the pages' policy refuses every one of them: policies.test.ts. */
export const knownMakers: readonly KnownUse[] = [
  {
    builds: ["addin", "cli", "workbench"],
    around: /try\{(?:return Function\(""\),!0|const F=Function;new F\(""\);return true)\}catch/g,
    why: "zod asks whether it may make code; told not to (jitless), it does not ask",
  },
  {
    builds: ["addin", "cli", "workbench"],
    around: /compile\(\)\{(?:let e|const F)=Function[,;]/g,
    why: "zod's compiler, which jitless turns off",
  },
  {
    builds: ["workbench"],
    around: /_freeGlobal\|\|freeSelf\|\|Function\("return this"\)/g,
    why: "lodash's last way to find the global object, after `self`, which every browser has",
  },
  {
    builds: ["workbench"],
    around: /\.calculateCustom=new Function\(`return \$\{functionString\}`\)/g,
    why: "Univer's functions registered as text; Gendan registers its own as functions",
  },
  {
    builds: ["cli"],
    around: /new Worker\(c\+workerAdd,\{eval:true\}\)/g,
    why: "fflate's workers, which only its asynchronous functions start; Gendan calls none of those",
  },
];
