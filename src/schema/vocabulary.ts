/** The closed vocabularies of the facts format as enums, each value described. */
import type { PARTICIPANT_ROLES, PERSON_ROLES, Relation, STRENGTHS } from '../../graph/facts.ts';
import { type Edition, LANGUAGES, type Language, nodeModel } from '../../graph/model.ts';
import { enumOf } from './enum-of.ts';
import { PUBLIC_LABELS } from './thing.ts';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
export const languageEnum = enumOf<Language>(
  'Language',
  'An official language of the United Nations, by its ISO 639-1 code.',
  Object.fromEntries(LANGUAGES.map((code) => [code, `${languageNames.of(code)}.`])) as Record<Language, string>,
);

export const editionEnum = enumOf<Edition>('Edition', 'One of the texts that a document may have, or data about it.', {
  ...(Object.fromEntries(LANGUAGES.map((code) => [code, `Its text in ${languageNames.of(code)}.`])) as Record<
    Language,
    string
  >),
  record: 'Data about the document, such as its sponsors and votes, as the United Nations publish it.',
});

export const labelEnum = enumOf(
  'Label',
  'The kinds of things in the graph. Each is also the name of a type.',
  Object.fromEntries(PUBLIC_LABELS.map((label) => [label, nodeModel(label).description])),
);

type RoleName = (typeof PARTICIPANT_ROLES)[number] | (typeof PERSON_ROLES)[number] | 'SPONSOR' | 'CO_SPONSOR';
export const roleEnum = enumOf<RoleName>('Role', 'In which capacity somebody took part, spoke or acted.', {
  PARTY: 'A state that is a party to the treaty.',
  SIGNATORY_OBSERVER: 'A state that signed the treaty and is not a party, as an observer.',
  NON_SIGNATORY_OBSERVER: 'A state that did not sign the treaty, as an observer.',
  NON_PARTY_OBSERVER: 'An observer that is not a party; the text does not say whether it signed.',
  REIO_PARTY: 'A regional economic integration organization that is a party.',
  IGO_OBSERVER: 'An intergovernmental organization, as an observer.',
  UN_AGENCY_OBSERVER: 'An entity of the United Nations system, as an observer.',
  NGO_OBSERVER: 'A non-governmental organization, as an observer.',
  MEMBER: 'A member of the body.',
  NON_MEMBER_STATE_OBSERVER: 'A state that is not a member of the United Nations, as an observer.',
  SECRETARIAT: 'The secretariat of the body.',
  CHAIR: 'Presided.',
  CO_CHAIR: 'Presided together with another.',
  VICE_CHAIR: 'Was elected to stand in for the chair.',
  RAPPORTEUR: 'Was elected to report on the session.',
  CO_FACILITATOR: 'Led consultations together with another.',
  OFFICER: 'Held another office of the session.',
  PANELLIST: 'Introduced a discussion as an expert.',
  SPEAKER: 'Spoke.',
  SECRETARY: 'Was secretary of the body.',
  SPONSOR: 'Sponsored the resolution.',
  CO_SPONSOR: 'Joined the sponsors of the resolution.',
});

export const relationEnum = enumOf<Relation>('Relation', 'How a text refers to an earlier one.', {
  RECALLS: 'Recalling; 回顾.',
  REAFFIRMS: 'Reaffirming, reiterating; 重申.',
  NOTES: 'Noting, taking note; 注意到. Taking note is neither approval nor disapproval (decision 55/488).',
  WELCOMES: 'Welcoming; 欢迎.',
  CONSIDERED: 'Having considered; 审议了.',
  MINDFUL_OF: 'Bearing in mind, mindful; 铭记.',
  GUIDED_BY: 'Guided by; 遵循.',
  PURSUANT_TO: 'Pursuant to, in accordance with; 根据, 依照.',
  ESTABLISHES: 'Established by; 设立.',
  MAKES_PERMANENT: 'Would be a constant element; 成为常设组成部分.',
  ENDORSES: 'Endorses; 核可, 认可.',
  APPROVES: 'Approves; 核准, 批准.',
  ADOPTS: 'Adopts; 通过.',
  CONTAINS: 'Contained in; 所载.',
  REQUESTS: 'Requests; 请.',
  ENCOURAGES: 'Encourages; 鼓励.',
  DECIDES: 'Decides; 决定.',
  EXTENDS: 'Extends, renews the mandate; 延长.',
  AMENDS: 'As amended by; 修正.',
  SUPERSEDES: 'Supersedes; 取代.',
  MENTIONS: 'Any other way of referring to it.',
});

export const forceEnum = enumOf('Force', 'What a reference does, by its relation.', {
  neutral: 'It only points to the earlier text: recalls, notes, mentions.',
  stance: 'It takes a position on the earlier text: reaffirms, welcomes, is guided by it.',
  operative: 'It acts on the earlier text or by its authority: pursuant to, endorses, amends, extends.',
});

export const choiceEnum = enumOf('VoteChoice', 'How a state voted.', {
  IN_FAVOUR: 'In favour.',
  AGAINST: 'Against.',
  ABSTAINED: 'Abstained.',
});

export const strengthEnum = enumOf<(typeof STRENGTHS)[number]>('Strength', 'How strongly a recommendation asks.', {
  RECOMMENDS: 'Recommends that something be done.',
  ENCOURAGES: 'Encourages to do something.',
  SHOULD: 'Says that something should be done.',
  SHOULD_CONSIDER: 'Says that something should be considered.',
  MAY_WISH: 'Says that somebody may wish to do something.',
  REQUESTS: 'Requests somebody to do something.',
  INVITES: 'Invites somebody to do something.',
  URGES: 'Urges to do something.',
  CALLS_UPON: 'Calls upon somebody to do something.',
});

export const documentKindEnum = enumOf('DocumentKind', 'What a loaded document is.', {
  REPORT: 'A report of a body on a session.',
  RESOLUTION: 'The text of a resolution.',
  DECISION: 'The text of a decision.',
  AGENDA: 'An agenda, annotated or not.',
  OTHER: 'Any other document.',
});

export const resolutionKindEnum = enumOf('ResolutionKind', 'What the body calls what it decided.', {
  RESOLUTION: 'A resolution.',
  DECISION: 'A decision.',
});

export const directionEnum = enumOf<'out' | 'in'>('Direction', 'In which direction a relationship is followed.', {
  out: 'From the thing that does it: what a decision refers to.',
  in: 'To the thing to which it is done: what refers to a decision.',
});
