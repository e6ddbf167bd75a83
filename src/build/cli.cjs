const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("../../package.json");
const typescript = require("./typescript.cjs");

const root = path.resolve(__dirname, "../..");

/**
 * The command line and the worker it reads old formats in, for Node.
 * @param env.out - folder to write the folder `cli` in, from the project's root; `dist` when left out
 */
module.exports = (mode, env) => ({
  ...typescript,
  name: "cli",
  context: root,
  mode,
  target: "node20",
  entry: { gendan: "./src/cli/gendan.ts", "legacy-worker": "./src/adapters/xlsx/legacy/worker.ts" },
  output: { path: path.resolve(root, env.out ?? "dist", "cli"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  node: { __dirname: false },
  plugins: [
    new DefinePlugin({ GENDAN_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^gendan\.js$/ }),
  ],
});
