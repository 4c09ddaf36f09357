/** What can be done with that sheet. */
export const rulesetDraftTexts = {
  "draft.apply": "Áp dụng bản sửa",
  "draft.drop": "Bỏ bản sửa",
  "draft.make": "Sửa ngay trên trang tính",
};
