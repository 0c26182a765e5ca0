/** What tells a number that could be a year from a count, a sum or a code. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A number after one of these dates something ("in 1994", "the 2016 election", "Act of 1924"). */
export const introducesYear = words(
  `in since by of from until till before after during between around circa c ca about and or to through
   the a an its their his her this that early mid late year years for than with as spring summer autumn fall winter
   fy ad on at following post pre q`,
);

/** A number after one of these is a count ("more than 2000"), unless a year is introduced by it, too. */
export const introducesCount = words(
  `over nearly almost least than exactly some only most total another additional further approximately roughly
   up killed killing sent displaced injured wounded employs employed employing deployed lost`,
);

/** A number after one of these is a name's number ("Resolution 1973", "Boeing 747", "p. 1848"). */
export const introducesCode = words(
  `no nos number resolution resolutions flight boeing airbus route highway road autobahn motorway interstate
   article articles section sections chapter clause paragraph page pages p pp vol volume issue room gate
   directive decree regulation regulations bulletin circular proposition operation order annex appendix
   case docket model type mark class version unit battalion regiment channel frequency windows porsche mercedes
   bus train line level floor box isbn issn doi id code postcode zip`,
);

/** A number before one of these is a count or a measure. */
export const countedThings = words(
  `km kilometre kilometres kilometer kilometers m metre metres meter meters mile miles mi ft feet foot yards nmi
   ha hectare hectares acre acres sq square cubic kg tonne tonnes ton tons mw gw kw kwh mwh gwh twh litres liters barrels bpd
   people persons men women children troops soldiers officers police policemen sailors marines personnel staff
   refugees migrants immigrants emigrants asylum citizens nationals residents inhabitants families households students pupils
   workers employees labourers laborers farmers fishermen prisoners detainees hostages victims civilians casualties deaths dead
   wounded injured killed tourists visitors passengers pilgrims settlers colonists volunteers members delegates
   participants companies firms businesses vehicles cars trucks ships vessels boats aircraft tanks guns rifles weapons
   missiles warheads houses homes villages islands islets schools scholarships flights hours minutes seconds days weeks months
   years year-old times percent per cent pct degrees points votes seats copies pages words dollars euros pounds yen pesos
   rupees rubles million millions billion billions trillion thousand hundred lives cattle animals tents beds doses books`,
);
