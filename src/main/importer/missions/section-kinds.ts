import type { Section } from '#shared/models/article.ts';

const ABOUT_MISSIONS =
  /\b(?:missions?|embass(?:y|ies)|consul(?:ates?|ar)|high commissions?|nunciatures?|representations?|representative offices?|diplomatic (?:presence|offices?|posts?|representatives?|network)|liaison offices?|misi(?:ón|ones) (?:diplomátic|residente)\p{L}*|misiones|embajadas?|consulados?|representaci(?:ón|ones) diplomáticas?|nunciaturas?)(?!\p{L})/iu;
const OTHER_MISSIONS =
  /\b(?:missionar|peacekeeping|space|trade missions?|military missions?|united nations|UN missions?|christian|church|bombing|attack|siege|hostage|crisis|relocation)/i;
const OF_THE_PAST =
  /\b(?:histor|former|closed|past|previous|list of ambassadors|defunct|background|colonial|antigu[ao]s|anterior|cerrad[ao]s|pasad[ao]s)/i;
const NOT_THE_ARTICLE =
  /^(?:see also|references|external links|further reading|notes|bibliography|sources|véase también|referencias|enlaces externos|bibliografía|notas|fuentes)$/i;

export type SectionKind = {
  /** It is about missions: its lists are lists of missions. */
  readonly aboutMissions: boolean;
  readonly ofThePast: boolean;
  readonly ignored: boolean;
};

/** What a section's headings say of the missions named in it. */
export function kindOfSection({ path, title }: Section): SectionKind {
  const titles = path.length > 0 ? path : [title];
  const about = titles.slice(path.length > 0 ? 0 : 1);
  const missions = about.findLastIndex((each) => ABOUT_MISSIONS.test(each) && !OTHER_MISSIONS.test(each));
  return {
    aboutMissions: missions >= 0,
    // Missions of today under "History" are of today; "Former missions" are not.
    ofThePast: about.findLastIndex((each) => OF_THE_PAST.test(each)) >= Math.max(0, missions),
    ignored: about.some((each) => NOT_THE_ARTICLE.test(each.trim())),
  };
}

/** A sentence that goes on about a mission named in the one before. */
export const GOES_ON =
  /\b(?:closed|closes|shut|suspended|ceased|evacuated|reopened|re-opened|abolished|closure|cerr(?:ó|ad[ao]s?|aron)|clausur\p{L}+|suspend\p{L}+|reab(?:rió|iert[ao]s?|rieron))(?!\p{L})/iu;

/** Words without which no line outside a section about missions speaks of one: a line without them is not read. */
export const NAMES_MISSION =
  /embass|consul(?:ate|s? general|ar (?:agen|office|post|mission))|honorary consul|high commission|nunciature|(?:diplomatic|resident|permanent|liaison|representative) mission|diplomatic (?:post|represent|office|presence|delegation)|(?:representative|representation|liaison|trade|interests|commercial|economic|cultural|investment) (?:office|cent)|trade (?:commission|represent)|interests? section|institute in taiwan|(?:office|institute) (?:in )?taipei|(?:exchange|relations|taipei) association|main office|branch(?:es)? (?:office|in\b)|non-?resident|(?:ambassadors?|high commissioners?)\b[^.]{0,80}\b(?:resid|based)|accredited|apostolic delegation|embajada|consulado|consular|cónsul|nunciatura|misi(?:ón|ones) |representación|oficina (?:de|comercial|económica)|sección de intereses|acreditad/i;
