// Written by `npm run explorer-queries` from queries/ and graph/schema.graphql; not to be edited.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One of the texts that a document may have, or data about it. */
export type Edition =
  /** Its text in Chinese. */
  | 'ZH'
  /** Its text in English. */
  | 'EN'
  /** Its text in French. */
  | 'FR'
  /** Its text in Spanish. */
  | 'ES'
  /** Its text in Russian. */
  | 'RU'
  /** Its text in Arabic. */
  | 'AR'
  /** Data about the document, such as its sponsors and votes, as the United Nations publish it. */
  | 'RECORD';

/** The kinds of things in the graph. Each is also the name of a type. */
export type Label =
  /** A state, past or present, that takes part in meetings; the European Union is an Organization. */
  | 'State'
  /** An organization that attends, speaks or is addressed: intergovernmental, of the UN system, or other. */
  | 'Organization'
  /** An organ that meets and decides: an assembly, council, conference of parties, commission, group. */
  | 'Body'
  /** One session of a body. */
  | 'Session'
  /** An item or sub-item on the agenda of a session. */
  | 'AgendaItem'
  /** A United Nations document: a report, an agenda, a note, a conference room paper. */
  | 'Document'
  /** A resolution or decision of a body. */
  | 'Resolution'
  /** One recommendation that a session adopted. */
  | 'Recommendation'
  /** A treaty or protocol. */
  | 'Instrument'
  /** An article, or a paragraph or subparagraph of one, of an instrument. */
  | 'Provision'
  /** A person whom a document names: a chair, a panellist, a speaker. */
  | 'Person'
  /** States that a recommendation addresses together. */
  | 'StateGroup'
  /** A subject of the UNBIS Thesaurus or a Sustainable Development Goal. */
  | 'Subject'
  /** A paragraph, heading or footnote of a loaded document, with its words. */
  | 'Paragraph';

/** In which capacity somebody took part, spoke or acted. */
export type Role =
  /** A state that is a party to the treaty. */
  | 'PARTY'
  /** A state that signed the treaty and is not a party, as an observer. */
  | 'SIGNATORY_OBSERVER'
  /** A state that did not sign the treaty, as an observer. */
  | 'NON_SIGNATORY_OBSERVER'
  /** An observer that is not a party; the text does not say whether it signed. */
  | 'NON_PARTY_OBSERVER'
  /** A regional economic integration organization that is a party. */
  | 'REIO_PARTY'
  /** An intergovernmental organization, as an observer. */
  | 'IGO_OBSERVER'
  /** An entity of the United Nations system, as an observer. */
  | 'UN_AGENCY_OBSERVER'
  /** A non-governmental organization, as an observer. */
  | 'NGO_OBSERVER'
  /** A member of the body. */
  | 'MEMBER'
  /** A state that is not a member of the United Nations, as an observer. */
  | 'NON_MEMBER_STATE_OBSERVER'
  /** The secretariat of the body. */
  | 'SECRETARIAT'
  /** Presided. */
  | 'CHAIR'
  /** Presided together with another. */
  | 'CO_CHAIR'
  /** Was elected to stand in for the chair. */
  | 'VICE_CHAIR'
  /** Was elected to report on the session. */
  | 'RAPPORTEUR'
  /** Led consultations together with another. */
  | 'CO_FACILITATOR'
  /** Held another office of the session. */
  | 'OFFICER'
  /** Introduced a discussion as an expert. */
  | 'PANELLIST'
  /** Spoke. */
  | 'SPEAKER'
  /** Was secretary of the body. */
  | 'SECRETARY'
  /** Sponsored the resolution. */
  | 'SPONSOR'
  /** Joined the sponsors of the resolution. */
  | 'CO_SPONSOR';

