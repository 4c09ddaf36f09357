const { TestEnvironment } = require("jest-environment-jsdom");

/** What our code and the judges' use of Node and jsdom leaves out. */
const FROM_NODE = ["TextEncoder", "TextDecoder", "Uint8Array", "ArrayBuffer", "structuredClone"];

/** Sizes never change in jsdom; Fluent UI only wants to be able to ask. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What is seen or read out, and which button stands out. */
const NEEDED_RULE = /\b(display|visibility):|--colorBrandBackground\)/;
const insertRule = Symbol.for("insertRule of jsdom");

/** Nothing is drawn here, yet jsdom holds each of Fluent UI's thousands of rules against every element it is asked about: how things look is tested in Chromium. */
function keepNeededRules(sheet) {
  sheet[insertRule] ??= sheet.insertRule;
  sheet.insertRule = function (rule, index) {
    return NEEDED_RULE.test(rule) ? this[insertRule](rule, index) : 0;
  };
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
    keepNeededRules(this.global.CSSStyleSheet.prototype);
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    });
  }
}

module.exports = PageEnvironment;
