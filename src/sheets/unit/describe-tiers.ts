import type { Decimal } from "../../domain/decimal";
import type { BoundTier, Criterion } from "../../domain/ruleset";
import { WORDS } from "../words";

/** The criterion's tiers as people read them under its name; "" for rules without tiers. */
export function describeTiers({ rule, measure }: Criterion): string {
  switch (rule.kind) {
    case "tiersByCondition":
      return rule.tiers
        .map(({ text, points }, i) => `\n${WORDS.tier} ${i + 1}: ${text} – ${print(points)} điểm`)
        .join("");
    case "tiersByCount":
      return rule.tiers
        .map(
          (tier, i) => `\n${range(tier, rule.tiers[i + 1], measure)}: ${print(tier.points)} điểm`
        )
        .join("");
    case "tiersByPercent":
      return rule.tiers
        .map((tier, i) => `\n${range(tier, rule.tiers[i + 1], "%")}: ${print(tier.points)} điểm`)
        .join("");
    default:
      return "";
  }
}

/** The tier's own words; a tier without words is described by its bounds. */
function range(tier: BoundTier, next: BoundTier | undefined, measure: string): string {
  if (tier.text !== "") return tier.text;
  const unit = measure === "%" || measure === "" ? measure : ` ${measure}`;
  if (!next) return `Từ ${print(tier.from)}${unit} trở lên`;
  if (measure !== "%" && next.from.minus(tier.from).eq(1)) return `${print(tier.from)}${unit}`;
  return `Từ ${print(tier.from)} đến dưới ${print(next.from)}${unit}`;
}

function print(value: Decimal): string {
  return value.toString().replace(".", ",");
}
