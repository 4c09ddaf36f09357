// A folder for the whole run where test files note which workbooks are judged already; workers inherit its name.
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

module.exports = () => {
  process.env.THIDUA_JUDGED = mkdtempSync(join(tmpdir(), "thidua-judged-"));
};
