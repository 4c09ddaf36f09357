/** Defined names of the settings that formulas in all sheets use. */
export const SETTING_NAMES = {
  /** Which score layer counts: Tự chấm, Thẩm định, Chính thức. */
  stage: "KTD_BacDiem",
  /** Điểm or Tỷ lệ %. */
  by: "KTD_XepTheo",
  /** Decimals of the ranked value. */
  places: "KTD_SoLe",
  /** Decimals of points. */
  pointPlaces: "KTD_SoLeDiem",
} as const;
