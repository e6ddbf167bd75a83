import type { KnownUse } from "./bundles";

/** What asks a server for something from a page. */
export const requests: readonly RegExp[] = [
  /(?<![.\w$])fetch\(/g,
  /\bXMLHttpRequest\b/g,
  /\bnew (?:WebSocket|EventSource|RTCPeerConnection|SharedWorker)\b/g,
  /\bsendBeacon\b/g,
  /\bserviceWorker\.register\b/g,
];

/** The pages' policy lets every one of them reach the page's own server only: policies.test.ts. */
export const knownRequests: readonly KnownUse[] = [
  {
    builds: ["workbench"],
    around: /await fetch\(`samples\/\$\{encodeURIComponent\(/g,
    why: "the sample workbooks beside the page",
  },
  {
    builds: ["workbench"],
    around: /await fetch\(metadata\[lang\]\)/g,
    why: "the functions' metadata beside the page",
  },
  {
    builds: ["workbench"],
    around: /await \(await fetch\((?:base64|url)\)\)\.blob\(\)/g,
    why: "Univer loads the picture of an IMAGE function",
  },
  {
    builds: ["workbench"],
    around:
      /fetchPromise=fetch\(urlWithParams,|xhr=new XMLHttpRequest;const urlWithParams|connection=new WebSocket\(URL1\)/g,
    why: "Univer's services for its own server; Gendan gives it no address",
  },
];
