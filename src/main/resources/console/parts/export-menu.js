// Takes a list away as a ledger, CSV or XLSX, with the filter that the page shows.
import { defineComponent, h, ref } from '../lib/vue.js';
import { Failure } from '../graphql.js';
import { route } from '../router.js';
import { authorization } from '../session.js';
import { lang, t } from '../words.js';
import { failed } from './answer.js';

/** `arguments`: those of the query behind the list, without its page. */
export const ExportMenu = defineComponent((props) => {
  const failure = ref(null);
  const busy = ref(false);

  async function take(format) {
    busy.value = true;
    failure.value = null;
    try {
      save(await fetched(format), `${t(`export.${props.list}`)}.${format}`);
    } catch (error) {
      failure.value = error;
    } finally {
      busy.value = false;
    }
  }

  async function fetched(format) {
    const asked = { lang: lang(), asOf: route.query.asOf, ...props.arguments };
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value != null && value !== '')
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
    const response = await fetch(`/export/${props.list}.${format}?${query}`, { headers: authorization() });
    if (!response.ok) {
      const body = await response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status}` }] }));
      throw new Failure(body.errors ?? [{ message: `HTTP ${response.status}` }]);
    }
    return response.blob();
  }

  return () => h('div', { class: 'export', role: 'group', 'aria-label': t('export') }, [
    h('span', t('export')),
    ['xlsx', 'csv'].map((format) => h('button', { type: 'button', disabled: busy.value, onClick: () => take(format) }, format.toUpperCase())),
    failure.value ? failed(failure.value) : null,
  ]);
}, { props: ['list', 'arguments'] });

function save(blob, name) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name, target: '_self' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
