import { list } from './list.ts';
import type { TermRow } from './mission-terms.ts';

/** What missions and posts are called in Spanish. */
export const spanishTerms: readonly TermRow[] = [
  { type: 'embassy', one: list('embajada|embajada residente'), many: list('embajadas|embajadas residentes') },
  { type: 'high-commission', one: list('alto comisionado|alta comisión'), many: list('altas comisiones') },
  {
    type: 'apostolic-nunciature',
    one: list('nunciatura apostólica|nunciatura'),
    many: list('nunciaturas apostólicas|nunciaturas'),
  },
  {
    type: 'permanent-mission',
    one: list('misión permanente|representación permanente'),
    many: list('misiones permanentes'),
  },
  {
    type: 'consulate-general',
    one: list('consulado general'),
    many: list('consulados generales'),
  },
  {
    type: 'consulate',
    one: list('consulado|oficina consular|consulado de carrera|sección consular independiente'),
    many: list('consulados|oficinas consulares|consulados de carrera'),
  },
  { type: 'vice-consulate', one: list('viceconsulado|vice consulado'), many: list('viceconsulados') },
  { type: 'consular-agency', one: list('agencia consular'), many: list('agencias consulares') },
  {
    type: 'honorary-consulate-general',
    one: list('consulado general honorario|consulado honorario general'),
    many: list('consulados generales honorarios|consulados honorarios generales'),
  },
  {
    type: 'honorary-consulate',
    one: list('consulado honorario|cónsul honorario|viceconsulado honorario|consulado honorífico'),
    many: list('consulados honorarios|cónsules honorarios|viceconsulados honorarios'),
  },
  {
    type: 'embassy-office',
    one: list('oficina de la embajada|oficina diplomática'),
    many: list('oficinas diplomáticas'),
  },
  {
    type: 'representative-office',
    one: list(
      'oficina de representación|oficina representativa|oficina económica y cultural|delegación general|representación diplomática',
    ),
    many: list('oficinas de representación'),
  },
  { type: 'liaison-office', one: list('oficina de enlace'), many: list('oficinas de enlace') },
  { type: 'interests-section', one: list('sección de intereses'), many: list('secciones de intereses') },
  {
    type: 'trade-office',
    one: list('oficina comercial|oficina económica y comercial|oficina de comercio'),
    many: list('oficinas comerciales|oficinas económicas y comerciales'),
  },
  {
    type: 'other',
    one: list('misión diplomática|sede diplomática|legación diplomática'),
    many: list('misiones diplomáticas|representaciones diplomáticas|sedes diplomáticas|misiones'),
  },
  {
    type: 'none',
    one: list(
      'legación|sección consular|relaciones consulares|servicio consular|instituto cultural|centro cultural|cuerpo consular',
    ),
    many: list('legaciones|secciones consulares|servicios consulares'),
  },
];
