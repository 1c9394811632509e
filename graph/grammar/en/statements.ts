/** English: how it says who made statements. */
import type { StatementGrammar } from '../participation.ts';

const DELEGATES =
  '(?:(?:permanent|deputy|alternate|acting|distinguished)\\s+){0,2}(?:representatives?|observers?|delegations?|delegates?)';
const UTTERANCES =
  '(?:statements?|interventions?|remarks|comments?|questions?|presentations?|observations|clarifications?|explanations?|positions?|views|points? of order|proposals?|amendments?|interventions|opinions|reservations?)';
/** What is said of those who stood by while others spoke. */
const SILENT =
  'was|were|is|are|have|has|served|chaired|acted|attended|voted|abstained|submitted|sponsored|cosponsored|signed|assumed|presided|moderated|facilitated|elected|nominated|hosted|pledged|donated|contributed|ratified|joined|participated|represented|coordinated|organized|designated|appointed|accredited|named|listed|included|mentioned|referred|concerned|based|located|joined|accompanied|designated|needed|remained|received|existed|considered|interested|indeed|used|agreed to serve';

export const statements: StatementGrammar = {
  gate: /representative|observer|delegation|delegate|statement|\b(?:Mr|Ms|Mrs|Dr)\b|said|express|support|propos|stress|not(?:ed|ing)|suggest|\bspoke|floor|welcomed|request/i,
  announces: new RegExp(
    `\\b${UTTERANCES}\\b[^:]{0,200}\\b(?:made|delivered|given|presented|raised|provided|asked|posed|heard|submitted orally)\\b|\\b(?:made|delivered|gave|heard|posed|asked|raised)\\b[^:]{0,80}\\b${UTTERANCES}\\b|\\btook the floor\\b|\\b(?:spoke|speakers?|intervened)\\b|\\b(?:participated|took part) in (?:the|an?) [^:]{0,60}(?:discussion|debate|dialogue|exchange)`,
    'i',
  ),
  excluded:
    /(?<!\b(?:to|asked|by) (?:the )?)\bpanell?ists?\b(?! questions)|\bby (?:the )?(?:following )?panell?ists?\b|\bexperts? (?:from|of)\b|following experts|\bkeynote\b|\bpersons?\b|\bspeakers? from\b|\bmoderat|\bChairs? of\b|\blist of speakers\b|\bwritten statements?\b|\bstatement of (?:expenditure|income)|\bfollowing (?:points?|comments?|observations|remarks|proposals?|suggestions|amendments?|questions?|issues|views|recommendations?|topics?|changes|text|oral|revisions?)\b|\bas follows\b/i,
  speaker: new RegExp(
    `\\b(?:the\\s+|an?\\s+)?${DELEGATES}\\s+(?:of|for|from)\\s+(?!(?:the\\s+)?(?:Secretar|secretar|Executive|Office\\b|Bureau))|(?<!,\\s)\\b(?:the\\s+)?(?=(?:(?:Deputy|Vice|Prime|State)[ -])?(?:Ministers?|Secretary of State|Ambassador)\\b)|\\bin (?:his|her|its|their|the) (?:national )?capacity as (?:the )?${DELEGATES}\\s+(?:of|for)\\s+`,
    'gi',
  ),
  nameStands: 'after',
  by: new RegExp(
    `\\b(?:(?:(?<!\\b(?:the|his|her|their|that|those|these) (?:[a-z]{1,20} ){0,2})${UTTERANCES}\\b|${UTTERANCES} (?:was|were|had been)\\b)[^.:;]{0,200}?\\b(?:made|delivered|given|presented|raised|provided|asked|posed|expressed)\\b[^.:;]{0,160}?\\bby\\s+|\\bheard\\b[^.:;]{0,80}?\\b${UTTERANCES}[^.:;]{0,160}?\\b(?:by|from|of)\\s+|\\b(?:responded|replied) to\\b[^.:;]{0,60}\\b(?:comments?|questions?|observations)\\b[^.:;]{0,60}?\\b(?:made|raised|posed|asked|put|of|by|from)(?:\\s+by)?\\s+(?=(?:the\\s+)?${DELEGATES}\\b)|\\b(?:supported|seconded|joined|echoed|endorsed|introduced|proposed|requested|raised|voiced|expressed|presented|read out|revised|amended|corrected|highlighted|suggested|moved)\\s+by\\s+(?=(?:the\\s+)?${DELEGATES}\\b))(?:also\\s+)?(?:(?:the\\s+)?${DELEGATES}\\s+(?:of|for|from)\\s+)?(?!(?:the\\s+)?(?:Secretar|secretar|Executive))`,
    'gi',
  ),
  spoke: new RegExp(
    `\\s*(?:(?:also|then|further|again|subsequently|thereafter|first|similarly|likewise|furthermore|jointly|next|later|both|each|had|[a-z]+ly|to)\\s+){0,3}(?!(?:${SILENT})\\b)(?:[a-z]{2,}ed|said|spoke|made|drew|put|asked|told|gave|took the floor|took issue|set out|read|sought|withdrew|thought|felt|held|brought|paid tribute|laid|took (?:exception|the view)|did not|participated in the (?:ensuing |subsequent |general |interactive )?(?:discussion|debate|dialogue)|took part in the (?:ensuing |subsequent |general |interactive )?(?:discussion|debate|dialogue))\\b(?! (?:by|to the (?:session|meeting)))`,
    'y',
  ),
  spokeBare:
    /\s*(?:(?:also|then|further|subsequently|strongly|fully|both|each)\s+){0,2}(?:said|stated|expressed|stressed|emphasi[sz]ed|underlined|underscored|highlighted|proposed|suggested|supported|opposed|objected|requested|asked|reiterated|recalled|welcomed|urged|indicated|explained|clarified|observed|commented|questioned|noted|introduced|drew attention|called for|called upon|disagreed|spoke|took the floor|intervened|informed|replied|responded|disassociated|dissociated|cautioned|favou?red|advocated|pointed out|made (?:a |an )?(?:[a-z]+ )?(?:statements?|comments?|proposals?|interventions?|presentations?|remarks)|delivered (?:a |an )?statements?)\b/y,
  floor:
    /^\s*(?:(?:also|then|each|both)\s+){0,2}(?:made (?:a |an )?(?:[a-z]+ )?statements?|took the floor|delivered (?:a |an )?statements?|spoke)\b/,
  answers: /\b(?:responded|replied) to\b[^.]{0,80}\b(?:comments?|questions?|observations)\b/i,
  organizations: /\b(?:organi[sz]ations?|entit(?:y|ies)|agencies|others?)\b/i,
  spokeFor: /\s+spoke (?:also )?on behalf of (?:the )?[^.,;:]{2,120}?(?=,|;| and the |$)/y,
  seconded: /,\s+(?:supported|seconded|joined|echoed) by\s+(?:the\s+)?/y,
  bare: /^(?:Also |Further )?[A-Z][^,.;:()]{2,80},\s+/,
  also: /\balso made\b|\bwere also\b|\bwas also\b/i,
  record: /(?:summary|verbatim) record|\b(?:SR|PV)\.\d/i,
  standings: [
    [/non-?signator/i, 'NON_SIGNATORY_OBSERVER'],
    [/signator/i, 'SIGNATORY_OBSERVER'],
    [/regional economic integration organization/i, 'REIO_PARTY'],
    [/non-?governmental/i, 'NGO_OBSERVER'],
    [/intergovernmental/i, 'IGO_OBSERVER'],
    [/specialized agenc|United Nations entit|United Nations system/i, 'UN_AGENCY_OBSERVER'],
    [/\bparties\b/i, 'PARTY'],
    [/\bobserver/i, 'OBSERVER'],
    [/\bmembers of the (?!United Nations)/i, 'MEMBER'],
  ],
};
