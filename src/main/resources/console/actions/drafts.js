// What a person has typed into a form and not sent yet; kept for this tab until it is sent or given up.
const STORE = 'zeren.drafts';

const all = () => {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
};

/** What was typed into the form of that name: { values, key, version }; undefined where nothing was. */
export const draftOf = (form) => all()[form];

export function keepDraft(form, draft) {
  sessionStorage.setItem(STORE, JSON.stringify({ ...all(), [form]: draft }));
}

/** Whoever comes next to this tab is not to read them. */
export const dropAllDrafts = () => sessionStorage.removeItem(STORE);

export function dropDraft(form) {
  const { [form]: _, ...others } = all();
  sessionStorage.setItem(STORE, JSON.stringify(others));
}