/** How a text refers to an earlier one. */
export type Relation =
  /** Recalling; 回顾. */
  | 'RECALLS'
  /** Reaffirming, reiterating; 重申. */
  | 'REAFFIRMS'
  /** Noting, taking note; 注意到. Taking note is neither approval nor disapproval (decision 55/488). */
  | 'NOTES'
  /** Welcoming; 欢迎. */
  | 'WELCOMES'
  /** Having considered; 审议了. */
  | 'CONSIDERED'
  /** Bearing in mind, mindful; 铭记. */
  | 'MINDFUL_OF'
  /** Guided by; 遵循. */
  | 'GUIDED_BY'
  /** Pursuant to, in accordance with; 根据, 依照. */
  | 'PURSUANT_TO'
  /** Established by; 设立. */
  | 'ESTABLISHES'
  /** Would be a constant element; 成为常设组成部分. */
  | 'MAKES_PERMANENT'
  /** Endorses; 核可, 认可. */
  | 'ENDORSES'
  /** Approves; 核准, 批准. */
  | 'APPROVES'
  /** Adopts; 通过. */
  | 'ADOPTS'
  /** Contained in; 所载. */
  | 'CONTAINS'
  /** Requests; 请. */
  | 'REQUESTS'
  /** Encourages; 鼓励. */
  | 'ENCOURAGES'
  /** Decides; 决定. */
  | 'DECIDES'
  /** Extends, renews the mandate; 延长. */
  | 'EXTENDS'
  /** As amended by; 修正. */
  | 'AMENDS'
  /** Supersedes; 取代. */
  | 'SUPERSEDES'
  /** Any other way of referring to it. */
  | 'MENTIONS';

/** What a reference does, by its relation. */
export type Force =
  /** It only points to the earlier text: recalls, notes, mentions. */
  | 'NEUTRAL'
  /** It takes a position on the earlier text: reaffirms, welcomes, is guided by it. */
  | 'STANCE'
  /** It acts on the earlier text or by its authority: pursuant to, endorses, amends, extends. */
  | 'OPERATIVE';

/** How a state voted. */
export type VoteChoice =
  /** In favour. */
  | 'IN_FAVOUR'
  /** Against. */
  | 'AGAINST'
  /** Abstained. */
  | 'ABSTAINED';

/** How strongly a recommendation asks. */
export type Strength =
  /** Recommends that something be done. */
  | 'RECOMMENDS'
  /** Encourages to do something. */
  | 'ENCOURAGES'
  /** Says that something should be done. */
  | 'SHOULD'
  /** Says that something should be considered. */
  | 'SHOULD_CONSIDER'
  /** Says that somebody may wish to do something. */
  | 'MAY_WISH'
  /** Requests somebody to do something. */
  | 'REQUESTS'
  /** Invites somebody to do something. */
  | 'INVITES'
  /** Urges to do something. */
  | 'URGES'
  /** Calls upon somebody to do something. */
  | 'CALLS_UPON';

/** What a loaded document is. */
export type DocumentKind =
  /** A report of a body on a session. */
  | 'REPORT'
  /** The text of a resolution. */
  | 'RESOLUTION'
  /** The text of a decision. */
  | 'DECISION'
  /** An agenda, annotated or not. */
  | 'AGENDA'
  /** Any other document. */
  | 'OTHER';

/** In which direction a relationship is followed. */
export type Direction =
  /** From the thing that does it: what a decision refers to. */
  | 'OUT'
  /** To the thing to which it is done: what refers to a decision. */
  | 'IN';

