/** English: how it names people and their offices. */
import type { PeopleGrammar } from '../participation.ts';

const WORD =
  "(?:(?:al|el|as|at|ash|ar|an|ad|az|ben|ibn|ould|[dlDLO])[-'’])?\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.)*|[\\p{L}\\p{M}'’‑-]{0,40}(?<!['’]))";
const PARTICLE =
  '(?:(?:de|del|della|di|da|das|do|dos|van|von|der|den|ter|bin|bint|ibn|ben|al|el|la|le|las|los|du|y|e|af|zu|ould|mint)\\s+)';
const NAME = `${PARTICLE}{0,3}${WORD}(?:\\s+${PARTICLE}{0,2}${WORD}){0,7}(?:,? (?:Jr|Sr)\\.)?`;
const LONG_NAME = `${WORD}(?:\\s+${PARTICLE}{0,2}${WORD}){1,7}(?:,? (?:Jr|Sr)\\.)?`;
const OFFICE =
  'Chair(?:man|woman|person)?s?|[Cc]o-[Cc]hair(?:man|woman|person)?s?|Vice-?[ -]?[Cc]hair(?:man|woman|person)?s?|President|Vice-?[ -]?Presidents?|Co-[Pp]residents?|Rapporteur|Secretary-General of the (?:Conference|session|[Mm]eeting|Review)|Secretary(?!-General| General| of State| for)|[Cc]o-?[Ff]acilitators?|[Ff]acilitators?|[Mm]oderator';

