import type { RankChoice, RankOffer } from "../../../app/selection/rank-choice";

/** What every part of the choices works with. */
export interface ChoiceProps {
  readonly offer: RankOffer;
  readonly choice: RankChoice;
  readonly onChange: (changed: Partial<RankChoice>) => void;
}
