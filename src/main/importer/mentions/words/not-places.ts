const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Heads of names that carry a place's name without being one: "Mérida Initiative", "Washington Post". Lower case. */
export const carriers = words(
  `accord accords act acts addendum affair agency agenda agreement agreements airlines airline airways alliance amendment armistice army
   arbitration assembly association associations attack attacks award awards bank banks battle battles biennale bombing bombings
   boycott brigade brigades broadcasting bulletin campaign cartel centre center challenge championship championships charter
   chronicle church club clubs coalition college commission commissions committee commonwealth communiqué communique community
   company compact compromise conference conferences confederation conflict congress consensus consortium convention
   conventions corp corporation council coup courant courier crisis cup daily declaration declarations dialogue dispatch
   doctrine dossier dream earthquake electric electronics embargo encyclopedia enquirer examiner exchange expedition exposition express fair
   federation festival fc forum foundation front fund games gazette globe group guarantee guardian herald hospital hostage
   hotel hurricane inc incident independent industries initiative inquirer institute institution insurrection journal law laws league
   library limited line lines ltd magazine mail manifesto massacre memorandum mirror monitor monthly morning motors movement museum
   mutiny network networks news newspaper note notes observer offensive olympics open opera orchestra order organisation
   organization pact papers party pipeline plan plc plot plus policy post press prize procedure process program programme project
   proclamation protocol protocols purchase quarterly question radio railway railways rebellion recorder reform
   regiment register report resolution review revolt revolution revolutions rising rose rugby scandal school schools series settlement siege society
   spring standard star statement states-general steel strategy studies summit sun symphony syndrome system tea telegram telegraph television
   theatre theater times today tournament trials tribune treaty treaties tv ultimatum understanding undertaking union united university
   uprising vision voice war wars watch week weekly wing youth accession championships companies conspiracy council-general
   saint-germain city-council derby marathon rally`,
);

/** Heads before "of" with the same effect: "Bank of England", "Treaty of Paris", "Battle of Hastings". */
export const carriersOf = words(
  `accord act agreement archbishop archdiocese armistice army association bank banco banque battle bishop bishopric capitulation catholicos chamber
   church club colegio college community company conference congress conspiracy convention council count countess crédit credit decree diet diocese
   duchess duke earl edict électricité electricite encyclopaedia encyclopedia federation festival foundation friends fund gazette
   grand institute journal league lord lady margrave massacre museum national observer organisation organization pact
   partnership party patriarch peace port-of protocol radio revue school slaughter society song statute symphony synod times treaty trial tribune union
   universidad université universite university voice war workers marquess viscount baron baroness prince princess`,
);

/** Geographical heads: the whole is a place, but not the one that the first word names ("Panama Canal"). */
export const geographicHeads = words(
  `archipelago avenue basin bay beach boulevard bridge building canal cape castle cathedral channel cliffs coast cordillera cove creek dam delta
   desert falls fault forest fort gap gate glacier gulf gully harbour harbor headland heights hill hills house island islands isle isles
   isthmus lagoon lake lakes massif memorial mine monument mosque mount mountain mountains ocean palace park pass passage
   peak peninsula plain plains plateau point port prison promontory range reef reefs reservoir ridge river rivers road
   rock rocks sea shoal shrine spit square stadium station strait straits street temple tower trench trough tunnel valley volcano
   wall waterway wetland woods highway expressway`,
);

/** Before a name: "Lake Victoria", "Mount Kenya", "Gulf of Mexico". */
export const geographicLeads = words(
  'bay cape fort gulf isle isles lake lough loch mount mt mountains river río rio sea strait straits san-juan camp port île isla ilha',
);

