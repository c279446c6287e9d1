// What surrounds every view: the bar with search, date, language and token, and the way around.
import { defineAsyncComponent, defineComponent, h, nextTick, onMounted, ref, watch } from './lib/vue.js';
import { go, href, pageOf, refine, route } from './router.js';
import { bearer, session } from './session.js';
import { day, instant, language, locale, remember, t, today } from './words.js';
import { TokenDialog } from './parts/token.js';
import { useNews } from './live.js';

const views = Object.fromEntries(
  ['overview', 'measures', 'measure', 'agencies', 'agency', 'documents', 'document', 'followUps', 'followUp', 'beneficiaries',
    'beneficiary', 'indicators', 'matrix', 'gaps', 'discrepancies', 'search', 'missing']
    .map((name) => [name, defineAsyncComponent(() => import(`./views/${name}.js`))]),
);

const ways = [
  ['/', 'overview'], ['/measures', 'measures'], ['/agencies', 'agencies'], ['/matrix', 'matrix'], ['/gaps', 'gaps'],
  ['/follow-ups', 'followUps'], ['/indicators', 'indicators'], ['/discrepancies', 'discrepancies'], ['/documents', 'documents'],
  ['/beneficiaries', 'beneficiaries'],
];

export const Shell = defineComponent(() => {
  const tokenOpen = ref(false);
  const { news, trouble } = useNews();
  watch(language, (name) => { document.documentElement.lang = name === 'zh' ? 'zh-CN' : 'en'; }, { immediate: true });
  watch([() => route.name, language], () => { if (t(`view.${route.name}`)) document.title = `${t(`view.${route.name}`)} · ${t('console')}`; }, { immediate: true });
  watch(() => route.path, async () => {
    await nextTick();
    document.querySelector('main').focus({ preventScroll: true });
    showWhere();
  });
  onMounted(showWhere);
  return () => [
    h('a', { class: 'skip', href: '#main', onClick: skip }, t('skip')),
    h('header', { class: 'bar' }, [
      h('a', { class: 'brand', href: href('/') }, t('console')),
      searchField(), dateField(), languageSwitch(),
      h('button', { type: 'button', class: 'token', onClick: () => { tokenOpen.value = true; } },
        session.token ? t('token.of', { name: bearer.value.name }) : t('token')),
    ]),
    h('nav', { class: 'ways', 'aria-label': t('ways') }, h('ul', ways.map(([path, name]) =>
      h('li', h('a', { href: href(path), 'aria-current': isHere(path) ? 'page' : null }, t(`view.${name}`)))))),
    route.query.asOf ? h('p', { class: 'as-of', role: 'status' }, [
      t('asOf.shown', { day: day(route.query.asOf) }), ' ',
      h('button', { type: 'button', onClick: () => refine({ asOf: '' }) }, t('asOf.today')),
    ]) : null,
    route.wrong ? h('p', { class: 'as-of', role: 'status' }, t(`${route.wrong}.none`)) : null,
    h('main', { id: 'main', tabindex: -1 }, h(views[route.name], { key: route.path })),
    h('p', { class: 'print-only printed' }, t('printed', { day: instant(new Date()), asOf: day(route.query.asOf || today()), address: location.href })),
    h('p', { class: 'trouble', role: 'status' }, trouble.value ? t(`live.${trouble.value}`) : ''),
    news.value ? h('aside', { class: 'news', role: 'status' }, [
      h('a', { href: pageOf(news.value.id) }, t('news', { summary: news.value.summary })), ' ',
      h('button', { type: 'button', onClick: () => { news.value = null; } }, t('news.close')),
    ]) : null,
    h('footer', [h('a', { href: '/graphiql' }, 'GraphiQL'), ' ', t('footer')]),
    h(TokenDialog, { open: tokenOpen.value, onClose: () => { tokenOpen.value = false; } }),
  ];
});

/** On a narrow screen the views stand in one line; the one that is open is moved into sight. */
function showWhere() {
  const here = document.querySelector('.ways [aria-current]');
  if (here) here.closest('ul').scrollLeft = here.offsetLeft - 40;
}

const isHere = (path) => (path === '/' ? route.path === '/' : route.path === path || route.path.startsWith(`${path}/`));

function skip(event) {
  event.preventDefault();
  document.querySelector('main').focus();
}

function searchField() {
  return h('form', { role: 'search', class: 'search', onSubmit: (event) => {
    event.preventDefault();
    const text = event.target.elements.q.value.trim();
    if (text) go(href('/search', { q: text }));
  } }, [
    h('input', { type: 'search', name: 'q', maxlength: 200, 'aria-label': t('search.everything'), placeholder: t('search.everything'),
      value: route.name === 'search' ? route.query.q : '' }),
    h('button', { type: 'submit' }, t('search.go')),
  ]);
}

const FIRST_DAY = '1900-01-01';
const TYPING = 900;
let typing;

/** A date is typed digit by digit, and each may make one: the last is taken, once the person has done. */
function dateField() {
  const take = ({ target }) => {
    clearTimeout(typing);
    if (target.value !== (route.query.asOf ?? '') && (!target.value || target.value >= FIRST_DAY)) refine({ asOf: target.value });
  };
  return h('label', { class: 'date' }, [
    h('span', t('asOf')),
    h('input', { type: 'date', value: route.query.asOf ?? '', lang: locale(), min: FIRST_DAY,
      onChange: (event) => { clearTimeout(typing); typing = setTimeout(take, TYPING, { target: event.target }); },
      onBlur: take, onKeydown: (event) => { if (event.key === 'Enter') take(event); } }),
  ]);
}

function languageSwitch() {
  const other = language.value === 'zh' ? 'en' : 'zh';
  return h('button', { type: 'button', class: 'language', lang: other === 'zh' ? 'zh-CN' : 'en', onClick: () => {
    remember(other);
    refine({ lang: other, after: route.query.after, before: route.query.before });
  } }, other === 'zh' ? '中文' : 'English');
}
