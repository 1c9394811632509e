/** English: how it tells of agenda, papers, sessions and recommendations. */
import type { ProceedingsGrammar } from '../proceedings.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAYS = '\\d{1,2}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–—]\\s*)\\d{1,2}){0,12}';
const SUB = '\\(\\s?[a-z]{1,2}\\s?\\)(?:\\s?\\([ivx]{1,5}\\))?';
const ITEM = `\\d{1,3}(?:\\.\\d{1,2}(?!\\d))?\\*?(?:\\s*${SUB})?`;
const AND = '(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–—]\\s*)';
const ITEMS = `${ITEM}(?:${AND}(?:(?:sub-?)?items?\\s+)?(?:${ITEM}|${SUB})){0,40}`;
const ORDINAL =
  '(?:(?:one[ -])?hundred(?:th|(?:[ -]and)?[ -](?=[a-z]))?(?:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|\\d{1,4}(?:st|nd|rd|th))';
const ORDINALS = `${ORDINAL}(?:${AND}${ORDINAL}){0,30}`;
const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?)';
/** What a body that meets is called, at the end of its name or alone. */
const BODY =
  '(?:Commission|Committee|Council|Conference(?: of the (?:States )?Parties)?|Board|Group|Body|Bodies|Assembly|Forum|Panel|Platform|Plenary|Meeting(?: of (?:the )?(?:States )?Parties)?|Subcommittee|Sub-?Commission|Congress|Task Force|Mechanism|COP|CMP|CMA|SBI|SBSTA|CRIC|CST|MOP|APA|ADP|AWG-[A-Z]+|CSP|MSP|Parties)';
const WHO = "(?:(?:[Tt]he )?(?:[A-Z][\\w’'-]* |on |of |the |and |for |in |to |against |[a-z]+-[a-z]+ ){0,14}?)";
/** What follows in the name of a body: on Crime Prevention and Criminal Justice. */
const REST = "(?: (?:of|on|for|to|against|in|and|the|with|under|\\(?[A-Z][\\w’'-]*\\)?)){0,16}?";
/** What the body did besides, before it asks: ", recalling its resolution,", "took note of the report and". */
const ACTED =
  '(?:, (?:acting|having|recalling|noting|taking|bearing|welcoming|recognizing|mindful|aware|after|while|in)\\b[^.;]{1,200}?,| (?:takes? note|took note|noted|welcomes|notes|recalls|welcomed|expressed|recalled|endorsed|approved|adopted|thanked|commended|acknowledged|recognized|reiterated|stressed|emphasized|agreed|decided|considered)\\b[^.;]{1,240}?(?:,? and|,))?';
const ALSO = '(?:also |further |then |again |thus |hence |therefore |moreover |once again |in addition )?';
const ASKS =
  '(?:recommend(?:s|ed)|request(?:s|ed)|urge[sd]|encourage[sd]|invite[sd]|call(?:s|ed) (?:up)?on|strongly encourage[sd]|strongly urge[sd]|reiterate[sd] its (?:request|invitation|call|recommendation)|agreed to (?:recommend|request|invite|encourage))';

