/** A small made-up graph with things of most kinds, for queries that begin at them. */
import type { Node, Relationship } from './world.ts';

export const china: Node = {
  label: 'State',
  id: 'CN',
  nameZh: '中国',
  nameEn: 'China',
  nameFr: 'Chine',
  officialEn: "People's Republic of China",
  iso3: 'CHN',
  m49: '156',
  region: 'Asia',
  search: 'CN 中国 China Chine',
};
const chile: Node = { label: 'State', id: 'CL', nameEn: 'Chile', region: 'Americas', search: 'CL Chile' };
const ended: Node = { label: 'State', id: 'YUCS', nameFr: 'Yougoslavie', until: 2003, search: 'YUCS Yougoslavie' };
const conference: Node = { label: 'Body', id: 'X/COP', nameEn: 'Conference', search: 'X/COP Conference' };
const group: Node = { label: 'Body', id: 'X/COP/WG.1', search: 'X/COP/WG.1' };
const session = (id: string, bodyId: string, startDate?: string): Node => ({
  label: 'Session',
  id,
  bodyId,
  ...(startDate ? { startDate } : {}),
  search: id,
});
const first = session('X/COP/1', 'X/COP', '2016-10-03');
const second = session('X/COP/2', 'X/COP', '2018');
const undated = session('X/COP/3', 'X/COP');
const group18 = session('X/COP/WG.1/2018', 'X/COP/WG.1', '2018-05-28');
const item: Node = { label: 'AgendaItem', id: 'X/COP/1#2(a)', sessionId: 'X/COP/1', number: '2(a)', titleFr: 'Point' };
const report: Node = {
  label: 'Document',
  id: 'X/COP/2016/9',
  symbols: ['X/COP/2016/9', 'Y/COP/2016/9'],
  kind: 'REPORT',
  editions: ['zh', 'record'],
  titleZh: '报告',
  draft: false,
  issued: '2016-11',
  sources: ['report.txt', 'data.jsonl'],
  held: true,
  search: 'X/COP/2016/9 报告',
};
const joint: Node = { ...report, id: 'Y/COP/2016/9', search: 'Y/COP/2016/9' };
const mentioned: Node = { label: 'Document', id: 'A/78/100', symbols: ['A/78/100'], held: false, search: 'A/78/100' };
const unnamed: Node = { label: 'Document', id: 'notes_of_May', symbols: [], held: true, search: 'notes_of_May' };
const assembly: Node = {
  label: 'Resolution',
  id: 'A/RES/55/25',
  bodyId: 'A',
  kind: 'RESOLUTION',
  number: '55/25',
  titleEn: 'Convention',
  date: '2000-11-15',
  held: false,
  search: 'A/RES/55/25 Convention',
};
const decided: Node = {
  label: 'Resolution',
  id: 'X/COP/DEC/1/2',
  bodyId: 'X/COP',
  kind: 'DECISION',
  number: '1/2',
  held: true,
  search: 'X/COP/DEC/1/2',
};
const should: Node = { label: 'Recommendation', id: 'X/COP/WG.1/2018 6(a)', paragraph: '6(a)', strength: 'SHOULD' };
const invites: Node = { label: 'Recommendation', id: 'X/COP/1 7', paragraph: '7', strength: 'INVITES' };
const treaty: Node = {
  label: 'Instrument',
  id: 'UNTOC',
  nameEn: 'Convention',
  articles: 41,
  search: 'UNTOC Convention',
};
export const person: Node = { label: 'Person', id: 'Ana Díaz (CL)', name: 'Ana Díaz', search: 'Ana Díaz (CL)' };
const subject: Node = { label: 'Subject', id: 'UNBIS 12', name: 'pens', scheme: 'UNBIS', number: '12', search: 'pens' };
const union: Node = { label: 'Organization', id: 'EU', kind: 'REIO', nameEn: 'European Union', search: 'EU' };
const agency: Node = { label: 'Organization', id: '某组织', kind: '', search: '某组织' };
export const internal: Node = { label: 'Load', id: 'X/COP/2016/9', digest: '00' };

export const globalId = (label: string, key: string) => Buffer.from(`${label}:${key}`).toString('base64url');

export const GRAPH: { nodes: Node[]; relationships: Relationship[] } = {
  nodes: [
    ...[china, chile, ended, conference, group, first, second, undated, group18, item, report, joint, mentioned],
    ...[unnamed, assembly, decided, should, invites, treaty, person, subject, union, agency, internal],
  ],
  relationships: [
    ...[first, second, undated].map((from): Relationship => ({ type: 'OF_BODY', from, to: conference })),
    { type: 'ADOPTED_AT', from: should, to: group18 },
    { type: 'ADOPTED_BY', from: should, to: group },
    { type: 'ADOPTED_AT', from: invites, to: first },
    { type: 'ADOPTED_BY', from: invites, to: conference },
  ],
};
