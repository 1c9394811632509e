/** Chinese: how it says who sponsored a draft, and how states voted. */
import type { VotingGrammar } from '../voting.ts';

const DRAFT = '(?:决议|决定)草案';
const COUNTRIES = '(?:国家|会员国|成员国|各国)';

export const voting: VotingGrammar = {
  stances: {
    onBehalf: /[（(]\s*代表[^（）()]{0,200}[）)]/g,
    separator: /[、，,；;]\s{0,3}(?:以及|和|及)?|以及|和|及|与/g,
    name: /^(?!的|无)[\p{Script=Han}·—－-]{2,20}$/u,
    end: /[。\]］]/,
    nobody: /^\s*(?:无|没有)/,
  },
  votes: {
    mentioned: /赞成[^：:\n]{0,8}[：:]/,
    label:
      /(?:(?<inFavour>赞成)|(?<against>反对)|(?<abstaining>弃权)|(?<other>缺席|未参加(?:表决|投票)|未投票|不参加(?:表决|投票)))(?:者|国家|国|票|的国家)?\s{0,3}(?:[（(]\s?\d{1,3}\s?票?[)）])?\s{0,3}[：:]/g,
    taken: /表决/,
    partial: /序言部分|执行部分|第\s?\d{1,3}\s?段|修正案|予以保留/,
  },
  sponsors: {
    mentioned: new RegExp(`提案国|提出[：:]|[：:]\\W{0,4}(?:订正)?${DRAFT}`),
    before: [
      {
        pattern: new RegExp(
          `(?:增列|增加|新增|追加|加入|列入)[^。：:\\n]{0,40}提案国[^。：:\\n]{0,20}[：:]|将(?:下列|以下)${COUNTRIES}[^。：:]{0,40}提案国[^。：:]{0,10}[：:]`,
          'g',
        ),
        role: 'CO_SPONSOR',
      },
      {
        pattern: new RegExp(
          `(?:下列|以下)${COUNTRIES}[^。：:]{0,20}(?:加入|成为|参加)[^。：:]{0,20}提案国[^。：:]{0,10}[：:]`,
          'g',
        ),
        role: 'CO_SPONSOR',
      },
      {
        pattern: new RegExp(
          `(?<!增列|增加|新增|追加|加入|列入)(?:${DRAFT}(?:的)?)?提案国(?:名单)?(?:如下|为|是|有|包括)?\\s?[：:]|${DRAFT}(?:的)?提案国(?:为|是|有|包括)`,
          'g',
        ),
        role: 'SPONSOR',
      },
      {
        pattern: new RegExp(
          `${DRAFT}[^。：:\\n]{0,40}由(?:下列|以下)${COUNTRIES}[^。：:\\n]{0,20}(?:提出|提交|提案)[：:]`,
          'g',
        ),
        role: 'SPONSOR',
      },
    ],
    after: [
      {
        pattern:
          /(?:后来|随后|嗣后|其后)?(?:也|亦|又)?(?:加入|成为|参加)(?:为|成为)?[^。：:\n]{0,20}提案国(?![^。\n]{0,12}[：:])/g,
        role: 'CO_SPONSOR',
      },
      {
        pattern: /(?:在[^。：:、，]{0,12}委员会)?(?:共同)?提出(?:了)?(?:的)?(?:本|该|这项|这一)?(?:决议|决定)草案/g,
        role: 'SPONSOR',
      },
      { pattern: new RegExp(`\\s{0,3}[*†]{0,3}\\s?[：:]\\s{0,3}[*†]{0,3}\\s?(?:订正)?${DRAFT}`, 'g'), role: 'SPONSOR' },
    ],
  },
};
