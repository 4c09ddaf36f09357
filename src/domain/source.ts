/** Where a fact comes from. `sample` = not official: printed as "mẫu gợi ý". */
export interface Source {
  readonly title: string;
  /** Publisher, address or document number; empty when only a sample. */
  readonly where: string;
  /** ISO date of the source, or empty. */
  readonly date: string;
  readonly sample: boolean;
  /** What the source says and what it does not. */
  readonly note: string;
}
