import type { FormContext } from "./form-context";
import type { Outdated } from "./form-document";
import { LETTER_MESSAGES, listOutdated } from "./proposal-letter/list-outdated";

/** Of what the letter cannot follow, what concerns every form with Kính gửi: another number of addressees, an upper body more or less. */
export function listOtherNames(context: FormContext): readonly Outdated[] {
  return listOutdated(context).filter(({ message }) => message === LETTER_MESSAGES.names);
}
