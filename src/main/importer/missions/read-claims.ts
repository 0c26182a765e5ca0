import type { Article } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { cityAlone, createCitiesAbove } from './city-above.ts';
import type { Claim, Evidence } from './claim.ts';
import { createFrames, type Frame } from './frames.ts';
import { listAhead } from './grammar/list-ahead.ts';
import type { Post } from './grammar/post.ts';
import { isMissionItself, type LeadIn, readLeadIn } from './grammar/read-lead-in.ts';
import { readLine } from './grammar/read-line.ts';
import { readStatement } from './grammar/read-statement.ts';
import { scopeOf } from './grammar/scope.ts';
import type { Setting } from './grammar/setting.ts';
import { isVerbal, tellsEvent } from './is-verbal.ts';
import type { TermType } from './lexicon/mission-terms.ts';
import { type Passage, passagesOf } from './passages.ts';
import { readInfoboxEntry } from './read-infobox-entry.ts';
import { readLabel } from './read-label.ts';
import { type Column, readColumns, readTableRow } from './read-table-row.ts';
import { GOES_ON, kindOfSection, NAMES_MISSION, type SectionKind } from './section-kinds.ts';
import { splitSentences } from './split-sentences.ts';
import { toClaims } from './to-claims.ts';

/** "It was closed in 1990", "it reopened in 2004": of the mission spoken of before. */
export type Closing = { readonly type: TermType; readonly reopened: boolean; readonly start: number };

export type ClaimsRead = { readonly claims: readonly Claim[]; readonly closings: readonly Closing[] };

