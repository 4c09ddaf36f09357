// A folder for the whole run, for what test files share: the names of workbooks that are judged already, built pages. Workers inherit its name.
const { mkdirSync, mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

module.exports = () => {
  process.env.THIDUA_RUN = mkdtempSync(join(tmpdir(), "thidua-run-"));
  mkdirSync(join(process.env.THIDUA_RUN, "judged"));
};