export const proceedings: ProceedingsGrammar = {
  days: new RegExp(`\\b(?<days>${DAYS})\\s+(?<month>${MONTH})\\b(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
  items: {
    numbers: new RegExp(`\\b(?:agenda\\s+)?(?:sub-?)?items?\\s+(?<numbers>${ITEMS})(?![\\d/])`, 'gi'),
    titles: [/agenda (?:sub-?)?item (?:entitled|on)\s+[“"](?<title>[^”"]{1,300})[”"]/gi],
    this: /\b(?:this|the|these) (?:agenda )?(?:sub-?)?items?\b(?!\s+(?:of|on|entitled|\d))/i,
    adopted:
      /\bagenda\b[^:]{0,200}\b(?:as follows|following|reads?|comprised|consisted|contained|below)\b|\b(?:adopt|approv|agree|endors|confirm)\w*[^.]{0,200}\bagenda\b|\bagenda\b[^.]{0,200}\b(?:adopted|approved|agreed|proposed)\b/i,
    otherAgenda:
      /\bprovisional agenda (?:for|of) (?:the|its|their) (?:next|following|forthcoming)\b|\b(?:next|following|forthcoming) (?:session|meeting)\b/i,
    agendaTitle:
      /^(?:(?:annotated|annotations to the|revised|adopted|draft|proposed)\s+){0,3}(?:provisional\s+)?agenda(?:\s+(?:and|with|for|of|as)\b[^.]{0,160})?$/i,
    annotations: /^(?:[IVX]{1,4}\.\s*)?annotations?\b|^explanatory notes/i,
    lineStart: /(?=\b(?:Agenda item|Agenda items|Item|Items) \d{1,3}(?:\s?\([a-z]\))?\s*[:.–—])/,
    line: new RegExp(`^(?:agenda )?items?\\s+(?<numbers>${ITEMS})\\s*(?:[:.–—-]\\s*|\\n)(?<title>[^\\n]+)$`, 'i'),
    alone: new RegExp(
      `^(?:provisional )?(?:agenda )?(?:sub-?)?items? (?<numbers>${ITEMS})(?:\\s*[:.–—-]\\s|\\s|$)`,
      'i',
    ),
    headed: new RegExp(
      `^(?<title>.{1,300}?)\\s*[(\\[](?:provisional )?(?:agenda )?(?:sub-?)?items? (?<numbers>${ITEMS})[)\\]]\\*?$`,
      'is',
    ),
    entitled: new RegExp(
      `\\bagenda\\s+(?:sub-?)?item\\s+(?<numbers>${ITEM})(?:,\\s+|\\s+)?(?:entitled\\s+|on\\s+|\\()?[“"](?<title>[^”"]{2,300})[”"]|\\bagenda\\s+(?:sub-?)?item\\s+(?<number>${ITEM})\\s+\\((?<quoted>\\p{Lu}[^()]{4,200})\\)`,
      'giu',
    ),
    afterTitle: /\s*\(\s*continued\s*\)(?:\s*\([^()]*\))?\s*$|\s*\((?:[A-Z]{1,8}\/[^()]{1,200})\)\s*$/i,
    joint: /\([^()]{0,200}joint item[^()]{0,200}\)/i,
    considered:
      /\b(?:consider(?:ed|ation)|took up|discussed|discussion|debate|deliberated|examined|reviewed|resumed|addressed)\b|\bunder (?:agenda )?(?:sub-?)?items? \d/i,
    sittings: new RegExp(
      `(?:its|their|the|and)\\s+(?<numbers>${ORDINALS})\\s+(?:(?:plenary|formal|public|private|closed|joint|informal|open)\\s+){0,2}meetings?\\b`,
      'gi',
    ),
    beside:
      /^\s*(?:of the (?:session|meeting|Conference))?\s*(?:\([^()]{0,60}\))?,?\s*(?:(?:held|also|both|respectively|in the (?:morning|afternoon))\s+)?(?:on|from|and|at)?\s*(?:the (?:morning|afternoon|evening) of\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$/i,
    sameSitting: /\b(?:at|during|in) (?:the|that) same meeting\b/i,
    between: /\bbetween\s$/i,
    quoted: /\bread(?:s|ing)? as follows:$/i,
    sameDay: /\b(?:on|of|later on) (?:the|that) same day\b|\balso on that day\b/i,
  },
  documents: {
    received:
      /\b(?:had|has|have|having|will have) (?:also )?before (?:it|them)\b|\b(?:was|were|is|are) (?:also )?before the (?:[A-Z]\w+ ?){1,4}\b|\b[Bb]efore the (?:[A-Z]\w+ ?){1,4}(?:was|were)\b|\bhad (?:also )?(?:received|at its disposal)\b|\bdocuments? (?:(?:was|were) )?(?:made available|submitted|before|available|prepared) (?:to|for|it\b|the)|\bbased its (?:deliberations|work|discussions?|consideration)\b[^.;]{0,40} on\b|\bwith the following documents\b|\bfollowing documents\b/i,
    considered: new RegExp(
      `\\b(?:${BODY}|[Ii]t|[Pp]articipants|[Ee]xperts)\\s+${ALSO}(?:considered|reviewed|examined|had for (?:its )?consideration|took note of|discussed|(?:commenced|continued|resumed|began|started) (?:its )?(?:consideration|discussion|deliberations?|work) (?:of|on))\\b`,
    ),
    introduced: /\b(?:introduc(?:ed|ing)|presented|presenting|drew (?:\w+ )?attention to|outlined)\b/i,
    contained:
      /\b(?:contained|set out|set forth|reproduced|reflected|annexed|included|issued|listed|recorded|outlined|described) (?:as|in)\b[^,;.]{0,60}$|\b(?:see|cf\.|pursuant to|in accordance with|in response to|requested in|(?<!draft )resolution|(?<!draft )decision|paragraphs? \S{1,12} of)\b[^,;.()]{0,30}$/i,
    cited:
      /\b(?:is|are|was|were) (?:also )?(?:contained|set out|set forth|reproduced|reflected|annexed|included|issued|recorded|outlined|described) (?:as|in)\b[^,;.]{0,60}$|\blisted in\b[^,;.]{0,60}$|\b(?:see|cf\.|pursuant to|in accordance with|in response to|requested in|(?<!draft )resolution|(?<!draft )decision|paragraphs? \S{1,12} of|sponsors of)\b[^,;.()]{0,30}$/i,
    notItself: /^(?!)/,
    noTitle: /^(?:\(?[a-z]\)\s*)?(?:(?:and|in|the|also)\b\s*)*(?:documents?)?$/i,
    contents: /^Contents$/im,
    heading: /^(?:documentation|documents?|list of documents|pre-session documents?|background documents?)\b/i,
    list: /^(?:(?:final|provisional|revised|consolidated) )?list of (?:pre-session |official )?documents\b.{0,120}$/i,
    table: /^Symbol\b|^(?:Document )?symbol\s|Agenda item/im,
    beforeTitle: /^.*?had (?:also )?before (?:it|them)(?: (?:for its consideration )?the following documents?)?:?\s*/i,
    row: /^\s*(?<items>\d+(?:\s?\([a-z]\))?(?:(?:,| and|–|-)\s*\d+(?:\s?\([a-z]\))?)*)?\s+(?<title>.*)$/s,
  },
  sessions: {
    sittings: new RegExp(
      `\\b(?:held|holding|held a total of|convened|comprised|consisted of|met (?:for|in))\\s+(?:a total of\\s+|in total\\s+)?(?<count>${COUNT})\\s+(?:(?:plenary|formal|public|official|half-day|open|regular)\\s+){0,2}(?:meetings|sittings)\\b`,
      'i',
    ),
    place:
      /\b(?:held|met|convened|took place|meeting|opened)\b(?: [\w-]+){0,9}? (?:in|at) (?:the )?(?<place>(?:[^.;:()]{0,100}?, )??\p{Lu}[\p{L}’'.-]+(?: (?:de |la |el |of |al-)?\p{Lu}[\p{L}’'.-]+){0,3})(?=,? from |,? on |,? and |, |\.|\s\(|$| during )/u,
    noun: /\b(?:sessions?|meetings?|met|conference)\b/i,
    ordinal: new RegExp(
      `\\b(?<ordinal>${ORDINAL}) (?:(?:regular|annual|special|executive|resumed|reconvened|extraordinary|ordinary|substantive|emergency|review|plenary|formal|organizational|United|Nations|biennial) ){0,3}(?:session|meeting|Conference|Congress|Assembly)\\b(?! of the (?:first|second|third|fourth))`,
      'i',
    ),
    at: new RegExp(
      `\\b(?:at|during|in) (?:its|their|the) (?:(?:first|second|resumed|reconvened|annual|regular|special) (?=[a-z0-9]+(?:-| )\\w)){0,2}?(?<ordinal>${ORDINAL}) (?:(?:regular|annual|special|resumed|reconvened|extraordinary|substantive|organizational) ){0,3}session\\b`,
      'i',
    ),
    heldIn:
      /\b(?:at|during|in) (?:its|their|the) [a-z\d-]{1,20}(?: [a-z-]{1,16}){0,3} (?:session|meeting),? (?:which was )?(?:held|convened|\()[^.;]{0,80}?\b(?<year>(?:19|20)\d\d)\b/i,
    held: /\bheld\b|\bconsisted of\b|\b(?:was|were|is being) (?:\w+ly )?(?:held|convened|opened)\b|\bmet\b|\btook place\b|\bconvened (?:its|in|at)\b|\bmeetings? were held\b|\bholding\b/i,
    report: /\breports? (?:of|on|by)\b|^report\b|\bproceedings of\b/i,
    reportTo: /\s(?:to the|submitted to|on (?:the work of )?(?:its|their)|held (?:in|at|on|from))\s/,
    otherLine:
      /\bDistr\b|\bOriginal\b|\bRapporteur\b|\bSupplement\b|\badopted (?:by|on)\b|\bresolutions?\b|\bISSN\b|\bcalled to order\b|\bcorrection\b|^\s*(?:GE|V)\.\d\d/i,
    record: /\b(?:summary|verbatim|provisional) record of the\b|\bmeeting (?:of the )?\(?(?:opening|closing)\b/i,
    own: /\b(?:organi[sz]ation(?:al)?|opening|duration|venue|date|convening|establishment)\b.*\b(?:session|meetings?|matters|work|conference|congress|duration|aspects)\b|^(?:opening|duration|attendance)\b/i,
    arrangedFor: new RegExp(`\\borganization of (?:the )?(?<ordinal>${ORDINAL}) (?:session|meeting)\\b`, 'i'),
  },
  recommendations: {
    gate: /recommend|request|urge|encourag|invit|call(?:s|ed)? (?:up)?on|should|may wish|might wish|could/i,
    near: 30,
    opening:
      /\b(?:adopted|formulated|agreed (?:up)?on|made|endorsed|issued|approved|put forward|developed) (?:by consensus )?the (?:following|recommendations (?:presented|set out|contained|listed) below)(?: (?:conclusions and|agreed|set of|general|specific|draft))* ?(?:recommendations|conclusions)?|\bthe following recommendations were (?:adopted|made|agreed|formulated|endorsed)/i,
    openingBodies: new RegExp(`\\b${BODY}:$`),
    asking: new RegExp(
      `\\b${BODY} ${ALSO}(?<verb>${ASKS})(?: that)? (?<addressee>[^,.:;]{2,80}?)(?: (?:to|should))?:$`,
    ),
    sentence: new RegExp(`^(?:[^.]{0,300}?, )?[Tt]he (?:[A-Z][\\w-]* ){0,4}${BODY} ${ALSO}(?<verb>${ASKS})\\b`),
    act: new RegExp(`^(?:[^.]{0,200}?, )?(?:(?:[Tt]he )${WHO}${BODY}${REST}|[Ii]t)${ACTED} ${ALSO}(?<verb>${ASKS})\\b`),
    draft: /\bfollowing (?:revised )?(?:draft )?(?:resolution|decision|text)s?[^.:]{0,80}:/i,
    notNow:
      /\b(?:in|by|under|pursuant to) (?:its|the|their|General Assembly|Council) (?:resolution|decision)|\b(?:in|by) (?:resolution|decision)s?\b|\bat its (?:previous|last|preceding)\b|\bspeakers?\b|\bdelegations?\b|\brepresentatives?\b|\bpanellists?\b|\bparticipants\b|\bexperts (?:said|noted|stressed|recommended|were)\b/i,
    conclusions: /\b(?:conclusions?|recommendations?|action taken|agreed outcomes?|way forward)\b/i,
    ownSection:
      /^(?:(?:general|draft|adopted|agreed|final|overall|key|specific|main|list of|summary of|set of)\s+){0,3}(?:conclusions?,? (?:and )?)?recommendations?(?:\s+(?:adopted|agreed|made|of|for|to|by|from|addressed|concerning|on)\b.*)?$/i,
    asks: [
      { strength: 'CALLS_UPON', verb: '\\b[Cc]all(?:s|ed)? (?:up)?on\\b' },
      { strength: 'URGES', verb: '\\b[Uu]rge[sd]?\\b' },
      { strength: 'INVITES', verb: '\\b(?:[Ii]nvite[sd]?|invitation)\\b' },
      { strength: 'ENCOURAGES', verb: '\\b[Ee]ncourage[sd]?\\b' },
      { strength: 'REQUESTS', verb: '\\b[Rr]equest(?:s|ed)?\\b' },
      { strength: 'RECOMMENDS', verb: '\\b[Rr]ecommend(?:s|ed|ation)?\\b' },
    ],
    ought: [
      { strength: 'ENCOURAGES', verb: '\\b(?:is|are|were|was|be) (?:strongly )?encouraged to\\b' },
      { strength: 'REQUESTS', verb: '\\b(?:is|are|were|was|be) requested to\\b' },
      { strength: 'INVITES', verb: '\\b(?:is|are|were|was|be) invited to\\b' },
      { strength: 'URGES', verb: '\\b(?:is|are|were|was|be) (?:strongly )?urged to\\b' },
      { strength: 'CALLS_UPON', verb: '\\b(?:is|are|were|was|be) called upon to\\b' },
      { strength: 'MAY_WISH', verb: '\\b(?:may wish|might wish|may|could|might)\\b' },
      { strength: 'SHOULD_CONSIDER', verb: '\\bshould (?:\\w+,? ){0,3}consider\\b' },
      { strength: 'SHOULD', verb: '\\bshould\\b' },
    ],
    addressees: [
      ['CONFERENCE', '\\b(?:[Tt]he )?Conference(?: of the (?:States )?Parties)?\\b|\\b(?:COP|CMP|CMA)\\b(?![- ]?\\d)'],
      [
        'STATES_PARTIES',
        '(?<!\\b(?:Conference|Meeting|Assembly) of (?:the )?)\\bStates [Pp]arties\\b|(?<!\\b(?:Conference|Meeting|meeting|Assembly) of (?:the )?(?:States )?)\\b(?:[Pp]arties)\\b(?! to the conflict)',
      ],
      ['UNODC', '\\bUNODC\\b|\\bUnited Nations Office on Drugs and Crime\\b'],
      [
        'SECRETARIAT',
        '\\b(?:[Tt]he )?[Ss]ecretariat\\b|\\bSecretary-General\\b|\\bExecutive (?:Secretary|Director)\\b|\\bHigh Commissioner\\b',
      ],
      ['STATES', '\\b(?:Member )?States\\b(?! [Pp]arties)|\\b[Gg]overnments\\b|\\b(?:Member )?[Cc]ountries\\b'],
      [
        'OTHER',
        '\\b(?:international|relevant|regional|intergovernmental|non-governmental|observer|other) organizations\\b|\\b[Oo]rganizations\\b|\\b(?:[Tt]he )?(?:General Assembly|Economic and Social Council|Global Environment Facility|Bureau)\\b|\\b(?:[Uu]nited Nations )(?:entities|agencies|system)\\b|\\b(?:donors|stakeholders|the private sector|civil society|academia|financial institutions)\\b|\\b(?:[Tt]he )?(?:Food and Agriculture Organization|World Health Organization|International Labour Organization|International Monetary Fund|World Bank|World Trade Organization|United Nations [A-Z][a-z’]+(?: [A-Z][a-z]+){0,2} (?:Programme|Fund|Agency|Institute)|Inter-Agency [A-Z]\\w+ Group)\\b|\\b(?:UN(?!ODC|TOC|CAC|CLOS|FCCC|GA|CCD)[A-Z]{2,6}|FAO|WHO|ILO|IAEA|IMF|WTO|UN-Women|UN-Habitat)\\b',
      ],
    ],
    and: '(?:,? and |, )(?:the )?(?:relevant |other |interested )?',
    beneficiary: /^\s*(?:for|to)\b/,
  },
};
