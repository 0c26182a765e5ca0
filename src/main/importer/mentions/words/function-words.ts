const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that a sentence or a heading may begin with in capitals without naming anything. Lower case. */
export const functionWords = words(
  `a an the this that these those some any all both each every either neither no not none several many most much more few
   other another such same own certain various numerous
   i you he she it we they who whom whose which what when where why how his her its their our my your him them us me
   in on at by for from to with without within under over after before during since until till as of off out up down into
   onto upon about above across against along alongside amid among amongst around behind below beneath beside besides
   between beyond despite except following like near outside inside past per regarding through throughout toward towards
   unlike via versus
   and but or nor so yet if although though while whereas because unless whether once than then thus therefore hence
   however moreover furthermore nevertheless nonetheless meanwhile instead otherwise also too even only just still again
   already almost nearly approximately currently recently formerly later earlier today now here there further finally
   eventually initially originally subsequently historically generally additionally together according given based due
   is are was were be been being has have had do does did will would shall should can could may might must
   former late early mid new old great one two three four five six seven eight nine ten first second third last next
   see following relations trade history culture economy politics`,
);

/** Prepositions after which a place is meant: "in Gori". */
export const locative = words(
  'in at near outside inside around throughout across off via through within toward towards',
);

/** Prepositions after which a place may be meant, or a person, or a government. */
export const looselyLocative = words(
  'from to into of between against with by for and or on over under along between beyond onto unlike',
);

/** Verbs and nouns whose object is a place. */
export const takesPlace = words(
  `visited visit visits visiting invaded invade invading occupied occupying occupy captured capturing capture entered entering
   left leaving reached reaching attacked attacking bombed bombing sacked besieged seized conquered conquering annexed annexing
   ceded ceding defended defending toured touring crossed crossing liberated liberating evacuated shelled raided ruled
   founded stormed retook recaptured besieging besieges burned burnt razed fortified garrisoned blockaded refounded
   governed held holding linking link links connecting connect connects joining bordering borders leaving lost became renamed including like`,
);

/** Nouns before "of" that make the next name a place: "city of", "capital of". */
export const kindsOfPlace = words(
  `city cities town towns village villages port ports capital capitals province provinces state states region regions island
   islands territory territories district districts municipality county prefecture republic kingdom coast coasts north south
   east west northeast northwest southeast southwest outskirts suburb suburbs airport airports harbour harbor streets people
   peoples citizens population government invasion occupation annexation independence liberation partition conquest mayor
   bishop governor governors part parts rest centre center middle border borders borough commune area areas colony colonies
   city-state north-east north-west south-east south-west
   northern southern eastern western`,
);

/** Small words that may stand inside a name between its capitals. */
export const connectors = words(
  'of de del la las los el da do dos das du des di von van der den upon on en sur al bin ibn e y am an nad pod la le les of the',
);
