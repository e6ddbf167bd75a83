import { metadataFiles, sourceFiles } from "./metadata.mjs";

const name = "FunctionMetadataPlugin";

/** Webpack plugin: writes functions.json and functions.zh-CN.json, and watches the files they are made from. */
export class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { functions, texts } = await sourceFiles();
        for (const file of [...functions, texts]) compilation.fileDependencies.add(file);
        for (const [file, text] of Object.entries(await metadataFiles())) {
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}
