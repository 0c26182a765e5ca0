import { articleLink } from '#shared/links/link.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { keptFormOf } from '#shared/subjects/subject-kinds.ts';
import { attributionOf, type ExportInput, licenceUrl } from './export-input.ts';

/** A name that nobody can ask for over a network, for what the model has no word for. */
const namespace = 'https://lindero.invalid/ns#';

type Json = { readonly [key: string]: unknown };

/**
 * Notes after the W3C Web Annotation Data Model (Recommendation, 2017-02-23) as
 * JSON-LD: an AnnotationPage whose items carry quote, position and section
 * selectors. What the model has no word for stands under `lindero`, so that
 * reading it back loses nothing.
 */
export function writeWebAnnotations(input: ExportInput): string {
  const page = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      // The whole note is one value: a processor of JSON-LD leaves it as it is.
      { lindero: namespace, 'lindero:note': { '@type': '@json' } },
    ],
    id: `urn:lindero:export:${input.exportedAt}`,
    type: 'AnnotationPage',
    partOf: { id: 'urn:lindero:notebook', type: 'AnnotationCollection', label: 'Lindero' },
    startIndex: 0,
    'lindero:attribution': input.articles.map(attributionOf),
    items: input.notes.map((note) => annotationOf(note, input)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotationOf(note: Note, input: ExportInput): Json {
  const bodies: Json[] = [
    ...(note.body === ''
      ? []
      : [{ type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' }]),
    ...note.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ];
  const targets = note.targets.map((target) => targetOf(target, input));
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.body === '' ? 'highlighting' : 'commenting',
    created: note.createdAt,
    modified: note.updatedAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    // The model asks for a target; a note about nothing in particular is about the notebook.
    target: targets.length > 0 ? targets : ['urn:lindero:notebook'],
    'lindero:note': note,
  };
}

function targetOf(target: KeptSubject, { factsOf }: ExportInput): Json {
  const { geometry, edtf } = factsOf(target);
  const about: Json = {
    type: 'SpecificResource',
    ...('articleId' in target
      ? { source: articleLink(target.articleId), rights: licenceUrl }
      : { source: 'urn:lindero:notebook' }),
    'lindero:name': keptName(target),
    ...(geometry === null ? {} : { 'lindero:geometry': JSON.stringify(geometry) }),
    ...(edtf === null ? {} : { 'lindero:edtf': edtf }),
  };
  const selector = keptFormOf(target).selector?.(target);
  return selector === undefined ? about : { ...about, selector };
}
