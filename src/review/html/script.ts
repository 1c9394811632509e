/**
 * What the page does: shows and hides the marks of a list, goes to the next place that needs a look, changes its own
 * language by ?lang, and lights up a fact's words. Without it, everything can still be read.
 */
export const SCRIPT = `
'use strict';
const root = document.documentElement;
const asked = new URLSearchParams(location.search).get('lang');
const names = JSON.parse(document.getElementById('names').textContent);
function speak(language) {
  if (!(language in names.lists)) return;
  const before = root.dataset.page;
  root.dataset.page = root.lang = language;
  if (before === language) return;
  for (const mark of document.querySelectorAll('mark')) {
    const old = names.lists[before][mark.classList[0]];
    mark.title = names.lists[language][mark.classList[0]] + mark.title.slice(old.length);
  }
}
speak(asked);
for (const link of document.querySelectorAll('a[data-to]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('lang', link.dataset.to);
    try { history.replaceState(null, '', address); } catch {}
    speak(link.dataset.to);
  });
}
for (const box of document.querySelectorAll('input[data-list]')) {
  const show = () => document.body.classList.toggle('hide-' + box.dataset.list, !box.checked);
  box.addEventListener('change', show);
  show();
}
const bar = document.querySelector('header');
const measure = () => root.style.setProperty('--bar', getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight + 8 + 'px' : '0px');
addEventListener('resize', measure);
measure();
const targets = { unidentified: '.para:has(li.unidentified)', empty: '.para.empty' };
let place = null;
function go(kind, back) {
  const all = [...document.querySelectorAll(targets[kind])];
  if (all.length === 0) return;
  const from = place ?? document.querySelector('main');
  const after = all.filter((one) => one !== from && (from.compareDocumentPosition(one) & (back ? 2 : 4)) && !one.contains(from));
  place = (back ? after.at(-1) ?? all.at(-1) : after[0] ?? all[0]);
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
document.addEventListener('focusin', (event) => { place = event.target.closest('.para') ?? place; });
for (const button of document.querySelectorAll('button[data-go]')) {
  button.addEventListener('click', () => go(button.dataset.go, 'back' in button.dataset));
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !document.getElementById('keys').checked) return;
  const kind = { u: 'unidentified', e: 'empty' }[event.key.toLowerCase()];
  if (!kind) return;
  event.preventDefault();
  go(kind, event.shiftKey);
});
let lit = [];
function light(event) {
  for (const one of lit) one.classList.remove('lit');
  const fact = event.target.closest?.('li[id]');
  const mark = event.target.closest?.('mark');
  lit = fact ? [...fact.closest('.para').querySelectorAll('mark')].filter((one) => one.getAttribute('aria-describedby').split(' ').includes(fact.id))
    : mark ? mark.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)).filter(Boolean) : [];
  for (const one of lit) one.classList.add('lit');
}
document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
`;
