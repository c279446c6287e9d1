// The words of the page in the language of its address, and dates and numbers as that language writes them.
import { computed, shallowReactive } from './lib/vue.js';
import { route } from './router.js';

const STORE = 'zeren.lang';
const books = shallowReactive({});

export const language = computed(() => {
  const asked = route.query.lang ?? localStorage.getItem(STORE) ?? 'zh';
  return asked === 'en' ? 'en' : 'zh';
});

/** The same for the API. */
export const lang = () => language.value.toUpperCase();

export const locale = () => (language.value === 'zh' ? 'zh-CN' : 'en-GB');

export async function learn(...languages) {
  await Promise.all(languages.map(async (name) => {
    books[name] = await (await fetch(new URL(`./words/${name}.json`, import.meta.url))).json();
  }));
}

export const remember = (name) => localStorage.setItem(STORE, name);

/** The word for a key, {name} in it replaced; the key itself where there is no word. */
export function t(key, facts = {}) {
  const text = books[language.value]?.[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? '');
}

export const number = (value) => (value == null ? '' : new Intl.NumberFormat(locale(), { maximumFractionDigits: 9 }).format(value));

/** The day that the API takes for today when no date is given. */
export const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

export const day = (value) =>
  value ? new Intl.DateTimeFormat(locale(), { year: 'numeric', month: language.value === 'zh' ? 'numeric' : 'short', day: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${value}T00:00:00Z`)) : '';

export const instant = (value) =>
  value ? new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value)) : '';

export const money = (value, currency) =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 2, minimumFractionDigits: 0 }).format(value);

/** Names one after the other, as the language lists them. */
export const listed = (names) => names.join(language.value === 'zh' ? '、' : ', ');

/** A text cut to so many characters, with the sign that it was cut. */
export const shortened = (text, most) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);
