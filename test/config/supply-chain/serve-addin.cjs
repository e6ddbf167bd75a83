const { join } = require("node:path");
const webpack = require("webpack");
const Server = require("webpack-dev-server");
const addin = require("../../../src/build/addin.cjs");

/** Serves a program of one line as `npm run addin` serves the add-in, on a free port; prints its address. */
async function serve(folder) {
  const { devServer } = await addin("production", {});
  const output = { path: folder };
  const compiler = webpack({ mode: "production", context: folder, entry: join(folder, "main.cjs"), output });
  const server = new Server({ ...devServer, port: "auto", static: false }, compiler);
  await server.start();
  console.log(`https://localhost:${server.options.port}/`);
}

serve(process.argv[2]);
