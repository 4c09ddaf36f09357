/** A bloc of `units` × `criteria` as the JSON files that `thidua create` takes, and a table of scores. */
function makeLargeBloc(units, criteria) {
  const source = { title: "Số liệu đo tốc độ", where: "", date: "", sample: true, note: "" };
  const groups = criteria % 8 === 0 ? 8 : 4;
  const perGroup = criteria / groups;
  const base = Array.from({ length: groups }, (_, g) => makeGroup(g + 1, perGroup));
  const ruleset = {
    id: "do-toc-do",
    version: "1",
    title: "Bộ tiêu chí đo tốc độ",
    source,
    scale: criteria * 5,
    places: 2,
    base,
    bonus: { cap: null, nodes: [] },
    penalty: { cap: null, nodes: [] },
    ranking: { by: "points", places: 2, stage: "checked" },
    bands: [],
    facts: [],
    gates: [],
    slots: [],
    samplePoints: true,
  };
  const members = Array.from({ length: units }, (_, i) => makeUnit(i + 1));
  const none = { headUnit: null, headPerson: null, deputyUnit: null };
  const bloc = {
    id: "do-toc-do",
    name: "Khối thi đua đo tốc độ",
    kind: "khoi",
    province: "Tỉnh mẫu",
    year: 2018,
    units: members,
    roles: { ...none, standingUnit: null, nextHeadUnit: null, nextHeadSelection: null },
    rulesetId: "do-toc-do",
    notAssigned: [],
    proposal: {
      date: "",
      place: "",
      upperBody: "",
      issuingBody: "",
      addressees: [],
      signerPosition: "",
      signerName: "",
    },
    source,
  };
  return { ruleset, bloc, scores: makeScores(members, base) };
}

const RULES = [
  { kind: "direct" },
  { kind: "achieved" },
  {
    kind: "tiersByPercent",
    places: 2,
    tiers: [
      { from: 0, text: "", points: 1 },
      { from: 50, text: "", points: 3 },
      { from: 90, text: "", points: 5 },
    ],
  },
  {
    kind: "tiersByCount",
    tiers: [
      { from: 0, text: "đủ", points: 5 },
      { from: 1, text: "vắng 1", points: 3 },
      { from: 2, text: "vắng từ 2", points: 0 },
    ],
  },
];

function makeGroup(number, count) {
  const children = Array.from({ length: count }, (_, i) => ({
    type: "criterion",
    code: `${number}.${i + 1}`,
    name: `Tiêu chí ${number}.${i + 1}: thực hiện nhiệm vụ trọng tâm, nội dung giao ước thi đua trong năm`,
    maxPoints: 5,
    rule: RULES[i % RULES.length],
  }));
  const name = `Nhóm nội dung ${number}`;
  return { type: "group", code: `${number}`, name, maxPoints: count * 5, children };
}

function makeUnit(number) {
  const code = `DV${String(number).padStart(2, "0")}`;
  const name = `Đơn vị thành viên số ${number}`;
  return { code, name, shortName: `Đơn vị ${number}`, kind: "state", sample: true };
}

function makeScores(units, groups) {
  const codes = groups.flatMap(({ children }) => children.map(({ code }) => code));
  const lines = units.flatMap(({ code }, u) =>
    codes.map((criterion, c) => `${code};${criterion};${((u * 7 + c * 3) % 20) / 4}`)
  );
  return ["unit;criterion;value", ...lines].join("\n");
}

module.exports = { makeLargeBloc };
