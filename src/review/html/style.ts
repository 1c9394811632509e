/** How the page looks: on paper-white or dark, by the reader's own setting. */
import type { FactList } from '../../../graph/facts.ts';

/** The hue of each list, in degrees; what was not identified has a look of its own. */
const HUES: { readonly [L in Exclude<FactList, 'unidentified'>]: number } = {
  sessions: 210,
  attendance: 140,
  statements: 175,
  agenda: 40,
  consideration: 60,
  documents: 265,
  documentMentions: 240,
  references: 20,
  provisions: 300,
  recommendations: 95,
  people: 330,
  votes: 225,
  sponsors: 120,
  subjects: 195,
};

const colors = Object.entries(HUES)
  .map(([list, hue]) => `.${list}{--hue:${hue}}`)
  .join('\n');
const hidden = [...Object.keys(HUES), 'unidentified']
  .map(
    (list) =>
      `.hide-${list} mark.${list},.hide-${list} mark.${list}::before{all:unset}\n.hide-${list} li.${list}{display:none}`,
  )
  .join('\n');

export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--faint:#595959;--line:#d0d0d0;--alarm:#b3001b;--mark-l:88%;--mark-s:80%;--edge-l:38%}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e6e6;--faint:#a6a6a6;--line:#3a3d42;--alarm:#ff8a94;--mark-l:24%;--mark-s:45%;--edge-l:62%}}
*{box-sizing:border-box}
html{scroll-padding-top:var(--bar,9rem)}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Noto Sans","Noto Sans SC","Noto Sans Arabic",sans-serif}
header{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--line);padding:.5rem 1rem}
main,header>*{max-width:76rem;margin-inline:auto}
main{padding:0 1rem 4rem}
h1{font-size:1.1rem;margin:0}
h2{font-size:1.15rem;margin:2rem 0 .25rem}
h2 small,.count{color:var(--faint);font-weight:400}
fieldset{border:0;margin:.25rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem .5rem;font-size:.85rem}
legend{float:left;padding:0 .5rem 0 0}
label{white-space:nowrap;padding:0 .3rem;border-radius:.2rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;font-size:.85rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:.3rem;padding:.05rem .5rem;cursor:pointer}
button:disabled{opacity:.5;cursor:default}
a{color:inherit}
:focus-visible,.para:focus{outline:3px solid Highlight;outline-offset:2px}
.para{border-inline-start:.3rem double transparent;display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-top:1px solid var(--line)}
.para>a{color:var(--faint);text-decoration:none;text-align:end;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.text{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.heading .text{font-weight:600}
.para.empty{border-inline-start-color:var(--faint)}
.facts{grid-column:2;list-style:none;margin:.25rem 0 0;padding:0;font-size:.82rem;display:flex;flex-wrap:wrap;gap:.15rem .9rem;color:var(--faint)}
.facts b{color:var(--ink);font-weight:600;overflow-wrap:anywhere}
.facts i{font-style:normal}
.nothing{grid-column:2;margin:0;font-size:.82rem;color:var(--faint)}
mark{background:hsl(var(--hue) var(--mark-s) var(--mark-l));color:inherit;border-bottom:2px solid hsl(var(--hue) 70% var(--edge-l));border-radius:.15rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark mark{border-bottom-style:double;border-bottom-width:3px}
label.list,i.list{border-bottom:2px solid hsl(var(--hue) 70% var(--edge-l));background:hsl(var(--hue) var(--mark-s) var(--mark-l));color:var(--ink);border-radius:.2rem;padding:0 .3rem}
mark.unidentified,label.unidentified,i.unidentified{background:none;border:2px dashed var(--alarm);font-weight:700}
.misplaced{color:var(--alarm)}
.lit{outline:2px solid Highlight}
[data-page=en] [data-in=zh],[data-page=zh] [data-in=en]{display:none}
@media (max-width:40rem){.para{grid-template-columns:1fr}.para>a{text-align:start}.facts,.nothing{grid-column:1}header{position:static}}
@media print{header nav,header fieldset{display:none}header{position:static}}
${colors}
${hidden}
`;