/** Words in capitals that gazetteers know as towns and articles never mean so. */
export const neverPlaces = words(
  `january february march april may june july august september october november december spring summer autumn winter christmas easter ramadan
   monday tuesday wednesday thursday friday saturday sunday
   congress parliament senate house assembly cabinet council court crown union church state states republic federation kingdom
   empire commonwealth commission committee community government ministry minister president premier chancellor queen king
   emperor prince princess army navy force forces police guard guards party movement front league alliance treaty accord
   agreement act law constitution charter bill war battle revolution embassy consulate mission ambassador consul envoy
   north south east west northern southern eastern western central middle upper lower northeast northwest southeast southwest
   god christ bible islam christianity judaism buddhism hinduism catholic protestant orthodox muslim jewish christian
   latin english spanish french german italian portuguese dutch polish russian arabic hebrew chinese japanese korean hindi
   justice security defense defence commerce trade economy culture sport sports
   history politics tourism migration science education health energy environment agriculture industry transport
   football cricket rugby olympic olympics world cup bank university college school institute museum
   internet nobel academy royal imperial national international federal general admiral colonel captain
   green red black white blue golden silver grand holy sacred dream solidarity liberal conservative labour labor
   democratic republican socialist communist people peoples bureau agency office section article chapter part
   reports report officials official illegal legal trade balance exports imports total sources notes references
   many along of and the central police union trans pan anglo afro indo euro sino
   superior 
   project program bilateral border boundary common see also external links bibliography economic ties cultural relations migration diplomatic
   missions memberships comparison country visits resident other others capital population area flag coat largest leaders leader anthem`,
);

/** Towns whose names are words that sentences and headings begin with. They need more than a capital letter. */
export const wordsToo = words(
  `most nearly date best nice mobile reading bath mass page hope ball gay hell eye normal enterprise union orange
   independence liberty freedom victory paradise progress reform unity harmony concord economy defiance success peace
   many commerce industry cork split man gold silver coal oil cotton sugar rice wheat copper tin coffee tea salt`,
);

/** Places whose names are as often a company's. They need more than a capital letter. */
export const firmsToo = words(
  'toyota hitachi asahi santander iberia suzuki honda kawasaki komatsu bata corning siemens hershey nokia',
);

/** Cities that are as often people: surnames and given names. They need more than a capital letter. */
export const peopleToo = words(
  `washington jefferson madison monroe jackson harrison tyler taylor pierce buchanan lincoln johnson grant hayes garfield
   arthur cleveland mckinley roosevelt taft wilson harding coolidge hoover truman kennedy nixon ford carter reagan bush
   clinton obama trump biden harris pence rice powell kerry blair brown cameron may thatcher churchill wellington nelson
   gladstone disraeli salisbury palmerston peel pitt walpole north eden heath callaghan major truss sunak baker
   houston austin dallas douglas franklin hamilton henderson lawrence lexington livingston logan marshall mitchell morgan
   morris murray norman palmer parker perry richmond roberts russell scott sheridan sherman stanley stuart thompson vernon
   warren webster wellesley wayne carson custer custer dulles acheson perkins marion jordan chester clark cooper
   victoria alexandria charlotte elizabeth florence georgia helena juliana madeleine adelaide alice catherine
   augusta sydney melbourne darwin perth hobart brisbane wellington auckland stirling lancaster york kent essex norfolk suffolk
   bolivar bolívar hidalgo morelos juarez juárez guerrero obregon obregón carranza madero zapata cardenas cárdenas díaz diaz
   santana ramos ramirez gutierrez gonzalez lopez lópez garcia garcía martinez rodriguez fernandez hernandez sanchez
   santiago san-martín mitre sarmiento rosas belgrano varela artigas rivera sucre miranda ayacucho colon colón magallanes
   columbus paris chad milan orlando florian roman sofia sophia vienna lourdes carolina dakota savannah israel jamal jose juan marcos
   lenin stalin kirov gorky gagarin kalinin frunze zhukov suvorov romanov rasputin trotsky
   nehru gandhi bose patel singh khan ali ahmed hussein hassan mahmud bishop cook bath berry rose reed price page`,
);
