/** What an issue says: what was found, what is needed, what to do next. */
export interface IssueText {
  readonly found: string;
  readonly needed: string;
  readonly next: string;
}

/** The texts of a family of issues; a language that misses one does not compile. */
export type IssueTexts<Id extends string> = Readonly<Record<Id, IssueText>>;
