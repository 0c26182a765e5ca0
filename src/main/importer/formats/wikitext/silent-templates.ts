/**
 * Templates that show nothing of the article: references, marks of editors, words struck out,
 * navigation, metadata. They are left out without a word, as the plain form
 * leaves out references, navigation boxes and edit marks.
 */
const names = new Set(
  [
    // references and their marks
    'reflist,refn,efn,efn-ua,efn-lr,notelist,note,ref,sfn,sfnp,sfnm,sfnref,harv,harvnb,harvp,harvtxt,r,rp,ref label',
    'note label,refbegin,refend,notetag,notefoot,listaref,refterms,citation,cite,cite web,webarchive,wayback,dead link',
    'cbignore,isbn,issn,doi,oclc,unreferenced,refimprove,multiref,multiref2,unbulleted list citebundle,notelist-ua,cref,cref2',
    // what editors say to each other
    'citation needed,cn,fact,cita requerida,better source needed,clarify,when,who,which,where,by whom,according to whom',
    'dubious,vague,unreliable source,failed verification,verify source,verification needed,full citation needed,update',
    'update inline,update after,page needed,primary source inline,nonspecific,non-primary source needed,weasel inline',
    'peacock inline,pov,npov,pov section,disputed,disputed inline,unreferenced section,more citations needed,original research',
    'more citations needed section,expand section,expand language,expand spanish,cleanup,copy edit,tone,advert,orphan',
    'multiple issues,outdated,rough translation,merge,merge to,merge from,split,globalize,lead too short,too long,prose',
    'stub,world-stub,international relations-stub,citation style,citations missing,one source,primary sources,notability',
    'undue weight,undue weight section,essay-like,proseline,importance section,excessive detail,cleanup section,confusing',
    // what an editor struck out
    'strike,strikethrough,s,del',
    // metadata
    'short description,use dmy dates,use mdy dates,use american english,use british english,use indian english,italic title',
    'engvarb,eng var b,use canadian english,use australian english,use oxford spelling,displaytitle,defaultsort,ordenar',
    'good article,featured article,pp,pp-move,pp-semi-indef,pp-extended,pp-protected,pp-vandalism,coord,coordinates,short desc',
    'cs1 config,use hiberno-english,use new zealand english,use south african english,use singapore english,use pakistani english',
    'lowercase title,anchor,anchors,ancla,toc limit,toclimit,toc,toc left,toc right,tocleft,tocright,no toc,notoc,horizontal toc',
    'stack begin,stack end,stack-begin,stack-end,clear right,sticky header,static row numbers,row hover highlight',
    'table alignment,mw-datatable,sort under,import style,screen reader-only,vpad,visible anchor begin,end,hs,hidden sort key',
    // ways to other pages
    'main,main article,see also,seealso,further,further information,details,about,other uses,for,redirect,distinguish,hatnote',
    'other uses of,redirect2,for multi,not to be confused with,see,ver,véase también,ap,artículo principal,principal,vt,main list',
    'commons,commons category,commons category-inline,commonscat,commonscat-inline,wikisource,wikiquote,wiktionary,wikivoyage',
    'portal,portal bar,portal inline,portales,sister project links,sister project,subject bar,commons-inline,library resources box',
    'authority control,control de autoridades,navbox,navboxes,sidebar,navbar,portalbar,category see also,cat main,external links',
    'reference page,rellink,related articles,selfref,broader,catalog lookup link,broken anchor,category handler,colwidth,attached kml',
    'translated page,translated,iranica,eb1911,catholic,source-attribution,cia world factbook,loc,usgovernment,us dos,state.gov,bg note',
    'inflation,inflation-fn,inflation/year,inflation/fn,us-bilateral-relations,stdb,usdos,statedept,country study,include-usgov,ussg',
  ]
    .join(',')
    .split(','),
);

const patterns = [
  /^(cite|citation|cita|ref|sfn|harv) /,
  /^(use|usar) .+ (english|dates|spelling|fechas)$/,
  /^(foreign relations|bilateral relations|diplomatic (relations|missions)|relaciones (exteriores|bilaterales|diplomáticas)) (of|in|to|de|en)\b/,
  /^(international relations|foreign policy|ambassadors|history|politics|economy|presidency) of\b/,
  /\b(topics|navbox|sidebar|footer|stub|esbozo|nav|series|navigation|templates|campaignbox)$/,
  /^(campaignbox|pp-|wp |wikiproject|template:)/,
  /\b(diaspora|immigration|ethnic groups?|expatriates?) (in|to|of|from)\b/,
];

export function isSilentTemplate(key: string): boolean {
  return names.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** `{{Lang-es|…}}` and the like: a language's words. */
export function isLanguageTemplate(key: string): boolean {
  return /^lang-[a-z]{2,3}(-[a-z]+)*$/.test(key);
}
