const addin = require("./src/build/addin.cjs");
const cli = require("./src/build/cli.cjs");

const workbench = require("./src/build/workbench.cjs");

const builds = { cli, addin, workbench };

/** Every build, or those named: `--env cli`, `--env addin`, `--env workbench`. */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  const named = Object.keys(builds).filter((name) => env[name]);
  const chosen = named.length > 0 ? named : Object.keys(builds);
  return Promise.all(chosen.map((name) => builds[name](mode, env)));
};
