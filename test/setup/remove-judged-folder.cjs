const { rmSync } = require("node:fs");

module.exports = () => {
  rmSync(process.env.THIDUA_JUDGED, { recursive: true, force: true });
};
