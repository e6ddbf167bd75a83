const path = require("node:path");
const Module = require("node:module");
const { transformFileSync } = require("@swc/core");

/** The exports of one TypeScript file of the project that imports no other. */
module.exports = (file) => {
  const name = path.resolve(__dirname, "..", file);
  const { code } = transformFileSync(name, {
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  const loaded = new Module(name, module);
  loaded._compile(code, name);
  return loaded.exports;
};
