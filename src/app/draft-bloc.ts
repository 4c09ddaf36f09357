import type { BlocYear, UnitKind } from "../domain/bloc";

/** A member unit before it has a code. */
export interface UnitDraft {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
}

/** What a person tells about a new bloc-year. */
export interface BlocDraft {
  readonly name: string;
  readonly province: string;
  /** As typed. */
  readonly year: string;
  readonly rulesetId: string;
  readonly units: readonly UnitDraft[];
}

/** What is missing or cannot be used. */
export type DraftGap = "name" | "year" | "units";

const LONGEST_SHORT_NAME = 28;

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^(Ủy|Uỷ) ban Mặt trận Tổ quốc( Việt Nam)?/iu, "MTTQ"],
  [/^Ban Thường trực (Ủy|Uỷ) ban Mặt trận Tổ quốc( Việt Nam)?/iu, "MTTQ"],
  [/^Hội Liên hiệp Phụ nữ( Việt Nam)?/iu, "Hội LHPN"],
  [/^Hội Nông dân( Việt Nam)?/iu, "Hội Nông dân"],
  [/^Hội Cựu chiến binh( Việt Nam)?/iu, "Hội CCB"],
  [/^Liên đoàn Lao động( Việt Nam)?/iu, "LĐLĐ"],
  [/^Đoàn (Thanh niên Cộng sản|TNCS) Hồ Chí Minh/iu, "Đoàn TNCS HCM"],
];

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/mặt trận|mttq/iu, "fatherlandFront"],
  [/đoàn|phụ nữ|nông dân|cựu chiến binh|lhpn|ccb/iu, "massOrganisation"],
  [/đảng|(tỉnh|thành|huyện|quận) (ủy|uỷ)|^ban (tổ chức|tuyên giáo|dân vận|nội chính)/iu, "party"],
  [/hội|liên hiệp/iu, "association"],
];

/** Units out of text: one per line; a short name may follow behind "|". Names are NFC with single spaces. */
export function readUnitLines(text: string): readonly UnitDraft[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const [name = "", short = ""] = line.split(/[|\t]/u).map(tidy);
    if (name === "") return [];
    return [{ name, shortName: short || suggestShortName(name), kind: guessKind(name) }];
  });
}

/** What keeps a draft from being a bloc-year. */
export function findDraftGaps({ name, year, units }: BlocDraft): readonly DraftGap[] {
  const gaps: DraftGap[] = [];
  if (tidy(name) === "") gaps.push("name");
  if (!/^\d{4}$/u.test(year.trim()) || Number(year) < 1948 || Number(year) > 2200)
    gaps.push("year");
  if (units.length === 0) gaps.push("units");
  return gaps;
}

/** The bloc-year of a draft without gaps: units get the codes DV01, DV02 … as listed; nothing else is made up. */
export function draftBloc({ name, province, year, rulesetId, units }: BlocDraft): BlocYear {
  const title = tidy(name);
  return {
    id: `khoi-${year.trim()}`,
    name: title,
    kind: /^cụm/iu.test(title) ? "cum" : "khoi",
    province: tidy(province),
    year: Number(year),
    units: units.map((unit, index) => ({
      code: `DV${String(index + 1).padStart(2, "0")}`,
      name: tidy(unit.name),
      shortName: tidy(unit.shortName) || suggestShortName(tidy(unit.name)),
      kind: unit.kind,
      sample: false,
    })),
    roles: {
      headUnit: null,
      headPerson: null,
      deputyUnit: null,
      standingUnit: null,
      nextHeadUnit: null,
      nextHeadSelection: null,
    },
    rulesetId,
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
    source: { title: "", where: "", date: "", sample: false, note: "" },
  };
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** A name that fits on a tab; a person may change it. */
function suggestShortName(name: string): string {
  const [pattern, short] = SHORTER.find(([one]) => one.test(name)) ?? [];
  const text = pattern && short !== undefined ? name.replace(pattern, short) : name;
  if (text.length <= LONGEST_SHORT_NAME) return text;
  const cut = text.slice(0, LONGEST_SHORT_NAME + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : [...text].slice(0, LONGEST_SHORT_NAME / 2).join("");
}

function guessKind(name: string): UnitKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "state";
}
