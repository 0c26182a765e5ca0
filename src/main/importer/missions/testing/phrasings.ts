/**
 * How articles say that a mission is there, is not there, or sits elsewhere. In braces: {A} and {B} the sending and
 * the receiving State at the start of a sentence, {a} and {b} inside one, {demA} and {demB} their demonyms, {cb} the
 * receiving State's capital, {x} and {y} other cities of it, {cc} a third State's capital, {C} that State.
 */

/** An embassy in {cb}, and a consulate general in each of {x} and {y} that is named. */
export const presentPhrasings: readonly string[] = [
  '{A} has an embassy in {cb}.',
  '{A} maintains an embassy in {cb} and a consulate-general in {x}.',
  '{A} has had an embassy in the {demB} capital, {cb}, since 1995.',
  'The {demA} government operates a resident embassy in the capital {cb}, as well as a consulate general in {x}.',
  'Since 1992, {a} has an embassy in {cb}, the capital of {b}.',
  '{A} is represented in {b} through its embassy in {cb}. It also has a consulate general in {x}.',
  '{A} is represented in {b} by an embassy in {cb} and two consulates general, in {x} and {y}.',
  '{A} is accredited to {b} through its embassy in {cb}; it has consulates general in both {x} and {y}.',
  'The embassy of {a} is located in {cb}. There is also a {demA} consulate-general in {x}.',
  "{A}'s embassy in {b} is situated in {cb}. Its consulates-general are in {x} and {y}.",
  'The {demA} embassy is in {cb}, along with consulates general ({x}, {y}).',
  "There is a {demA} embassy in {b}'s capital {cb}.",
  '{A} keeps a diplomatic mission (embassy) in downtown {cb} & a consulate-general in {x}.',
  '{A} runs an embassy in {cb}, {B}, and consulates general in the cities of {x} and {y}, headed by career consuls.',
  '{A} has an embassy in {cb} and consulates-general in {x} and, since May 2013, in {y}.',
  '{A} has an embassy in {cb}, which is also accredited to Fiji and Tonga, and a consulate-general in {x}.',
  '{A} works from its embassy in {cb}. Consulates-general of {a} operate in {x} and {y}.',
  'The embassy of {a} in {b} is at Simpang 396, Jalan Kebangsaan, {cb}.',
  'The Embassy of {a}, {cb} is situated in the old quarter.',
  'In 1970, {a} opened an embassy in {cb}.',
  '{A} opened a consulate in {cb} in 1992, which was raised to an embassy in 2000.',
  'In 1999, {a} upgraded its consulate in {cb} to an embassy.',
  'The {demA} consulate in {cb} was turned into an embassy in 1975.',
  '{A} opened an embassy in {cb} in 1964; closed in 1979, it was reopened in 1995.',
];

/** No mission of {a} in {b} is there now. */
export const absentPhrasings: readonly string[] = [
  '{A} does not have an embassy in {b}.',
  '{A} has no resident embassy in {b}.',
  '{A} lacks an embassy in {cb}.',
  '{A} has neither an embassy nor a consulate in {b}.',
  'Neither country has a resident embassy.',
  "{A} and {b} do not maintain embassies in each other's capitals.",
  'There is no {demA} embassy in {cb}.',
  '{A} no longer has an embassy in {cb}.',
  '{A} has not had an embassy in {cb} since 1991.',
  '{A} used to have an embassy in {cb}.',
  '{A} had an embassy in {cb} until 1995.',
  '{A} maintained an embassy in {cb} from 1960 to 1975.',
  '{A} closed its embassy in {cb} in 1990.',
  '{A} shut down its embassy in {cb} in 2020.',
  '{A} evacuated its embassy in {cb} in 2021.',
  '{A} suspended the activities of its embassy in {cb}.',
  'The {demA} embassy in {cb} was closed in 2002.',
  'The embassy of {a} in {cb} ceased operations in 2016.',
  "{A}'s embassy in {cb}, opened in 1975, was closed for budgetary reasons in 2012.",
  'The closure of the {demA} embassy in {cb} was announced in 2011.',
  '{A} opened an embassy in {cb} in 1964, but it was closed in 1979.',
  '{A} opened a consulate in {cb} in 1910 and closed it in 1940.',
  'In 1963, {a} opened an embassy in {cb}. It was closed in 1992.',
  '{A} established a consulate in {cb} in 1888. The consulate was closed in 1914.',
  '{A} plans to open an embassy in {cb}.',
  '{A} announced that it would open an embassy in {cb} in 2025.',
  '{A} is considering opening an embassy in {cb}.',
  '{A} would like to have an embassy in {cb}.',
  'An embassy of {a} in {cb} is planned.',
  'The {demA} legation in {cb} is to be upgraded to an embassy.',
  'The former {demA} embassy in {cb} is now a museum.',
  "{A}'s embassy in Suva is accredited to Apia.",
  'The {demA} legation in {cb} was opened in 1921.',
  'The {demA} ambassador in {cb} presented his credentials in 2004.',
  'The Swiss Embassy in {cb} represents {demA} interests.',
];

/** An embassy in {cc}, {C}, accredited to {b}. */
export const accreditedPhrasings: readonly string[] = [
  '{A} is accredited to {b} from its embassy in {cc}, {C}.',
  '{A} is accredited to {b} through its embassy in {cc} ({C}).',
  '{A} is represented in {b} by its embassy in {cc}.',
  '{A} is represented in {b} via its embassy in {cc} in {C}.',
  "{A}'s embassy in {cc}, {C}, is accredited to {b}.",
  'The {demA} embassy in {cc} is concurrently accredited to {b}.',
  'The {demA} embassy in {cc} serves {b} as well.',
  "{A}'s embassy in {cc}, {C}, looks after ties with {b}.",
  'The Embassy of {a} in {cc} also covers {b}.',
  '{A} has an embassy in {cc} that is also accredited to {b}.',
  '{A} has a non-resident embassy to {b} in {cc}, {C}.',
  '{A} does not have an embassy in {b}; its embassy in {cc}, {C} is accredited to {b}.',
  '{A} does not have an embassy in {cb}, but is accredited to {b} from {cc}, {C}.',
  '{A} is accredited to {b} from {cc}.',
  '{A} is accredited to {cb} from its embassy in {cc}.',
  "{A}'s embassy in {cc} is accredited to {cb}.",
  'The {demA} embassy in {cc} is also accredited to Suva and {cb}.',
  '{A} is represented in {b} from {cc}, where its ambassador resides.',
  '{A} is represented in {b} by a non-resident ambassador based in {cc} ({C}), and its embassy there.',
  "{B} has no embassy here; {a}'s ambassador in {cc} ({C}) is accredited to {cb}.",
  '{A} has accredited its embassy in {cc}, {C} to {b}.',
  '{A} handles its relations with {b} through its embassy in {cc}.',
  '{B} is covered by the {demA} embassy in {cc}, {C}.',
  '{B} is under the jurisdiction of the {demA} embassy in {cc}, {C}.',
];

/** An honorary consulate in {x}, and no embassy. */
export const honoraryPhrasings: readonly string[] = [
  '{A} does not have an embassy in {cb} but is represented by an honorary consul in {x}.',
  '{A} does not have an embassy in {cb}, but is represented by an honorary consulate in {x}.',
  '{A} has no embassy in {x} but is represented by an honorary consul there.',
];