export const people: PeopleGrammar = {
  gate: /\b(?:Mr|Ms|Mrs|Miss|Messrs|H\.\s?E|Dr|Prof|Professor|Ambassador|Sir|Dame|Archbishop|Monsignor|Msgr|Judge|Sheikha?|Prince|Princess|Doctor|Chargé)\b|[Cc]hair|[Rr]apporteur|[Pp]resident|[Pp]anell?ist|[Mm]oderat|[Ff]acilitat|elected|[Ss]ecretary|Permanent Representative of|\bMinister|Commissioner|Director/,
  title:
    /(?<![\p{L}-])(?:(?:H\.\s?E\.?|Doctor|His Excellency|Her Excellency|Mr\.?|Ms\.?|Mrs\.?|Miss|Messrs\.?|Mmes?\.?|Dr\.?|Prof\.?|Professor|Sir|Dame|Ambassador|Judge|Justice|Sheikha?|Madam|Madame|Hon\.|The Honou?rable|General|Archbishop|Monsignor)\s+){1,3}(?=\p{Lu}|(?:al|el|an|ad|de|da|do|dos|del|della|di|van|von|der|den|bin|ben|d|la|le|ter|du)[-\s'’])/gu,
  name: new RegExp(NAME, 'uy'),
  bracketed: new RegExp(`(?<![\\p{L}\\p{M}'’-])(?<name>${LONG_NAME})\\s*$`, 'u'),
  and: /(?:,| and|, and)\s*$/,
  bracket: /\s*(?:(?:\.\s?|…\s?){2,60})?[([](?<inside>[^()[\]]{2,120}(?:\([^()]{2,60}\)[^()]{0,40})?)[)\]]/y,
  observer: /^(?:(?:the )?(?:observer|representative)s? (?:of|for)|on behalf of)\s+(?:the\s+)?/i,
  notName:
    /^(?:Working|Group|Conference|Convention|Committee|Commission|Republic|Ministry|Office|University|Institute|Centre|Agency|Department|Session|Africa|America|Asia|Europe|Council|Assembly|United|Nations|States?|Party|Parties|Article|Part|Section|Annex|Document|Resolution|Decision|Agenda|Item|Items|Add|Rev|Permanent|Mission|Government|Protocol|Rio|New|San|Addis|Buenos|The|In|On|At|Hague|Chair(?:man|woman|person)?s?|Vice|Vice-Chair(?:man|woman|person)?s?|Vice-Presidents?|Co-Chair(?:man|woman|person)?s?|President|Rapporteur|Minister|By|Secretary|Elected|Mr|Ms|Mrs|Dr|Statement|Statements|Opening|Panellists?|Bureau|Moderator|Facilitators?|Co-facilitators?|Members?|First|Second|Third|Deputy|Acting|Later|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|States|Group|Excellency|Judge|Special|Independent|Expert)$/,
  offices: [
    [/\b(?:vice|deputy)[- ]?(?:chair|president)|\bvice-?chair/i, 'VICE_CHAIR'],
    [/\bco-?(?:chair|president)/i, 'CO_CHAIR'],
    [/facilitat(?:or|ed)/i, 'CO_FACILITATOR'],
    [/(?<!special |country )\brapporteurs?\b(?! on)/i, 'RAPPORTEUR'],
    [/panell?ist|\bmoderat(?:or|ed)|keynote|\bpanel (?:discussion|comprised|consisted)/i, 'PANELLIST'],
    [
      /(?<!vice[- ]|co-)\bchair(?:man|woman|person|s|ed|ing|(?:man|person)?ship)?\b|\bpresided\b|(?<!vice[- ]|co-)\bpresidents?\b(?!-| of the republic| and (?:chief|ceo))/i,
      'CHAIR',
    ],
    [
      /(?<!(?:executive|under|foreign|permanent|cabinet|deputy|assistant|parliamentary|general|principal|first|second|third|home|state)[- ])\bsecretary\b(?!-general(?! of the (?:conference|session|meeting|review))| general| of state| for|, ministry)/i,
      'SECRETARY',
    ],
    [/\bmembers? of the bureau\b|\bofficers?:/i, 'OFFICER'],
  ],
  labelled: new RegExp(
    `(?:(?:${OFFICE}|[Pp]anell?ists?|[Kk]eynote speakers?)\\b(?:[^.;:\\n]{0,120}?)[,:|\\t]?\\s*|(?:(?:[Cc]haired|[Mm]oderated|[Ff]acilitated|[Pp]resided over)(?: jointly)? by|[Uu]nder the (?:[Cc]o-)?[Cc]hair(?:man|person)?ship of)\\s+(?:the\\s+[^.;:]{0,80}(?:,|\\s+and)\\s*)?|:\\s*|by the following[^.;:]{0,80}:?\\s*)$`,
  ),
  appointed: new RegExp(
    `^(?:\\s*,?\\s*(?:(?:was|were|had been|be)\\s+)?(?:(?:re-?)?elected\\s+)?(?:by acclamation,?\\s+)?(?:(?:for|by|from|representing) [^,;.]{2,60},?\\s+)?(?:as|to serve as|to the (?:office|post) of|to be|served as|acting as|acted as|in (?:his|her) capacity as)?\\s*(?:the\\s+|its\\s+|an?\\s+)?(?:new\\s+|incoming\\s+|outgoing\\s+|acting\\s+)?(?:(?:first|second|third|fourth)(?:,\\s+|\\s+and\\s+|\\s+)){0,4}(?:${OFFICE})\\b|\\s*,?\\s*(?:presided|chaired|(?:took|assumed|occupied) the [Cc]hair|co-?chaired|moderated|facilitated)\\b)`,
    'i',
  ),
  elsewhere:
    /^\s+(?:of|for|to)\s+(?:the\s+)?(?:Group of|(?:African|Asian|Arab|Asia|Latin|Western|Eastern|Cairns|Umbrella|European|Environmental|Like)[^,.;]{0,60}\bGroups?\b|[A-Z][^,.;]{0,60}\bGroup\b(?! on)|Alliance|Non-Aligned|Movement|Coalition|Forum|African Union|European|Board|[A-Z][a-z]+ (?:Institute|Foundation|Association|Society|Company|University|Agency|Bank)|Organi[sz]ation|Supreme|Parliament|National|Federal)/,
  headOfState: /[Pp]resident of (?:the )?/,
  separator: /^[\s,;.*†\d]*(?:and\s+)?[\s\-–•]*$/,
  official:
    /^,\s+(?:the\s+)?(?:[A-Z][\w-]{1,20} ){0,3}(?:Minister|President|Chair|Vice-Chair|Director|Secretary|Head|Commissioner|Ambassador|Rapporteur|Mayor|Governor|Professor)\b/,
  next: /^(?:[,;]|\s+and\b)[^.:]{0,140}$/,
  behindOffice: /(?!)/g,
  apposition:
    /^,\s+(?<office>(?:the\s+|an?\s+)?[A-Za-z][^;:()]{3,260}?)(?=,\s+(?:[a-z]+ed|said|spoke|made|gave|on behalf|speaking|in|and)\b|[;.:]|\s+(?:made|said|delivered|gave|welcomed|stated|addressed|opened|and)\b|\s*\(|$)/,
  speaks:
    /\b(?:statements?|addresses|remarks|presentations?|messages?|speech(?:es)?|interventions?|introductory|briefings?)\b[^:]{0,200}\b(?:by|from)\b|\bdeclared\b|\b(?:said|stated|spoke|addressed|welcomed|made (?:a|an|opening|introductory|the)|delivered|gave|opened|introduced|presented|informed|reported|noted|stressed|expressed|thanked|recalled|asked|replied|responded|emphasi[sz]ed|highlighted|explained|drew|outlined|announced|proposed|underlined|urged|pointed|briefed|observed|commented|suggested|closed|concluded|called)\b/i,
  says: /^\s*(?:(?:also|then|further|again|first|next|later|subsequently|[a-z]+ly)\s+){0,2}(?:said|stated|asked|replied|responded|answered|noted|observed|explained|stressed|emphasi[sz]ed|recalled|suggested|proposed|wondered|wished|requested|welcomed|expressed|pointed|commented|added|thanked|introduced|presented|made (?:a|an|the) (?:[a-z]+ )?(?:statement|presentation|remarks)|delivered|gave (?:a|an) )\b/,
  minister:
    /\b(?:Minister|Ambassador|Permanent Representative|Secretary (?:of State|for)|Cabinet Secretary|Attorney General)\b/,
  officeAhead:
    /\b(?:Minister|Ambassador|Permanent Representative|Secretary of State|Attorney General|Head of (?:the )?[Dd]elegation)\b[^.;:()]{0,140}?,\s*$/,
  accredited: / to the United Nations\b[^,;]{0,80}/,
  served:
    /^,[^;:.]{2,220}?,\s+(?:(?:was|were) (?:elected|appointed|designated)(?: as)?|(?:served|acted|continued) as|acting as)\s+(?:the |its )?[^,;.]{0,20}\b(?:[Cc]hair|[Pp]resident|[Rr]apporteur|[Ss]ecretary|[Ff]acilitator|[Mm]oderator)\b(?!-[Gg]eneral)/,
  spokenBy:
    /\b(?:statements?|remarks|addresses|presentations?|messages?)\b[^.:;]{0,120}\b(?:made|delivered|given)\b[^.:;]{0,40}?\bby\s+/i,
  presides:
    /\b(?:President|Chair(?:man|woman|person)?) of the (?:(?:United Nations |UN )?(?:Environment|General) Assembly|Conference|Council|Commission|(?:Preparatory |Executive )?Committee(?! of)|(?:Executive )?Board|(?:Open-ended |Ad Hoc )?(?:Intergovernmental )?Working Group|Meeting|session|Human Rights Council|Economic and Social Council|Assembly)\b/,
  introduced: new RegExp(
    `\\b(?<office>(?:Special (?:Rapporteur|Representative|Envoy|Adviser)|Independent Expert|(?:Deputy )?High Commissioner|(?:Deputy |Assistant )?(?:Executive )?Director(?:-General)?|(?:Deputy )?Executive Secretary|(?:Under-|Assistant )?Secretary-General|Secretary of State|(?:Deputy |Vice-|Prime |State )*Minister|(?:Vice-)?President|Permanent Representative|Chair(?:person|man|woman)?|Vice-Chair|Co-Chair|Rapporteur|Administrator|Attorney General|Ambassador|Commissioner|Chef de Cabinet|Head)\\b[^.;:]{0,160}?),\\s+(?:(?:H\\.E\\.|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)\\s+){0,2}(?<name>${LONG_NAME})(?=\\s*(?:[,;.(]|$))`,
    'gu',
  ),
  elects: /\b(?:elected|appointed|designated|re-elected)\b/i,
  elected: new RegExp(
    `(?:\\b(?:elected|appointed|designated|re-elected)\\s+(?:by acclamation\\s+)?|,\\s+|\\band\\s+)(?<name>${LONG_NAME})(?:\\s+\\((?<state>[^()]{3,60}(?:\\([^()]{3,60}\\))?)\\))?,?\\s+(?:as|to serve as|to be)\\s+(?:its\\s+|the\\s+)?(?<role>${OFFICE})\\b`,
    'dgu',
  ),
  headed: new RegExp(
    `^(?<name>${LONG_NAME}),\\s+(?<office>(?:the\\s+|an?\\s+)?(?:[A-Z][\\w-]{0,30}\\s+(?:and\\s+)?){0,5}(?:Director|Chief|Head|Minister|Secretary|Officer|Professor|Adviser|Advisor|Manager|Coordinator|Expert|Representative|Ambassador|Commissioner|President|Chair|Judge|Administrator|Counsel|Rapporteur)\\b[^;:.]{0,200}?),\\s+(?:(?:also|then)\\s+)?(?:addressed|made|delivered|gave|spoke|said|welcomed|opened|introduced|presented|briefed|informed|outlined|reported|stated|noted|provided)\\b`,
    'u',
  ),
  byVerb: /\b(?:co-)?(?:chaired|moderated|facilitated|presided over)(?: jointly)? by\s+(?:the\s+)?$/i,
  named:
    /\b(?:(?:[Ss]tatements?|[Rr]emarks|[Aa]ddress(?:es)?|[Pp]resentations?|[Mm]essages?|[Bb]riefings?)\b[^.:;]{0,100}\b(?:made|delivered|given|presented) by|(?<did>(?:co-)?chaired|moderated|facilitated)(?: jointly)? by)\s+/g,
  inRow: new RegExp(
    `(?<name>${LONG_NAME})(?:,\\s+(?<office>(?:the\\s+|an?\\s+)?(?:[A-Z][\\w-]{0,30}\\s+(?:and\\s+|of\\s+|for\\s+the\\s+)?){0,5}(?:Director(?:-General)?|Chief|Head|Minister|Secretary(?:-General)?|Officer|Professor|Adviser|Manager|Coordinator|Expert|Representative|Ambassador|Commissioner|President|Judge|Administrator|Mayor|Governor|Founder|Rapporteur)\\b[^;:.()]{0,160}?))(?=(?:,)?\\s+and\\s+\\p{Lu}|,\\s+(?:on|in|at|who|and)\\b|[.;]|$)`,
    'uy',
  ),
  ordinal: /^\s*(?:\d+(?:st|nd|rd|th) meeting:?|[(]?[a-z]{1,3}[)])?\s*(?:and\s+|the\s+)*/,
  list: /\b(?:speakers?|panell?ists?|statements?|addresse[sd]|presentations?|keynote|remarks|dignitaries|ministers)\b/i,
  verbatim: /^\s*(?:\([^()]{3,60}\))?\s*:/,
  representative:
    /Permanent Representative of (?<state>[^,]{3,60}?) to [^,;:]{3,120},\s*(?:(?:Mr|Ms|Mrs|Dr|H\.\s?E)\.?\s+){0,2}(?<name>\p{Lu}(?:\.|[\p{L}'’-]+)(?:\s+\p{Lu}(?:\.|[\p{L}'’-]+)){1,6})/gu,
};
