// How a form words what the server would have mended.
import { t } from '../words.js';

/** The words for the code of a user error, with what the server says in brackets; its message alone where there are none. */
export const wording = (error) => {
  const known = t(`userError.${error.code}`);
  return known === `userError.${error.code}` ? error.message : `${known}${error.message ? ` (${error.message})` : ''}`;
};
