import benTre2023Bloc from "./data/ben-tre-2023.bloc.json";
import benTre2023Ruleset from "./data/ben-tre-2023.ruleset.json";
import benTre2023Scores from "./data/ben-tre-2023.scores.json";
import canTho2017Bloc from "./data/can-tho-2017.bloc.json";
import canTho2017Ruleset from "./data/can-tho-2017.ruleset.json";
import canTho2017Scores from "./data/can-tho-2017.scores.json";
import dienBien2018Bloc from "./data/dien-bien-2018.bloc.json";
import dienBien2018Ruleset from "./data/dien-bien-2018.ruleset.json";
import dienBien2018Scores from "./data/dien-bien-2018.scores.json";
import quangNinh2018Bloc from "./data/quang-ninh-2018.bloc.json";
import quangNinh2018Ruleset from "./data/quang-ninh-2018.ruleset.json";
import quangNinh2018Scores from "./data/quang-ninh-2018.scores.json";
import tpHcmBangBieu4Ruleset from "./data/tp-hcm-bang-bieu-4.ruleset.json";
import tpHcmCum1Bloc from "./data/tp-hcm-cum-1.bloc.json";
import tpHcmCum1Scores from "./data/tp-hcm-cum-1.scores.json";
import tpHcmCum2Bloc from "./data/tp-hcm-cum-2.bloc.json";
import tpHcmCum2Scores from "./data/tp-hcm-cum-2.scores.json";
import tpHcmCum3Bloc from "./data/tp-hcm-cum-3.bloc.json";
import tpHcmCum3Scores from "./data/tp-hcm-cum-3.scores.json";
import tpHcmCum4Bloc from "./data/tp-hcm-cum-4.bloc.json";
import tpHcmCum4Scores from "./data/tp-hcm-cum-4.scores.json";

/** What a list shows of a bloc before anything of it is validated. */
export interface ShippedBloc {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly year: number;
}

/** What is known of a ruleset before it is validated. */
interface ShippedRuleset {
  readonly id: string;
  readonly version: string;
}

/** The files of one bloc-year as they stand on disk, not yet validated. */
export interface ShippedBlocFiles {
  readonly bloc: ShippedBloc;
  readonly scores: unknown;
}

/** Every bloc that ships, in the order a list shows them. A new year is a new pair of files and one line here. */
export const SHIPPED_BLOC_FILES: readonly ShippedBlocFiles[] = [
  { bloc: dienBien2018Bloc, scores: dienBien2018Scores },
  { bloc: quangNinh2018Bloc, scores: quangNinh2018Scores },
  { bloc: canTho2017Bloc, scores: canTho2017Scores },
  { bloc: benTre2023Bloc, scores: benTre2023Scores },
  { bloc: tpHcmCum1Bloc, scores: tpHcmCum1Scores },
  { bloc: tpHcmCum2Bloc, scores: tpHcmCum2Scores },
  { bloc: tpHcmCum3Bloc, scores: tpHcmCum3Scores },
  { bloc: tpHcmCum4Bloc, scores: tpHcmCum4Scores },
];

/** Every ruleset that ships. A new ruleset is a new file and one line here. */
export const SHIPPED_RULESET_FILES: readonly ShippedRuleset[] = [
  dienBien2018Ruleset,
  quangNinh2018Ruleset,
  canTho2017Ruleset,
  benTre2023Ruleset,
  tpHcmBangBieu4Ruleset,
];

/** The version of the shipped ruleset with this id, or null when there is none; validates nothing, so that it costs no schema. */
export function findShippedVersion(id: string): string | null {
  return SHIPPED_RULESET_FILES.find((file) => file.id === id)?.version ?? null;
}