/** Everything that the article says of missions, in reading order. */
export function readClaims(article: Article, setting: Setting): ClaimsRead {
  const claims: Claim[] = [];
  const closings: Closing[] = [];
  const frames = createFrames();
  const above = createCitiesAbove();
  const text = indexCodePoints(article.source.text);
  let section = '';
  let block = '';
  let kind: SectionKind = { aboutMissions: false, ofThePast: false, ignored: false };
  let subject: string | null = null;
  let columns: readonly Column[] = [];
  /** A statement leads on to the list below it. */
  let leadsOn = false;

  for (const passage of passagesOf(article)) {
    if (passage.section.id !== section) {
      section = passage.section.id;
      kind = kindOfSection(passage.section);
    }
    if (passage.blockId !== block) {
      block = passage.blockId;
      frames.leaveBlock();
      above.leave(0);
      subject = null;
    }
    if (kind.ignored) continue;
    if (passage.kind === 'infobox') claims.push(...readInfoboxEntry(passage, setting));
    else if (passage.kind === 'heading') {
      frames.enter(
        'heading',
        passage.depth,
        kind.aboutMissions ? readLeadIn(scopeOf(passage.text, setting)) : null,
      );
    } else if (passage.kind === 'row') readRow(passage);
    else readPassage(passage);
  }
  return { claims, closings };

  function readRow(row: Passage): void {
    if (row.header) columns = readColumns(row, setting);
    if (!kind.aboutMissions && !NAMES_MISSION.test(row.text)) return;
    for (const { posts, frame } of readTableRow(row, columns, setting))
      keep(row.header ? posts.filter(namesKnownCity) : posts, row, frame, 'listed');
  }

  /** "Missions of Chile in Peru", "City": what a head says is no mission, unless the table has none and begins at once. */
  function namesKnownCity({ places }: Post): boolean {
    return places.some(({ query }) =>
      setting.world.findPlaces(query).some(({ country }) => setting.homes.has(country)),
    );
  }

  function readPassage(passage: Passage): void {
    above.leave(passage.depth);
    if (passage.kind === 'item') frames.leaveItems(passage.depth - 1);
    else if (leadsOn) {
      frames.enter('text', 0, null);
      leadsOn = false;
    }
    if (!kind.aboutMissions && !NAMES_MISSION.test(passage.text)) {
      if (passage.kind === 'text') frames.enter('text', 0, null);
      return;
    }
    const whole = scopeOf(passage.text, setting);
    const city = passage.leads && frames.current().type === null ? cityAlone(whole) : null;
    if (city !== null) {
      above.enter(passage.depth, city);
      return;
    }
    const verbal = isVerbal(whole) || (passage.kind === 'text' && tellsEvent(whole));
    const below = above.isOpen() && !passage.leads;
    if (!below && (!verbal || passage.text.trimEnd().endsWith(':'))) {
      const leadIn = readLeadIn(whole);
      if (leadIn !== null && !isMissionItself(whole, leadIn) && enterLeadIn(passage, leadIn)) return;
    }
    const labelled = verbal ? null : readLabel(passage, frames.current(), setting);
    if (labelled !== null) {
      for (const { text: words, start, frame } of labelled) {
        const posts = readLine(scopeOf(words, setting), frame);
        keep(posts, { ...passage, text: words, start }, frame, verblessEvidence(passage, posts));
      }
      return;
    }
    const frame = frames.current();
    if (!verbal) {
      const posts =
        kind.aboutMissions || passage.kind === 'item' || passage.text.length < 120
          ? readLine(whole, frame)
          : [];
      keep(posts, passage, frame, verblessEvidence(passage, posts));
      return;
    }
    if (passage.kind === 'item') subject = frame.sender;
    const units = indexCodePoints(passage.text);
    let skipped: string | null = null;
    let last: TermType | null = null;
    for (const sentence of splitSentences(passage.text)) {
      const goesOn = last !== null && GOES_ON.test(sentence.text);
      if (!goesOn && !NAMES_MISSION.test(sentence.text)) {
        last = null;
        skipped = sentence.text;
        continue;
      }
      if (skipped !== null)
        subject = readStatement(scopeOf(skipped, setting), { subject, verbless: false }).subject;
      skipped = null;
      const scope = scopeOf(sentence.text, setting);
      const verbless = !isVerbal(scope) && !tellsEvent(scope);
      const read = readStatement(scope, { subject, verbless, lastType: last });
      subject = read.subject;
      const start = passage.start + units.fromUnit(sentence.at);
      for (const type of read.closures)
        closings.push({ type: type ?? last ?? 'embassy', reopened: false, start });
      for (const type of read.reopenings)
        closings.push({ type: type ?? last ?? 'embassy', reopened: true, start });
      last = read.posts.at(-1)?.type ?? last;
      keep(
        read.posts,
        { ...passage, start, text: sentence.text },
        frame,
        kind.aboutMissions ? 'listed' : 'stated',
      );
      const ahead = listAhead(read.posts, passage.text);
      if (ahead !== null && (passage.kind === 'text' || passage.leads)) {
        frames.enter(passage.kind === 'text' ? 'text' : 'item', passage.depth, ahead);
        leadsOn ||= passage.kind === 'text';
      }
    }
  }

  function enterLeadIn(passage: Passage, leadIn: LeadIn): boolean {
    const names = leadIn.sender ?? leadIn.receiver ?? leadIn.bare ?? leadIn.type;
    if (names === null && !kind.aboutMissions) return false;
    frames.enter(passage.kind === 'item' ? 'item' : 'text', passage.depth, leadIn);
    return true;
  }

  function verblessEvidence({ kind: where }: Passage, posts: readonly Post[]): Evidence {
    if (kind.aboutMissions && where === 'item') return 'listed';
    return posts.every(({ sender }) => sender !== null) ? 'captioned' : 'listed';
  }

  function keep(posts: readonly Post[], passage: Passage, frame: Frame, evidence: Evidence): void {
    if (kind.ofThePast && evidence !== 'stated') return;
    claims.push(
      ...toClaims(above.place(posts), {
        passage,
        frame,
        evidence,
        inMissionSection: kind.aboutMissions,
        text,
        setting,
      }),
    );
  }
}
