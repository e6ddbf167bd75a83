/** A page that tries, by script and by markup, what the policies forbid; `other` is the address of another origin. */
export const trialPage = (other: string) => `<!doctype html>
<title>trials</title>
<script>window.inline = true;</script>
<button id="button" onclick="window.handler = true">b</button>
<script src="${other}foreign.js"></script>
<script src="trials.js"></script>
`;

/** Runs every trial and leaves on the page what came of each: `done`, or `refused`. */
export const trialScript = (other: string) => `
const trials = {
  eval: () => eval("1"),
  function: () => new Function("return 1")(),
  asyncFunction: () => (async () => {}).constructor("return 1")(),
  timer: () => new Promise((resolve, reject) => {
    setTimeout("window.timer = true");
    setTimeout(() => (window.timer ? resolve() : reject()), 100);
  }),
  inline: () => must(window.inline),
  handler: () => (document.getElementById("button").click(), must(window.handler)),
  foreignScript: () => must(window.foreign),
  dataModule: () => import("data:text/javascript,export default 1"),
  blobWorker: () => new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
    worker.onmessage = resolve;
    worker.onerror = reject;
  }),
  fetch: () => fetch("${other}fetch"),
  socket: () => new Promise((resolve, reject) => {
    const socket = new WebSocket("${other}socket".replace("http", "ws"));
    socket.onopen = resolve;
    socket.onerror = reject;
  }),
  picture: () => new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = resolve;
    picture.onerror = reject;
    picture.src = "${other}picture.svg";
  }),
  beacon: () => new Promise((resolve, reject) => {
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => blockedURI.includes("beacon") && reject());
    must(navigator.sendBeacon("${other}beacon"));
    setTimeout(resolve, 500);
  }),
  ownFile: () => fetch("trials.js"),
};
function must(value) { if (!value) throw new Error("refused"); }
(async () => {
  const results = {};
  for (const [name, trial] of Object.entries(trials)) {
    try { await trial(); results[name] = "done"; } catch { results[name] = "refused"; }
  }
  document.documentElement.dataset.results = JSON.stringify(results);
})();
`;

/** What must come of the trials under a policy that forbids all but the page's own server. */
export const allRefused = {
  eval: "refused",
  function: "refused",
  asyncFunction: "refused",
  timer: "refused",
  inline: "refused",
  handler: "refused",
  foreignScript: "refused",
  dataModule: "refused",
  blobWorker: "refused",
  fetch: "refused",
  socket: "refused",
  picture: "refused",
  beacon: "refused",
  ownFile: "done",
};
