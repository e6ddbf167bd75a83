const addin = require("./src/build/addin.cjs");
const cli = require("./src/build/cli.cjs");

const builds = { cli, addin };

/** Every build, or those named: `--env cli`, `--env addin`. */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  const named = Object.keys(builds).filter((name) => env[name]);
  const chosen = named.length > 0 ? named : Object.keys(builds);
  return Promise.all(chosen.map((name) => builds[name](mode, env)));
};
