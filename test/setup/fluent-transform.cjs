// The index files of Fluent UI load every component and 17 MB of icons. Here each loads what is asked of it, when it is asked.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

const self = readFileSync(__filename);
const LOADED = /^const (?!_interop)(\w+) = require\(("[^"]+")\);$/gm;
const GIVEN = /\breturn (\w+)(?=[.;])/g;

/** The icons' index: an icon comes from its own file, the rest from where the index has it. */
const ICONS = `
const rest = { ...require("./utils.cjs"), ...require("./providers.cjs") };
const fileOf = (icon) =>
  icon
    .replace(/\\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/\\B[A-Z]|(?<=\\D)\\d/g, "-$&")
    .toLowerCase();
module.exports = new Proxy(rest, {
  get: (_, name) =>
    name in rest || !/^[A-Z]/.test(String(name))
      ? rest[name]
      : require("./atoms/svg/" + fileOf(name) + ".cjs")[name],
});
`;

/** A list of names to give, each with where it comes from. */
function loadWhenAsked(source) {
  const from = new Map(Array.from(source.matchAll(LOADED), ([, name, file]) => [name, file]));
  return source
    .replace(LOADED, "var $1;")
    .replace(GIVEN, (whole, name) =>
      from.has(name) ? `return (${name} ??= require(${from.get(name)}))` : whole
    );
}

module.exports = {
  process: (source, fileName) => ({
    code: /[/\\]react-icons[/\\]/.test(fileName) ? ICONS : loadWhenAsked(source),
  }),
  getCacheKey: (source, fileName) =>
    createHash("sha1").update(self).update(fileName).update(source).digest("hex"),
};
