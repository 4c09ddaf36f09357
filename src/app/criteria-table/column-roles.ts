import { foldWords } from "../fold-text";
import { RUNNING_NUMBER } from "../header-words";

/** What a column of a scoring table holds. "entry" is for the units and checkers to fill in and is left alone. */
export type Role =
  | "number"
  | "text"
  | "points"
  | "weight"
  | "target"
  | "measure"
  | "rule"
  | "evidence"
  | "note"
  | "entry";

/** Header words, without accents; the first line that fits decides. */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  ["number", new RegExp(`^(${RUNNING_NUMBER}|stt muc|muc|ma|ma so|ma tieu chi|so)$`)],
  ["weight", /^(he so|trong so)\b/],
  ["measure", /^(don vi (tinh|do)( luong)?|dvt|d v t)$/],
  ["note", /^ghi chu\b/],
  [
    "evidence",
    /\b((tai lieu|van ban|ho so|can cu)( \p{L}+)* (minh|chung|kiem) ?\p{L}*|minh chung|kiem chung)\b/u,
  ],
  [
    "entry",
    /\b(tu (cham|danh gia|xep)|tham dinh|phuc tra|cham cheo|chinh thuc|giai trinh|ly do|ket qua|xep (hang|loai|thu)|diem (dat|cham|cong nhan|thong nhat|binh quan|thuong|cong|tru)|(don vi|khoi|cum|hoi dong|to|ban|so|nguoi) (\p{L}+ )?(cham|danh gia|tham dinh)|dat duoc|nhan xet|ky ten|thuc hien nam)\b/u,
  ],
  [
    "rule",
    /\b((dieu kien|cach|huong dan|phuong phap|nguyen tac|quy dinh|tieu chuan|can cu)( \p{L}+){0,2} (cham|tinh|cho|danh gia)|cach cham|dieu kien|muc do|muc dat|cach tinh|huong dan)\b/u,
  ],
  [
    "points",
    /^((thang|bieu|khung|muc|tong|so) )?diem( so)?( (toi da|chuan|quy dinh|cao nhat|tran|thang))*( \d+)?( diem)?$/,
  ],
  ["points", /^(toi da|chuan)$/],
  [
    "target",
    /^(chi tieu|muc tieu|ke hoach)( (duoc )?(giao|dang ky|giao uoc|nam|ke hoach|can dat|phan dau))*( \d{4})?$/,
  ],
  [
    "text",
    /^((cac|ten|nhom|bo|he thong|mo ta|danh muc|phan) )*(noi dung|tieu chi|tieu chuan|nhiem vu|linh vuc|hang muc|danh muc|chi tieu|cong viec|phong trao)\b/,
  ],
];

/** The role that a header asks for; null for words of no known meaning. */
export function findRole(header: string): Role | null {
  return matchRole(foldWords(header)) ?? matchRole(foldWords(header.replace(/\([^()]*\)/g, " ")));
}

function matchRole(words: string): Role | null {
  if (words === "" || words.length > 80) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
