/** Words before a full stop that does not end the sentence, whatever follows. Lower case. */
export const neverFinal: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof gen maj lt col capt cpt sgt cpl adm cmdr brig rev fr hon pres sen rep gov amb sec
   st ste mt ft nos art arts sect vol vols ed eds pp p fig figs ca c cf viz vs v e.g i.e eg ie approx est
   jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/** May end a sentence: they do when the next word looks like the beginning of one. */
export const sometimesFinal: ReadonlySet<string> = new Set(
  'inc ltd co corp bros jr sr etc al a.m p.m plc llc ph.d b.a m.a b.c a.d'.split(' '),
);

/** Words that begin sentences and hardly ever a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we i you his her its their our my there here
   in on at by for from to with without within under over after before during since until as although though while when whenever
   where whereas because if unless once despite between among along like unlike about according following
   and but or nor yet so however moreover furthermore nevertheless nonetheless meanwhile therefore thus hence instead
   also then later earlier today now both some several many most more much all each every other another no not
   one two three four five six seven eight nine ten such what which who why how only even still just
   further additionally eventually finally initially originally subsequently currently recently historically
   despite through throughout upon against around beyond amid of`.split(/\s+/),
);

/**
 * What follows "U.S." or "U.K." within one name ("U.S. Justice Department"); before any other capital letter
 * the abbreviation ends its sentence. Lower case.
 */
export const followsStateAbbreviation: ReadonlySet<string> = new Set(
  `army navy air marine marines coast military armed forces force fleet troops special joint
   congress congressional congressman congresswoman senate senator senators house representative representatives capitol
   president presidential presidents vice secretary undersecretary assistant deputy department ambassador ambassadors embassy
   embassies consulate consulates consul consular mission state states government administration agency bureau office attorney
   general solicitor supreme court courts circuit district federal national central justice treasury defense defence homeland
   immigration customs border patrol citizenship drug food foreign trade commerce agriculture energy labor interior
   transportation education health environmental geological geographical fish forest postal census international
   commission committee council constitution chamber mint marshals marshal steel open bank dollar route highway virgin
   minister ministry prime parliament home high royal independence internal civil code climate naval chargé consuls
   americans citizens envoy special african indo-pacific pacific southern northern command institute export exports`.split(
    /\s+/,
  ),
);
