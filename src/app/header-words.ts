/** Headers of a column that only numbers its rows, without accents: alternatives of a pattern. */
export const RUNNING_NUMBER = "s?tt|s[. ]t[. ]t|so ?tt|so thu tu|thu tu|no";
