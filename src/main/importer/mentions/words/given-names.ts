const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Given names that places are called after, too. Before "de" and a capital, and at the head of a name of several words,
 * a person is meant: "José de San Martín", "Diego de Almagro", "Maurice Bishop". Lower case.
 */
export const givenNames = words(
  `adolfo agustín álvaro arturo augusto eloy gustavo hugo lázaro melchor plutarco porfirio rómulo salvador valentín venustiano
   alejandro alfonso alonso álvaro andrés antonio bartolomé benito bernardo carlos cristóbal diego domingo eduardo emiliano
   enrique ernesto felipe fernando francisco gabriel gonzalo gregorio guillermo hernán hernando ignacio jaime jerónimo
   joaquín jorge josé juan julio justo lorenzo luis manuel marcelino marcelo mariano mario martín miguel nicolás pablo
   pedro rafael ramón ricardo rodrigo sebastián simón tomás vicente
   joão afonso henrique duarte vasco luís paulo getúlio
   maurice pierre jacques jean henri louis charles philippe françois georges émile étienne
   catherine isabella maría ana eva juana teresa`,
);
