export const en = {
  'missions.title': 'Missions',
  'missions.shown': '{shown, number} of {total, number} shown',
  'missions.find': 'Find a mission',
  'missions.none': 'No mission is like that.',
  'missions.sent-by': 'Missions of: {state}',
  'missions.column-city': 'City',
  'missions.column-type': 'Type',
  'missions.column-sending': 'From',
  'missions.column-status': 'Position',
  'missions.column-text': 'In the text',
  'missions.in-the-text': 'In the text',
  'missions.placed': 'placed',
  'missions.review':
    '{candidates, plural, one {to be checked} other {to be checked: # places have this name}}',
  'missions.unplaced-no-city': 'not placed: no city named',
  'missions.unplaced-not-found': 'not placed: city not found',
  'mission-type.embassy': '{count, plural, one {Embassy} other {Embassies}}',
  'mission-type.high-commission': '{count, plural, one {High commission} other {High commissions}}',
  'mission-type.apostolic-nunciature':
    '{count, plural, one {Apostolic nunciature} other {Apostolic nunciatures}}',
  'mission-type.permanent-mission': '{count, plural, one {Permanent mission} other {Permanent missions}}',
  'mission-type.consulate-general': '{count, plural, one {Consulate general} other {Consulates general}}',
  'mission-type.consulate': '{count, plural, one {Consulate} other {Consulates}}',
  'mission-type.vice-consulate': '{count, plural, one {Vice-consulate} other {Vice-consulates}}',
  'mission-type.consular-agency': '{count, plural, one {Consular agency} other {Consular agencies}}',
  'mission-type.honorary-consulate-general':
    '{count, plural, one {Honorary consulate general} other {Honorary consulates general}}',
  'mission-type.honorary-consulate': '{count, plural, one {Honorary consulate} other {Honorary consulates}}',
  'mission-type.deputy-high-commission':
    '{count, plural, one {Deputy high commission} other {Deputy high commissions}}',
  'mission-type.embassy-office': '{count, plural, one {Embassy office} other {Embassy offices}}',
  'mission-type.representative-office':
    '{count, plural, one {Representative office} other {Representative offices}}',
  'mission-type.liaison-office': '{count, plural, one {Liaison office} other {Liaison offices}}',
  'mission-type.interests-section': '{count, plural, one {Interests section} other {Interests sections}}',
  'mission-type.trade-office': '{count, plural, one {Trade office} other {Trade offices}}',
  'mission-type.cultural-institute': '{count, plural, one {Cultural institute} other {Cultural institutes}}',
  'mission-type.other': '{count, plural, one {Other mission} other {Other missions}}',
} as const satisfies Record<string, string>;

export const es = {
  'missions.title': 'Misiones',
  'missions.shown': 'Se muestran {shown, number} de {total, number}',
  'missions.find': 'Buscar una misión',
  'missions.none': 'Ninguna misión coincide.',
  'missions.sent-by': 'Misiones de: {state}',
  'missions.column-city': 'Ciudad',
  'missions.column-type': 'Tipo',
  'missions.column-sending': 'De',
  'missions.column-status': 'Posición',
  'missions.column-text': 'En el texto',
  'missions.in-the-text': 'En el texto',
  'missions.placed': 'situada',
  'missions.review': '{candidates, plural, one {por revisar} other {por revisar: # lugares se llaman así}}',
  'missions.unplaced-no-city': 'sin situar: no se nombra ciudad',
  'missions.unplaced-not-found': 'sin situar: ciudad no encontrada',
  'mission-type.embassy': '{count, plural, one {Embajada} other {Embajadas}}',
  'mission-type.high-commission': '{count, plural, one {Alto comisionado} other {Altos comisionados}}',
  'mission-type.apostolic-nunciature':
    '{count, plural, one {Nunciatura apostólica} other {Nunciaturas apostólicas}}',
  'mission-type.permanent-mission': '{count, plural, one {Misión permanente} other {Misiones permanentes}}',
  'mission-type.consulate-general': '{count, plural, one {Consulado general} other {Consulados generales}}',
  'mission-type.consulate': '{count, plural, one {Consulado} other {Consulados}}',
  'mission-type.vice-consulate': '{count, plural, one {Viceconsulado} other {Viceconsulados}}',
  'mission-type.consular-agency': '{count, plural, one {Agencia consular} other {Agencias consulares}}',
  'mission-type.honorary-consulate-general':
    '{count, plural, one {Consulado general honorario} other {Consulados generales honorarios}}',
  'mission-type.honorary-consulate':
    '{count, plural, one {Consulado honorario} other {Consulados honorarios}}',
  'mission-type.deputy-high-commission':
    '{count, plural, one {Alto comisionado adjunto} other {Altos comisionados adjuntos}}',
  'mission-type.embassy-office':
    '{count, plural, one {Oficina de la embajada} other {Oficinas de la embajada}}',
  'mission-type.representative-office':
    '{count, plural, one {Oficina de representación} other {Oficinas de representación}}',
  'mission-type.liaison-office': '{count, plural, one {Oficina de enlace} other {Oficinas de enlace}}',
  'mission-type.interests-section':
    '{count, plural, one {Sección de intereses} other {Secciones de intereses}}',
  'mission-type.trade-office': '{count, plural, one {Oficina comercial} other {Oficinas comerciales}}',
  'mission-type.cultural-institute':
    '{count, plural, one {Instituto cultural} other {Institutos culturales}}',
  'mission-type.other': '{count, plural, one {Otra misión} other {Otras misiones}}',
} as const satisfies Record<keyof typeof en, string>;
