// Names that lead to the page of what they name.
import { h } from '../lib/vue.js';
import { pageOf } from '../router.js';
import { listed, t } from '../words.js';

export function named(node, text) {
  const address = pageOf(node.id);
  return address ? h('a', { href: address }, text ?? node.name ?? node.title) : h('span', text ?? node.name ?? node.title);
}

/** Several names with the marks between them that the language has. */
export const names = (nodes) => nodes.flatMap((node, i) => (i ? [listed(['', '']), named(node)] : [named(node)]));

/** What an agency is called besides its name, each once. */
export const otherNames = (agency) => [...new Set([agency.shortName, ...agency.aliases].filter(Boolean))];

/** The number of a clause as one calls it. */
export const ordinal = (number) => t(/^\d+$/.test(number) ? 'clause.numbered' : 'clause.called', { number });

/** A clause as it is cited, leading to its place in its document. */
export function clause(provision, document = provision.document) {
  const number = provision.number ? ordinal(provision.number) : '';
  return h('a', { href: pageOf(provision.id) }, [document ? t('titled', { title: document.title }) : '', ' ', number, provision.heading ? ` ${provision.heading}` : ''].join('').trim() || t('clause.noHeading'));
}
