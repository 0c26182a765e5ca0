import { list } from './list.ts';

/** What the words around a mission say of it. A phrase after `=` has to be written just so. */
export type Cue =
  /** The subject has it now. */
  | 'have'
  /** It is somewhere now: "is located". */
  | 'located'
  /** "is", "are": present, by itself no claim. */
  | 'be'
  /** "was", "were", "had": of the past. */
  | 'past'
  | 'opened'
  | 'reopened'
  | 'closed'
  /** Not yet, or never. */
  | 'planned'
  | 'negated'
  | 'former'
  /** To a State from a seat elsewhere. */
  | 'accredited'
  | 'represented'
  /** The subject is the receiving State of a mission elsewhere: "is covered by". */
  | 'covered'
  /** Introduces the seat: "through its embassy in". */
  | 'through'
  /** The subject is the receiving State: "hosts". */
  | 'hosts'
  | 'both'
  | 'neither'
  /** "it", "the country": the subject before. */
  | 'pronoun'
  | 'latter'
  | 'first'
  /** "one in Ankara": the kind of mission named before. */
  | 'one'
  | 'each-other'
  | 'capital'
  | 'conjunction'
  | 'adverb'
  | 'organisation'
  | 'moved'
  /** "government", "ministry": the State by another word. */
  | 'government';

export const cues: Readonly<Record<Cue, readonly string[]>> = {
  have: list(
    `has|have|maintains|maintain|operates|operate|runs|retains|keeps|possesses|owns|has had|have had|has maintained|
     have maintained|has been maintaining|has kept|has operated|continues to maintain|continue to maintain|
     continues to operate|maintaining|operating|currently has|there is|there are|there is also|there are also|
     presently has|also has|also maintains|having|includes|include|comprises|comprise|encompasses|
     consists of|consist of|are composed of`,
  ),
  located: list(
    `located|based|situated|headquartered|housed|seated|resident|residing|lies|stands|sits|is to be found|
     remained open|stayed open|has remained open|functions|functioning|functions as|works|working`,
  ),
  be: list(`is|are|has been|have been|being|remains|remain`),
  past: list(
    `was|were|had|maintained|operated|used to have|used to maintain|had been|until|prior to|previously|formerly|
     earlier|once|having earlier|having previously|having formerly|having once|ran|kept|housed`,
  ),
  opened: list(
    `opened|opens|opening|established|establishes|establishing|inaugurated|inaugurating|set up|founded|upgraded|
     elevated|raised|converted|transformed into|turned into|has opened|have opened|has established|have established|
     appointed|appoints|appointing|has appointed|have appointed`,
  ),
  reopened: list(
    `reopened|re-opened|reopening|re-established|reestablished|restored|reinstated|resumed|reactivated|opened again`,
  ),
  closed: list(
    `closed|closes|closing|closure|shut|shut down|shuttered|suspended|suspending|ceased|ceased operations|abolished|
     evacuated|downgraded|defunct|dissolved|discontinued|now closed`,
  ),
  planned: list(
    `plans|plan|planned|planning|will|would|intends|intend|intended|intention|is to open|to open|to establish|to set up|
     proposed|announced|agreed|agreement to|considering|considers|hopes|hope|wants|expected|scheduled|=may|might|
     could|should|shall|decided|decision|promised|pledged|prepares|preparing|seeks|sought|wishes|discussed|
     requested|about to|calls for|upcoming|opening soon|to reopen|to re-open|to be opened|to close|to be`,
  ),
  negated: list(
    `not|no|never|nor|without|lacks|lack|lacking|cannot|doesn't|don't|isn't|aren't|hasn't|haven't|no longer|
     does not|do not|did not|didn't|neither has|neither have|absence of|wasn't`,
  ),
  former: list(`former|erstwhile|historical|historic|one-time`),
  accredited: list(
    `accredited|is accredited|are accredited|accredits|accredit|accreditation|non-resident|nonresident|concurrently|
     jurisdiction over|responsible for|covers|covering|also serves|serves|serving|also covers|handles|handled|
     jointly accredited|cross-accredited|co-accredited|in charge of|oversees|competent for|looks after|look after|takes care of|is tasked with`,
  ),
  represented: list(`represented|is represented|are represented|representing itself|has representation|
     develops relations|conducts relations|conducts its relations|maintains relations|maintains diplomatic relations|
     handles relations|manages relations|relations are conducted|relations are handled|relations are maintained|
     carries out relations`),
  covered: list(
    `is covered by|is covered from|covered by|falls under|is under the jurisdiction of|under the jurisdiction of|is served by|served by|
     is handled by|are handled by`,
  ),
  through: list(`through|via|from|by means of|by`),
  hosts: list(`hosts|host|hosting|is home to|houses|home to`),
  both: list(
    `both countries|both nations|both states|both|both sides|both parties|both governments|the two countries|
     the two nations|the two states|two countries|two nations|each country|each nation|each state|each side|each|
     the countries|the nations|these countries|these two countries|both of them|both of the countries|
     both of these countries|both republics|both kingdoms|each of the two countries|each of the countries`,
  ),
  neither: list(
    `neither country|neither nation|neither state|neither|neither side|neither of the two countries`,
  ),
  pronoun: list(
    `it|they|the country|the nation|the republic|the kingdom|the state|that country|this country|the government|
     the federation|the former country|who|itself`,
  ),
  latter: list(`the latter|the latter country|the other|the other country`),
  first: list(`the former`),
  one: list(`one|those|the one|the ones|another|another one|one each|the other one|its own`),
  'each-other': list(
    `each other's|each others'|each others|each other|one another's|one another|the other's|the others'|the others|
     the other country's|the other country|the other nation|the other nation's|each other country|their respective|the respective|respective|
     the other state|the other's country|the others country`,
  ),
  capital: list(
    `capital|capitals|capital city|capital cities|national capital|national capitals|state capital|capital of|capital city of`,
  ),
  conjunction: list(
    `and|while|whilst|whereas|but|however|although|though|where|plus|as well as|along with|together with|in addition to|besides|or`,
  ),
  adverb: list(
    `also|currently|now|presently|both also|in turn|still|further|furthermore|additionally|since|already|itself|
     officially|only|today|likewise|similarly|too|meanwhile|concurrently also|formally|directly|recently|alone|
     for its part|on its part|for her part|on the other hand|permanently|jointly|at present|once again|again|each also`,
  ),
  organisation: list(
    `European Union|=EU|United Nations|=UN|=U.N.|=NATO|African Union|=ASEAN|=UNESCO|=OECD|Arab League|
     European Commission|European Communities|World Trade Organization|=WTO|=OSCE|=UNIDO|=OAS|Order of Malta|Sovereign Military Order of Malta|
     Organisation of Eastern Caribbean States|=OECS|Caribbean Community|=CARICOM|Economic Community of West African States|
     =ECOWAS|Pacific Islands Forum|Commonwealth Secretariat|Eurasian Economic Union|=IAEA|
     Quebec|Catalonia|Flanders|Wallonia|International Organizations|international organisations|
     international organizations|World Bank|League of Nations|Organization of American States|Council of Europe`,
  ),
  moved: list(`moved|relocated|transferred|moving|relocating|relocation|move|relocate`),
  government: list(
    `government|governments|authorities|ministry|state|foreign ministry|ministry of foreign affairs|republic|side|administration|diplomatic service`,
  ),
};
