const { rmSync } = require("node:fs");

module.exports = () => {
  rmSync(process.env.THIDUA_RUN, { recursive: true, force: true });
};
