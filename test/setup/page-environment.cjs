const { TestEnvironment } = require("jest-environment-jsdom");

/** What our code and the judges' use of Node and jsdom leaves out. */
const FROM_NODE = ["TextEncoder", "TextDecoder", "Uint8Array", "ArrayBuffer", "structuredClone"];

/** Sizes never change in jsdom; Fluent UI only wants to be able to ask. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A page for tests of the pane: jsdom, with packages resolved as for Node and what browsers have besides. */
class PageEnvironment extends TestEnvironment {
  exportConditions() {
    return ["node", "require"];
  }

  async setup() {
    await super.setup();
    for (const name of FROM_NODE) this.global[name] = globalThis[name];
    this.global.ResizeObserver = StillObserver;
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    });
  }
}

module.exports = PageEnvironment;
