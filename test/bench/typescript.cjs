/** Lets Node require the project's TypeScript: for what cannot be bundled, because it reads files of a package. */
const Module = require("node:module");
const { transformFileSync } = require("@swc/core");

Module._extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, file);
};
