/** Kills the process, as the system does, at the file call whose number the environment gives. */
const fs = require("node:fs");

const at = Number(process.env.GENDAN_KILL_AT);
const names = ["openSync", "writeSync", "fsyncSync", "closeSync", "linkSync", "renameSync", "unlinkSync"];
let made = 0;
let isWriting = false;
for (const name of names) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === "openSync" && args[1] === "wx") isWriting = true;
    if (isWriting && made++ === at) {
      if (name === "writeSync") real(args[0], args[1].subarray(0, args[1].length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    return real(...args);
  };
}