/** The types of relationships in the graph. */
export type RelationshipType =
  /** Took part in a session. */
  | 'ATTENDED'
  /** Made a statement, under an agenda item, or at a session where the text does not say under which item. */
  | 'SPOKE_ON'
  /** Is named with a state or organization. */
  | 'REPRESENTS'
  /** Presided over a session. */
  | 'CHAIRED'
  /** Sponsors a resolution, or endorses a recommendation. */
  | 'ENDORSES'
  /** Voted on a resolution. */
  | 'VOTED'
  /** Refers to an earlier decision, a document or a provision of a treaty. */
  | 'REFERENCES'
  /** Sets up a body. */
  | 'ESTABLISHES'
  /** Is a session of a body. */
  | 'OF_BODY'
  /** Is a subsidiary of another body. */
  | 'SUBSIDIARY_OF'
  /** Has an item on its agenda. */
  | 'HAS_ITEM'
  /** Is a sub-item of another item. */
  | 'SUB_ITEM_OF'
  /** Is the same thing under another identifier: a joint agenda item, or a document with several symbols. Kept both ways. */
  | 'SAME_AS'
  /** Was before a session. */
  | 'BEFORE'
  /** Belongs to an agenda item. */
  | 'UNDER'
  /** Reports on a session. */
  | 'REPORTS_ON'
  /** Was adopted by a body. */
  | 'ADOPTED_BY'
  /** Was adopted at a session. */
  | 'ADOPTED_AT'
  /** Asks something of somebody. */
  | 'ADDRESSED_TO'
  /** Is about a subject. */
  | 'ABOUT'
  /** Is a provision of an instrument. */
  | 'PART_OF'
  /** Contains a paragraph. */
  | 'HAS_PARAGRAPH';

/** In which direction a lineage is followed. */
export type LineageDirection =
  /** What the decision refers to, and what that refers to: its ancestors. */
  | 'OUT'
  /** What refers to the decision, and what refers to that: its descendants. */
  | 'IN'
  /** Both. */
  | 'BOTH';

export type BrowseQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: boolean | null | undefined;
  organizations?: boolean | null | undefined;
  bodies?: boolean | null | undefined;
  sessions?: boolean | null | undefined;
  agendaItems?: boolean | null | undefined;
  documents?: boolean | null | undefined;
  resolutions?: boolean | null | undefined;
  recommendations?: boolean | null | undefined;
  instruments?: boolean | null | undefined;
  subjects?: boolean | null | undefined;
  people?: boolean | null | undefined;
}>;


