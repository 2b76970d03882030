import { showComposer } from './composer-view';
import type { Lang } from './samples';

const params = new URLSearchParams(location.search);
const lang: Lang = params.get('lang') === 'en' ? 'en' : 'de';
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const view = params.get('view');
// As on the real pages: the library is all there is, the options bring a main of their own.
if (view !== 'options')
  document.querySelector('#app')?.replaceWith(Object.assign(document.createElement('main'), { id: 'app' }));
document.documentElement.lang = lang;

const root = document.querySelector('#app');
if (view === 'composer') showComposer(params, lang, isDark ? 'dark' : 'light');
else if (root) {
  const { showApp, showOptions } = await import('./pages-view');
  if (view === 'options') showOptions(params, lang, root);
  else showApp(params, lang, root);
}
if (params.has('large')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.lackmus { --size: 28px !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
