const { TestEnvironment } = require("jest-environment-jsdom");

/** A page as jsdom makes it, with the encoders every browser has and jsdom does not. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, structuredClone });
  }
};
