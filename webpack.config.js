const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const Minimizer = require("minimizer-webpack-plugin");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const shared = {
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript] },
  performance: { hints: false },
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })] },
};

/** The command line and the worker it reads old formats in, for Node. */
const cli = (mode) => ({
  ...shared,
  name: "cli",
  mode,
  target: "node20",
  entry: { gendan: "./src/cli/gendan.ts", "legacy-worker": "./src/adapters/xlsx/legacy/worker.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  node: { __dirname: false },
  plugins: [
    new DefinePlugin({ GENDAN_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^gendan\.js$/ }),
  ],
});

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  if (env.cli) return cli(mode);
  return [cli(mode)];
};