export type BrowseQuery = { states?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, organizations?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, bodies?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sessions?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string, body: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, agendaItems?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, documents?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, resolutions?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, recommendations?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, instruments?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, subjects?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, people?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparedStateQueryVariables = Exact<{
  code: string;
}>;


export type ComparedStateQuery = { state: { id: string, key: string, label: Label, name: string, attended: { totalCount: number }, endorses: { totalCount: number }, voted: { totalCount: number } } | null };

export type AttendedQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendedQuery = { state: { attended: { totalCount: number, edges: Array<{ roles: Array<Role>, node: { startDate: string | null, id: string, key: string, label: Label, name: string, body: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SponsoredQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SponsoredQuery = { state: { endorses: { totalCount: number, edges: Array<{ roles: Array<Role>, node: { date: string | null, id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VotedQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VotedQuery = { state: { voted: { totalCount: number, edges: Array<{ choices: Array<VoteChoice>, node: { date: string | null, id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type Drawn_State_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Organization_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Body_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Session_Fragment = { startDate: string | null, id: string, key: string, label: Label, name: string, body: { name: string } | null };

type Drawn_AgendaItem_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Document_Fragment = { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string };

type Drawn_Resolution_Fragment = { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string };

type Drawn_Recommendation_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Instrument_Fragment = { adopted: string | null, id: string, key: string, label: Label, name: string };

type Drawn_Provision_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Person_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_StateGroup_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Subject_Fragment = { id: string, key: string, label: Label, name: string };

type Drawn_Paragraph_Fragment = { id: string, key: string, label: Label, name: string };

export type DrawnFragment =
  | Drawn_State_Fragment
  | Drawn_Organization_Fragment
  | Drawn_Body_Fragment
  | Drawn_Session_Fragment
  | Drawn_AgendaItem_Fragment
  | Drawn_Document_Fragment
  | Drawn_Resolution_Fragment
  | Drawn_Recommendation_Fragment
  | Drawn_Instrument_Fragment
  | Drawn_Provision_Fragment
  | Drawn_Person_Fragment
  | Drawn_StateGroup_Fragment
  | Drawn_Subject_Fragment
  | Drawn_Paragraph_Fragment
;

export type DrawnLinkFragment = { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> };

export type GraphThingQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphThingQuery = { node:
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
   | null };

export type GraphNeighboursQueryVariables = Exact<{
  id: string | number;
  relations?: Array<RelationshipType> | RelationshipType | null | undefined;
  direction?: Direction | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GraphNeighboursQuery = { node:
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ link: { type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
            | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type GraphWayQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type GraphWayQuery = { path: { nodes: Array<
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { startDate: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }>, body: { name: string } | null }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { issued: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { adopted: string | null, id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
      | { id: string, key: string, label: Label, name: string, relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    >, links: Array<{ type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }> } };

export type GraphLinksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type GraphLinksQuery = { links: Array<{ type: RelationshipType, from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }> };

export type LineageQueryVariables = Exact<{
  id: string | number;
  direction: LineageDirection;
  depth: number;
  relations?: Array<Relation> | Relation | null | undefined;
  force?: Force | null | undefined;
  until?: string | null | undefined;
  first: number;
}>;


export type LineageQuery = { node:
    | { id: string, key: string, label: Label, name: string, lineage: { truncated: boolean, nodes: Array<{ depth: number, year: number | null, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { bodyKey: string | null, held: boolean | null, id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, links: Array<{ from: string, to: string, statements: number, relation: Array<Relation>, force: Array<Force> }>, beyond: Array<{ from: string, direction: Direction, count: number }> } }
    | Record<PropertyKey, never>
   | null };

export type OrgansQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  first: number;
}>;


export type OrgansQuery = { bodies: { nodes: Array<{ key: string, name: string }> } };

export type LinkEvidenceQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  relations?: Array<RelationshipType> | RelationshipType | null | undefined;
}>;


export type LinkEvidenceQuery = { path: { links: Array<{ from: string, to: string, statements: number, evidence: Array<
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
        | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
      > }> } };

export type RelationsQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationsQuery = { node:
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
    | { relations: Array<{ type: RelationshipType, direction: Direction, count: number }> }
   | null };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  relations?: Array<RelationshipType> | RelationshipType | null | undefined;
  direction?: Direction | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { node:
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { neighbours: { totalCount: number, edges: Array<{ cursor: string, link: { type: RelationshipType, from: string, statements: number, relation: Array<Relation>, force: Array<Force>, roles: Array<Role>, choice: Array<VoteChoice> }, node:
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
            | { id: string, key: string, label: Label, name: string }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type NeighbourEvidenceQueryVariables = Exact<{
  id: string | number;
  relations?: Array<RelationshipType> | RelationshipType | null | undefined;
  direction?: Direction | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighbourEvidenceQuery = { node:
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
    | { neighbours: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , link: { statements: number, evidence: Array<
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, role: Role | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, choice: VoteChoice | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, relation: Relation | null, force: Force | null, pinpoint: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, strength: Strength | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
              | { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }
            > } }> } }
   | null };

type Said_AttendedEvidence_Fragment = { role: Role | null };

type Said_SpokeOnEvidence_Fragment = { role: Role | null };

type Said_RepresentsEvidence_Fragment = { role: Role | null };

type Said_ChairedEvidence_Fragment = { role: Role | null };

type Said_EndorsesEvidence_Fragment = { role: Role | null };

type Said_VotedEvidence_Fragment = { choice: VoteChoice | null };

type Said_ReferencesEvidence_Fragment = { relation: Relation | null, force: Force | null, pinpoint: string | null };

type Said_AdoptedAtEvidence_Fragment = { strength: Strength | null };

type Said_AddressedToEvidence_Fragment = { strength: Strength | null };

export type SaidFragment =
  | Said_AttendedEvidence_Fragment
  | Said_SpokeOnEvidence_Fragment
  | Said_RepresentsEvidence_Fragment
  | Said_ChairedEvidence_Fragment
  | Said_EndorsesEvidence_Fragment
  | Said_VotedEvidence_Fragment
  | Said_ReferencesEvidence_Fragment
  | Said_AdoptedAtEvidence_Fragment
  | Said_AddressedToEvidence_Fragment
;

export type DocumentTextQueryVariables = Exact<{
  symbol: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentTextQuery = { document: { paragraphs: { totalCount: number, edges: Array<{ node: { key: string, number: string | null, text: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type Named_State_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Organization_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Body_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Session_Fragment = { id: string, key: string, label: Label, name: string };

type Named_AgendaItem_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Document_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Resolution_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Recommendation_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Instrument_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Provision_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Person_Fragment = { id: string, key: string, label: Label, name: string };

type Named_StateGroup_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Subject_Fragment = { id: string, key: string, label: Label, name: string };

type Named_Paragraph_Fragment = { id: string, key: string, label: Label, name: string };

export type NamedFragment =
  | Named_State_Fragment
  | Named_Organization_Fragment
  | Named_Body_Fragment
  | Named_Session_Fragment
  | Named_AgendaItem_Fragment
  | Named_Document_Fragment
  | Named_Resolution_Fragment
  | Named_Recommendation_Fragment
  | Named_Instrument_Fragment
  | Named_Provision_Fragment
  | Named_Person_Fragment
  | Named_StateGroup_Fragment
  | Named_Subject_Fragment
  | Named_Paragraph_Fragment
;

type Listed_State_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Organization_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Body_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Session_Fragment = { id: string, key: string, label: Label, name: string, body: { name: string } | null };

type Listed_AgendaItem_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Document_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Resolution_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Recommendation_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Instrument_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Provision_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Person_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_StateGroup_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Subject_Fragment = { id: string, key: string, label: Label, name: string };

type Listed_Paragraph_Fragment = { id: string, key: string, label: Label, name: string };

export type ListedFragment =
  | Listed_State_Fragment
  | Listed_Organization_Fragment
  | Listed_Body_Fragment
  | Listed_Session_Fragment
  | Listed_AgendaItem_Fragment
  | Listed_Document_Fragment
  | Listed_Resolution_Fragment
  | Listed_Recommendation_Fragment
  | Listed_Instrument_Fragment
  | Listed_Provision_Fragment
  | Listed_Person_Fragment
  | Listed_StateGroup_Fragment
  | Listed_Subject_Fragment
  | Listed_Paragraph_Fragment
;

type EvidenceParts_AttendedEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_SpokeOnEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_RepresentsEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_ChairedEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_EndorsesEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_VotedEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_ReferencesEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_EstablishesEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_OfBodyEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_SubsidiaryOfEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_HasItemEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_SubItemOfEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_SameAsEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_BeforeEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_UnderEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_ReportsOnEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_AdoptedByEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_AdoptedAtEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_AddressedToEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_AboutEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_PartOfEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

type EvidenceParts_HasParagraphEvidence_Fragment = { paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } };

export type EvidencePartsFragment =
  | EvidenceParts_AttendedEvidence_Fragment
  | EvidenceParts_SpokeOnEvidence_Fragment
  | EvidenceParts_RepresentsEvidence_Fragment
  | EvidenceParts_ChairedEvidence_Fragment
  | EvidenceParts_EndorsesEvidence_Fragment
  | EvidenceParts_VotedEvidence_Fragment
  | EvidenceParts_ReferencesEvidence_Fragment
  | EvidenceParts_EstablishesEvidence_Fragment
  | EvidenceParts_OfBodyEvidence_Fragment
  | EvidenceParts_SubsidiaryOfEvidence_Fragment
  | EvidenceParts_HasItemEvidence_Fragment
  | EvidenceParts_SubItemOfEvidence_Fragment
  | EvidenceParts_SameAsEvidence_Fragment
  | EvidenceParts_BeforeEvidence_Fragment
  | EvidenceParts_UnderEvidence_Fragment
  | EvidenceParts_ReportsOnEvidence_Fragment
  | EvidenceParts_AdoptedByEvidence_Fragment
  | EvidenceParts_AdoptedAtEvidence_Fragment
  | EvidenceParts_AddressedToEvidence_Fragment
  | EvidenceParts_AboutEvidence_Fragment
  | EvidenceParts_PartOfEvidence_Fragment
  | EvidenceParts_HasParagraphEvidence_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Label> | Label | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ cursor: string, match: { text: string, marks: Array<{ start: number, end: number }> }, node:
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string, body: { name: string } | null }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionsOfBodyQueryVariables = Exact<{
  body: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsOfBodyQuery = { body: { sessions: { edges: Array<{ node: { startDate: string | null, ordinal: number | null, id: string, key: string, label: Label, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceQueryVariables = Exact<{
  session: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendanceQuery = { session: { attendance: { totalCount: number, edges: Array<{ cursor: string, roles: Array<Role>, node:
          | { region: string | null, id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceEvidenceQueryVariables = Exact<{
  session: string | number;
  after?: string | null | undefined;
}>;


export type AttendanceEvidenceQuery = { session: { attendance: { edges: Array<{ evidence: Array<{ role: Role | null, paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }> }> } } | null };

export type AgendaQueryVariables = Exact<{
  session: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgendaQuery = { session: { agenda: { edges: Array<{ node: { number: string | null, title: string | null, id: string, key: string, label: Label, name: string, parent: { key: string } | null, speakers: { totalCount: number }, papers: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DecidedQueryVariables = Exact<{
  session: string | number;
  label: Label;
  withWords: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DecidedQuery = { session: { adopted: { totalCount: number, edges: Array<{ cursor: string, dates: Array<string>, strengths: Array<Strength>, evidence?: Array<{ quote: string | null }>, node:
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
          | { id: string, key: string, label: Label, name: string }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DecidedEvidenceQueryVariables = Exact<{
  session: string | number;
  label: Label;
  after?: string | null | undefined;
}>;


export type DecidedEvidenceQuery = { session: { adopted: { edges: Array<{ evidence: Array<{ strength: Strength | null, paragraph: string, edition: Edition, editions: Array<Edition>, quote: string | null, text: string | null, source: string | null, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } }> }> } } | null };

export type SummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type SummaryQuery = { summary: { nodes: Array<{ label: Label, count: number, held: number | null }>, relationships: Array<{ type: RelationshipType, count: number }> } };

export type MissingQueryVariables = Exact<{
  label?: Label | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MissingQuery = { missing: { edges: Array<{ cursor: string, count: number, node:
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { officialUrl: string | null, id: string, key: string, label: Label, name: string }
        | { officialUrl: string | null, id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
        | { id: string, key: string, label: Label, name: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LatestSessionsQueryVariables = Exact<{
  first: number;
}>;


export type LatestSessionsQuery = { sessions: { nodes: Array<{ startDate: string | null, id: string, key: string, label: Label, name: string, body: { name: string } | null }> } };

export type MostCitedQueryVariables = Exact<{
  first: number;
}>;


export type MostCitedQuery = { resolutions: { nodes: Array<{ id: string, key: string, label: Label, name: string, referencedBy: { totalCount: number } }> } };

export type ThingHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingHeadQuery = { node:
    | { __typename: 'State', code: string, officialName: string | null, region: string | null, subregion: string | null, until: number | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Organization', id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, organizationKind: string | null }
    | { __typename: 'Body', id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, parent: { id: string, key: string, label: Label, name: string } | null }
    | { __typename: 'Session', ordinal: number | null, startDate: string | null, endDate: string | null, place: string | null, sittings: number | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, body: { id: string, key: string, label: Label, name: string } | null }
    | { __typename: 'AgendaItem', number: string | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, session: { id: string, key: string, label: Label, name: string } | null, parent: { id: string, key: string, label: Label, name: string } | null }
    | { __typename: 'Document', symbols: Array<string>, officialUrl: string | null, issued: string | null, editions: Array<Edition>, draft: boolean | null, held: boolean | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, documentKind: DocumentKind | null }
    | { __typename: 'Resolution', officialUrl: string | null, date: string | null, held: boolean | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Recommendation', paragraph: string | null, strength: Strength | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Instrument', articles: number | null, adopted: string | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Provision', id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, instrument: { id: string, key: string, label: Label, name: string } | null }
    | { __typename: 'Person', id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'StateGroup', id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Subject', scheme: string | null, number: string | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string }
    | { __typename: 'Paragraph', text: string | null, number: string | null, id: string, key: string, label: Label, name: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string, document: { officialUrl: string | null, id: string, key: string, label: Label, name: string } | null }
   | null };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ListedFragment, unknown>;
export const DrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DrawnFragment, unknown>;
export const DrawnLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]} as unknown as DocumentNode<DrawnLinkFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokeOnEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentsEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChairedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VotedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferencesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"pinpoint"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptedAtEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddressedToEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const EvidencePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EvidencePartsFragment, unknown>;
export const BrowseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Browse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bodies"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItems"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documents"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resolutions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instruments"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizations"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodies"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItems"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documents"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"REFERENCED_BY_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resolutions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recommendations"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instruments"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ABOUT_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BrowseQuery, BrowseQueryVariables>;
export const ComparedStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"attended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endorses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ComparedStateQuery, ComparedStateQueryVariables>;
export const AttendedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attended"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AttendedQuery, AttendedQueryVariables>;
export const SponsoredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sponsored"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SponsoredQuery, SponsoredQueryVariables>;
export const VotedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<VotedQuery, VotedQueryVariables>;
export const GraphThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphThing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"}}]}}]}}]} as unknown as DocumentNode<GraphThingQuery, GraphThingQueryVariables>;
export const GraphNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"}}]}}]}}]} as unknown as DocumentNode<GraphNeighboursQuery, GraphNeighboursQueryVariables>;
export const GraphWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]} as unknown as DocumentNode<GraphWayQuery, GraphWayQueryVariables>;
export const GraphLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]} as unknown as DocumentNode<GraphLinksQuery, GraphLinksQueryVariables>;
export const LineageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lineage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LineageDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Force"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyKey"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<LineageQuery, LineageQueryVariables>;
export const OrgansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrgansQuery, OrgansQueryVariables>;
export const LinkEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokeOnEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentsEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChairedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VotedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferencesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"pinpoint"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptedAtEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddressedToEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const RelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Relations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsQuery, RelationsQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const NeighbourEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeighbourEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokeOnEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentsEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChairedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VotedEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferencesEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"pinpoint"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptedAtEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddressedToEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<NeighbourEvidenceQuery, NeighbourEvidenceQueryVariables>;
export const DocumentTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symbol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentTextQuery, DocumentTextQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SessionsOfBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionsOfBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SessionsOfBodyQuery, SessionsOfBodyQueryVariables>;
export const AttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AttendanceQuery, AttendanceQueryVariables>;
export const AttendanceEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<AttendanceEvidenceQuery, AttendanceEvidenceQueryVariables>;
export const AgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AgendaQuery, AgendaQueryVariables>;
export const DecidedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decided"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withWords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withWords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<DecidedQuery, DecidedQueryVariables>;
export const DecidedEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecidedEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adopted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<DecidedEvidenceQuery, DecidedEvidenceQueryVariables>;
export const SummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SummaryQuery, SummaryQueryVariables>;
export const MissingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Missing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MissingQuery, MissingQueryVariables>;
export const LatestSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<LatestSessionsQuery, LatestSessionsQueryVariables>;
export const MostCitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MostCited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"REFERENCED_BY_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"referencedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MostCitedQuery, MostCitedQueryVariables>;
export const ThingHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"es"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ru"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"AR"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"officialName"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"subregion"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"sittings"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symbols"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}},{"kind":"Field","alias":{"kind":"Name","value":"documentKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resolution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"officialUrl"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ThingHeadQuery, ThingHeadQueryVariables>;