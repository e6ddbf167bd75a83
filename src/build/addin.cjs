const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const devServer = require("./dev-server.cjs");
const HostingPlugin = require("./hosting-plugin.cjs");
const loadTypescript = require("./load-typescript.cjs");
const typescript = require("./typescript.cjs");

const { devBaseUrl, officeJsUrl, rebaseManifest } = loadTypescript("manifest/variants.ts");
const { securityHeaders } = loadTypescript("manifest/security.ts");
const root = path.resolve(__dirname, "../..");

/**
 * The Excel add-in: static files for one folder of a web server.
 * @param env.baseUrl - https address of that folder; the development server's when left out
 * @param env.cloud - `china` takes Microsoft's library from the service 21Vianet runs
 * @param env.out - folder to write the folder `addin` in, from the project's root; `dist` when left out
 */
module.exports = async (mode, env) => {
  const { FunctionMetadataPlugin } = await import("../functions/build/metadata-plugin.mjs");
  const officeJs = officeJsUrl(env.cloud ?? "global");
  const headers = securityHeaders(officeJs);
  const baseUrl = env.baseUrl ?? devBaseUrl;
  const rebased = (text) => rebaseManifest(text.toString(), { baseUrl });
  return {
    ...typescript,
    name: "addin",
    context: root,
    mode,
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2022"],
    entry: { functions: "./src/functions/associate.ts", taskpane: "./src/taskpane/taskpane.tsx" },
    output: {
      path: path.resolve(root, env.out ?? "dist", "addin"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    optimization: { ...typescript.optimization, splitChunks: { chunks: "async" } },
    plugins: [
      new FunctionMetadataPlugin(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        officeJs,
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/help.html" },
          { from: "src/taskpane/page.css" },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/readme/**", "**/samples/**"] } },
          { from: "manifest.xml", transform: rebased },
        ],
      }),
      new HostingPlugin(headers),
    ],
    devServer: devServer(headers),
  };
};
