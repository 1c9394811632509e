/** English: how it says who attended, spoke and held office. */
import type { ParticipationGrammar } from '../participation.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';

/** Those who stand for a state or an organization. */
export const DELEGATES =
  '(?:(?:permanent|deputy|alternate|acting|distinguished)\\s+){0,2}(?:representatives?|observers?|delegations?|delegates?|permanent missions?)';

/** With what sentences begin, after a list that a colon opened. */
const STARTS =
  'The|In|At|A|An|All|Also|And|Representatives?|Observers?|Statements?|Other|Others|It|As|On|Of|For|There|Further|Furthermore|Moreover|During|By|Before|After|Following|Pursuant|Under|With|No|One|Two|Some|Several|Many|They|He|She|Mr|Ms|Mrs|Subsequently|Finally|Participants';

export const participation: ParticipationGrammar = {
  lists: {
    separator: /[,;|\t\n]/g,
    strong: /[;|\t\n]/g,
    last: /(?:^|\s)(?:and|as well as)\s+/g,
    open: /\[\s*(?:…|\.\.\.)\s*\]|[*†‡]+/g,
    end: new RegExp(`[.](?=\\s+(?:${STARTS})\\b)|[.]\\s*$`),
    label: /(?:^|[;.\n)]|,(?= and\b))\s*(?:and\s+)?(?:\(?[a-z]{1,4}\)\s*)?(?<label>[^:;.\n]{2,200}):/g,
    lead: new RegExp(
      `^(?:(?:and|as well as|also|both|by|namely|\\(?[a-z]{1,4}\\)|[-–•·])\\s+){0,3}(?:the\\s+)?(?:${DELEGATES}\\s+(?:of|for|from)\\s+)?(?:the\\s+)?`,
      'i',
    ),
    tail: /(?: and its (?:\d{1,2} )?[Mm]ember States|\s*\([^()]{0,300}\)|\s*\[[^[\]]{0,100}\]|,? (?:also |speaking )?on behalf of [^()]{2,300}|(?<=[a-z)])\d{1,2}|(?<!\b(?:Ltd|Inc|Co|Corp|S\.A|e\.V))\.|[\s:]+)$/i,
    notName:
      /^(?:[a-z](?!(?:ecretariat|e la|'))|(?:Mr|Ms|Mrs|Dr|H\.E|Prof|Messrs|Sir|Miss)\b|\d|(?:Others?|Secretariat|Also|On behalf|Annex|See|None|Page|Observers?|Parties|Members?)\b\s*$|(?:Under-|Deputy |Assistant )?(?:Secretary-General|Executive (?:Secretary|Director)|Director(?:-General)?|President|Chair|Vice-Chair|High Commissioner|Administrator)\b|on behalf of)/,
    behalf:
      /,? (?:(?:also|speaking|spoke) ){0,2}on behalf of [^;:()]{2,300}?(?=;|\.\s|\.$|$|, (?:and )?(?:the )?(?:representatives?|observers?) )/gi,
    status:
      /^(?:(?:General|Special|Category (?:I{1,3}|[123A-C]))(?: consultative status| category)?|Roster|Organizations? (?:in|with) (?:general|special) consultative status|(?:in )?(?:general|special) consultative status)$/i,
    office:
      /^(?:the )?(?:(?:Deputy|Vice|Prime|State|Assistant|Federal|Alternate|Cabinet|First)[ -]){0,2}(?:Minister|Ministers|Secretary of State|Secretary|President|Ambassador|Permanent Representative|Head of (?:the )?[Dd]elegation|Chief|Attorney General|Chargé d[’']affaires)\b.{0,120} (?:of|from|for) (?:the )?$/i,
    minister: /^(?!)/,
    inverted:
      /^(?:(?:Islamic|Democratic|People[’']s|Plurinational|Bolivarian|United|Federated|Former Yugoslav|Socialist|Federal|Lao|Arab|Democratic People[’']s|The)\s+){0,3}(?:Republic|State|States|Kingdom|Union|Federation|Principality) of(?: the)?$|^The$|^(?:Inc|Ltd|LLC|Limited|Incorporated|S\.A|e\.V)\.?$/i,
    adjective:
      /^(?:(?:International|World|Global|National|Regional|European|African|Asian|American|Arab|Inter-American|United|Nations|New)\s+){1,4}(?=\S)/,
    organization:
      /\b(?:Organi[sz]ations?|Institut[eo]|Centre|Center|Associations?|Councils?|Union|Fund|Foundations?|Fundación|Network|Commission|Agency|University|International|Federation|Society|Committee|League|Alliance|Programme|World|Global|Bank|Secretariat|Office|Initiative|Group|Forum|Conference|Coalition|Congress|Court|Academy|Bureau|Trust|Board|Authority|Community|Partnership|Movement|Mission|Chamber|Caucus|Confederation|Consortium|Convention|Entity|Unit|Division|Department|Company|Corporation|Limited|Ltd|Inc|Campaign|Action|Watch|Service|School|College|Panel|Platform|Order|Mechanism|System|Association|Asociación|[A-Z]{3,10})\b/,
  },
  chains: {
    lead: /(?:the\s+following[^:.;]{0,80}:\s*|(?:the\s+)?(?:\d{1,3}|[a-z-]{3,15})(?:\s+[a-z-]{3,15}){0,2}\s+(?:States?|Parties|parties|countries|Governments|members|[Mm]ember States|organi[sz]ations|delegations|observers|entities|agencies)(?:\s+[a-zA-Z]{2,12}){0,5}\s*[(:,]\s*(?:namely,?\s+)?)?(?:[Tt]he\s+|both\s+)?/y,
    aside:
      /(?: and its (?:\d{1,2} )?[Mm]ember States)?(?:\s*\([^()]{0,300}\))?(?:,? (?:(?:also |who (?:also )?spoke )?(?:speaking )?(?:also )?)?on behalf of (?:the |its )?[^,;.:()]{2,160}(?=[,;.:]|$))?[*†]*/y,
    behalf: / on behalf of (?:the )?$/,
    gap: new RegExp(
      `(?:\\s*[,;]\\s*(?:and\\s+|as well as\\s+)?|\\s+(?:and|as well as)\\s+|\\s*,?\\s+and,\\s+(?:on behalf of|in (?:the )?exercise of)\\s[^,.;:]{2,80},\\s+)(?:also\\s+)?(?:by\\s+)?(?:(?:the\\s+)?${DELEGATES}\\s+(?:of|for|from)\\s+(?:the\\s+following[^:.;]{0,80}:\\s*)?)?(?:the\\s+)?`,
      'y',
    ),
    unknown: /[A-Z][^,;:.()]{3,140}?(?=\s*(?:[,;.()]|$|\s+and\s+(?:the\s+)?[A-Z]))/y,
    named:
      /[A-Z][\w'’&-]{0,40}(?: (?:of|for|and|the|on|to|in|against|de|des|la|du|[A-Z][\w'’&-]{0,40})(?![\w'’&-])){0,16}/y,
    unnamed:
      /^(?:Secretar|Bureau|Ministry|Office|Department|Division|Section|Branch|Unit|Government|Working|Group|Committee|Commission|Conference|Council|Executive|General|Chair|President|States|Advisory Committee|Permanent|Republic|Parties|Member|Host|Board|High)|(?<!Major )\bGroup$|\b(?:States|Parties|Countries)$/,
    // English names those who speak after it says so.
    asideBefore: /(?!)/,
    gapBefore: /(?!)/,
    unknownBefore: /(?!)/,
    kind: /(?!)/,
    two: /(?!)/g,
    counted: /(?!)/,
  },
  attendance: {
    gate: /represented|attend|present|participat|took part|taking part/i,
    heading:
      /attendance|participa|representation|opening|organi[sz]ation(?:al)?\b|composition|duration|introduction|procedural/i,
    announces:
      /\b(?:(?:was|were|are|being) (?:also |thus )?(?:represented|present|attended|in attendance)|attended|in attendance|participated|participating|took part|taking part|(?:present|attending|represented)\b[^.:]{0,60}\b(?:was|were)|represented (?:at|by|as|in)|had (?:been )?(?:represented|attended))\b/i,
    excluded:
      /^\s{0,9}(?:Also |Further )?(?:recalls|invites|requests|encourages|urges|calls upon|welcomes|reaffirms|decides)\b|\blists? of (?:participants|attendance|delegations|representatives)\b|\bcomposed of\b|\bconsist(?:s|ed|ing) of\b|\belected\b|\bapolog|\bside[- ]event|\bworkshop|\bseminar|\bceremony\b|\bpanell?ists?\b|\bpanel\b|\bexperts? (?:meeting|participated)|\bBureau meeting|\bmeetings? of the Bureau|\bnot (?:represented|attend|present)|\bdid not (?:attend|participate)|\babsent\b|\binformal consultations\b|\bcredentials\b(?![^:]*\b(?:participating|attending|taking part|present)\b)/i,
    standings: [
      {
        pattern: /non-?signator|neither (?:a )?(?:party|parties|signator)|n(?:or|ot) (?:a )?signator|not signed/i,
        standing: 'NON_SIGNATORY_OBSERVER',
        kind: 'STATE',
      },
      {
        pattern: /signator|\b(?:had|has|have) signed|signed but/i,
        standing: 'SIGNATORY_OBSERVER',
        kind: 'STATE',
      },
      {
        pattern:
          /non-?(?:state |contracting )?part(?:y|ies)\b|not (?:yet )?(?:a )?(?:state |states )?part(?:y|ies)|other than part/i,
        standing: 'NON_PARTY_OBSERVER',
        kind: 'STATE',
      },
      {
        pattern: /^(?!.*\b(?:States|Governments|countries|Parties)\b).*regional economic integration organi[sz]ation/is,
        standing: 'REIO_PARTY',
        kind: 'ORGANIZATION',
      },
      {
        pattern:
          /non-?governmental|civil society|national human rights institution|\bNGOs?\b|private sector|\bindustry\b|\bacademi|youth|indigenous|professional (?:associations|organizations)|major groups/i,
        standing: 'NGO_OBSERVER',
        kind: 'ORGANIZATION',
      },
      {
        pattern: /intergovernmental|maintaining (?:a )?permanent (?:observer )?(?:mission|office)|standing invitation/i,
        standing: 'IGO_OBSERVER',
        kind: 'ORGANIZATION',
      },
      {
        pattern:
          /specialized agenc|United Nations, including|secretariat (?:units?|entit|departments)|convention secretariats|secretariats of|(?:United Nations|UN) (?:system|secretariat|entit|bod(?:y|ies)|programme|fund|agenc|organ|office|unit|department|regional|institut|treat)|regional commissions|funds and programmes|programmes and funds|bodies of the United Nations|(?:organi[sz]ations|entities|agencies|institut(?:es|ions)|units|offices|departments) (?:of|within) the United Nations|related organi[sz]ations/i,
        standing: 'UN_AGENCY_OBSERVER',
        kind: 'ORGANIZATION',
      },
      {
        pattern:
          /international organi[sz]ation|regional (?:organi[sz]ation|bodies)|\bother (?:entities|organi[sz]ations)|^(?!.*\b(?:states|countries|governments|part(?:y|ies)|members?)\b).*\b(?:organi[sz]ations|entities|agencies)\b/is,
        standing: 'IGO_OBSERVER',
        kind: 'ORGANIZATION',
        general: true,
      },
      { pattern: /observer states/i, standing: 'OBSERVER', kind: 'STATE' },
      // States that are no members attend by a rule.
      {
        pattern:
          /^(?:pursuant to|by virtue of|in accordance with|under|in keeping with) (?:the )?(?:rule|paragraph|article) \d/i,
        standing: 'NON_MEMBER_STATE_OBSERVER',
        kind: 'STATE',
      },
      {
        pattern:
          /non-?member|not (?:a )?members?|other than (?:the )?members|other (?:member )?states|other states members of the united nations|states members of the united nations[^:]*observer|member states[^:]*\bobservers?\b|observers?\b[^:]*(?:member states|states members of the united nations)/i,
        standing: 'NON_MEMBER_STATE_OBSERVER',
        kind: 'STATE',
      },
      { pattern: /\bpart(?:y|ies)\b/i, standing: 'PARTY', kind: 'STATE' },
      { pattern: /observers?\b/i, standing: 'OBSERVER', kind: 'STATE' },
      { pattern: /\bmembers?\b/i, standing: 'MEMBER', kind: 'STATE' },
      { pattern: /\b(?:states|countries|governments|delegations|nations)\b/i, standing: 'PRESENT', kind: 'STATE' },
      {
        pattern: /\borgani[sz]ations?\b|\bentit|\bagenc/i,
        standing: 'IGO_OBSERVER',
        kind: 'ORGANIZATION',
        general: true,
      },
    ],
    mixture: [
      /specialized agenc|United Nations (?!member)|secretariat/i,
      /(?<!non-?)governmental|intergovernmental/i,
      /non-?governmental/i,
    ],
    named: [
      [
        /^(?:European|African|Asian|Arab|Nordic|Caribbean)\b.*\b(?:Association|Federation|Technical Committee|Industr|Network|Institute)/,
        'NGO_OBSERVER',
      ],
      [/^(?:ASEAN|African Union|AU|European|EU|SADC|ECOWAS|CARICOM|OECD|Nordic|Caribbean|Arab)\b/, 'IGO_OBSERVER'],
      [/^(?:United Nations|UN)\b/, 'UN_AGENCY_OBSERVER'],
      [
        /\b(?:Universit|Foundation|Alliance|Network|Societ|Institut|Chamber|Watch|Campaign|Coalition|Youth|Women|Caucus|Action|Friends|Justice|International$|Trust|Law|College|School|Academy|Associat|Federation|Confederation|Indigenous|Peoples?\b|Research|Solidarity|Movement|Student|Jurist|Lawyer|Compan|Ltd|Inc|Corporation|Forum|Greenpeace|Conservation|Children|Rights|Humanit|Catholic|Christian|Islamic Relief|Workers|Farmers|Business|Industr)/,
        'NGO_OBSERVER',
      ],
      [
        /\b(?:Commission|Community|Authority|Organi[sz]ation of|Development Bank|Secretariat|Court|Parliament|Council of Ministers)/,
        'IGO_OBSERVER',
      ],
    ],
    sentences: [
      // Also in attendance were the representatives of A and B.
      {
        pattern: new RegExp(
          `\\b(?:in attendance|present|attending|represented|participating)(?: (?:at|in) the (?:session|meeting|conference))?(?: as observers?)? (?:was|were) (?:(?:the\\s+|an?\\s+)?${DELEGATES}\\s+(?:of|for|from)\\s+)?(?<list>[^:]{3,3000})`,
          'i',
        ),
        unknown: false,
      },
      // The session was attended by observers from A and B.
      {
        pattern: new RegExp(
          `\\b(?:was|were) (?:also )?attended by (?:(?:the\\s+|an?\\s+)?${DELEGATES}\\s+(?:of|for|from)\\s+)?(?<list>[^:]{3,3000})`,
          'i',
        ),
        unknown: false,
      },
      // The representatives of A and B attended.
      {
        pattern: new RegExp(
          `\\b${DELEGATES}\\s+(?:of|for|from)\\s+(?<list>[^:]{3,3000}?),?\\s+(?:(?:was|were) (?:also )?(?:present|in attendance|represented)|(?:also )?(?:attended|participated|took part))\\b`,
          'i',
        ),
        unknown: false,
      },
      // A, a State signatory, was represented by an observer.
      {
        pattern:
          /(?<list>[^:]{2,2000}?)(?:, (?:an? |which |neither |not |both |the |being |having |in its |states? |parties |two )[^:]{3,240}?,)? (?:was|were) (?:also )?represented (?:by (?:an )?observers?|as (?:an )?observers?)/i,
        unknown: true,
      },
      {
        pattern:
          /(?<list>[^:]{2,2000}?)(?:, (?:an? |which |neither |not |both |the |being |having |in its |states? |parties |two )[^:]{3,240}?,)? (?:(?:was|were) (?:also )?represented|(?:also )?(?:participated|attended|took part)\b)/i,
        unknown: false,
      },
    ],
    generic:
      /^(?:All|Many|Most|Some|Several|Each|Every|No|None|Women|Men|Parties|Members|Member|States|Regions?|Representatives?|Observers?|Participants|Delegations?|A (?:number|total|large)|Also|In|Other|Numerous|Various|These|Those|Both|That|This|It|They|He|She|Non-governmental|Intergovernmental|The (?:following|Committee|Commission|Conference|Council|meeting|session|Chair|President|Secretariat|Bureau|Working Group|Secretary|observer|Secretary-General|Executive|Assembly|latter|former|group|views?|Office))\b/i,
  },
  rolls: {
    title:
      /\b(?:provisional |final )?lists? of (?:participants|delegations|delegates|representatives|members|attendance)\b/i,
    person:
      /^(?:Mr|Ms|Mrs|Miss|Dr|H\.\s?E|Prof|Sir|Dame|Lord|Mme|M|Sr|Sra|S\.E|His |Her |Hon|Amb|Judge|Sheikh)\b|\b(?:Minister|Ambassador|Director|Secretary|Counsell?or|Attaché|Attache|Adviser|Advisor|Officer|Head|Deputy|Chief|Permanent Representative|Representative|Delegate|Delegation|Alternate|Ministry|Department|Expert|Prosecutor|Judge|Professor|President|Manager|Coordinator|Mission|Embassy|Consul|Chair|E-?mail|Tel|Fax|Assistant|Analyst|Consultant|Attorney|Inspector|Chargé|Delegates|Special|Senior|Legal)\b|@|\d{3}/i,
    persons: /\s(?=(?:H\.\s?E\.?\s+)?(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Prof)\.?\s+\p{Lu}|H\.\s?E\.\s)/u,
    annex:
      /^(?:Annex(?:\s+[IVX\d]{1,4})?[.:]?\s*)?(?:Attendance|(?:Provisional )?List of participants|List of attendance|Participants|Participation)\s*[*†\d]{0,3}$/i,
    label:
      /\b(?:organi[sz]ations|agencies|entities|bodies|institutions|states|parties|members|observers|governments|commissions|programmes|offices|departments|organs)\b/i,
    seat: /^\s*(?:[.…·‥]\s*){2,80}\s*(?=(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|H\.E|Prince|Sheikh|Lord)\b|$)/,
  },
  attendedOnly: /^(?:attended|attending)?\s*only (?:attended )?(?<session>[^.]+)/i,
  statements,
  people,
};
