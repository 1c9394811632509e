/** A small Akoma Ntoso file, invented, in the form of the General Assembly's. */

export interface AknParts {
  readonly symbol?: string;
  readonly language?: string;
  readonly item?: string;
  readonly itemNames?: readonly string[];
  readonly keywords?: string;
  readonly steps?: string;
  readonly voting?: string;
  readonly body?: string;
}

const BODY = `
      <container name="Recalling"><p>	<span class="italic">Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/61/7">61/7</a> of 4&#160;May 2007, on bridges,<authorialNote marker="1" placement="bottom"><p>		Resolution <a href="https://undocs.org/en/A/RES/217(III)">217 A (III)</a>.</p></authorialNote> and ferries,</p></container>
      <paragraph><num>1.</num><content><p>Takes note of the report &amp; its annex;<authorialNote marker="2"><p>A/90/12.</p></authorialNote></p></content></paragraph>`;

export const KEYWORDS = `
        <keyword value="bridge_building" href="http://example.org/1" showAs="bridge_building" dictionary="UNBIS"></keyword>
        <keyword value="9" href="http://example.org/sdg/9" showAs="sdg_9" dictionary="SDGO"></keyword>
        <keyword value="BRIDGE BUILDING" showAs="BRIDGE BUILDING" dictionary="UNBIS Thesaurus"></keyword>
        <keyword value="Bridge Convention (1999)" showAs="Bridge Convention (1999)" dictionary="DHLAUTH"></keyword>
        <keyword refersTo="agenda" value="14a" showAs="Bridges." dictionary="A/90/251"></keyword>`;

export const STEPS = `
        <step date="2035-10-04" outcome="draftResolution" as="A/C.2/90/L.3" by="Chile, Cuba (on behalf of the States that are members of the Group of 77 and China), Bosnia and Herzegovina and Ghana" />
        <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Japan and Trinidad and Tobago" />
        <step date="0001-01-01" outcome="recommendedForAdoption" as="A/90/439" by="" refersTo="20" />
        <step date="2035-12-07" outcome="adopted" as="A/90/PV.15" by="" />`;

export const VOTING = `
          <voting outcome="adoptedRecordedVote">
            <count value="2" refersTo="inFavour"><akn4un:voters><organization refersTo="memberState">CHILE</organization><organization refersTo="memberState">BOLIVIA (PLURINATIONAL STATE OF)</organization></akn4un:voters></count>
            <count value="1" refersTo="against"><akn4un:voters><organization refersTo="memberState">NORWAY</organization></akn4un:voters></count>
            <count value="1" refersTo="abstaining"><akn4un:voters><organization refersTo="memberState">RURITANIA</organization></akn4un:voters></count>
          </voting>`;

export const aknFile = ({
  symbol = 'A/RES/90/7',
  language = 'eng',
  item = 'Agenda item 14 (a)',
  itemNames = ['Bridges: building of bridges'],
  keywords = KEYWORDS,
  steps = STEPS,
  voting = VOTING,
  body = BODY,
}: AknParts = {}): string => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <statement name="resolution">
    <meta>
      <identification source="#DGACM">
        <FRBRWork><FRBRdate date="2035-12-07" name="adoption"></FRBRdate></FRBRWork>
        <FRBRExpression><FRBRdate date="2035-12-17" name="publication"></FRBRdate><FRBRlanguage language="${language}"></FRBRlanguage></FRBRExpression>
      </identification>
      <classification source="DHLAUTH">${keywords}
      </classification>
      <workflow source="#un">${steps}
      </workflow>
      <analysis source="#un">
        <parliamentary>${voting}
        </parliamentary>
      </analysis>
    </meta>
    <coverPage>
      <p class="upperRight">
        <docNumber refersTo="#symbol">${symbol}</docNumber>
      </p>
      <p>
        <inline name="agenda item">${item}</inline>
      </p>
${itemNames.map((name) => `      <p>\n        <inline name="agenda item name">${name}</inline>\n      </p>`).join('\n')}
      <p>
        <docTitle>Resolution adopted by the General Assembly on 7 December 2035</docTitle>
      </p>
      <p>
        <docProponent refersTo="#secondCommittee">[on the report of the Second Committee (<inline name="originating document">A/90/439, para. 20</inline>)]</docProponent>
      </p>
    </coverPage>
    <preface>
      <p>
        <docNumber>90/7.</docNumber>
        <docTitle refersTo="#resolutionTitle">
          <span class="bold">	Building of bridges</span>
        </docTitle>
      </p>
    </preface>
    <preamble>
      <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>${body}
    </preamble>
  </statement>
</akomaNtoso>
`;
