import type { Cue } from './cues.ts';
import { list } from './list.ts';

/** What the words around a mission say of it, in Spanish; see `cues.ts` for what each cue means. */
export const spanishCues: Readonly<Record<Cue, readonly string[]>> = {
  have: list(
    `tiene|tienen|mantiene|mantienen|posee|poseen|cuenta con|cuentan con|cuenta también con|cuenta además con|dispone de|
     disponen de|opera|operan|ha mantenido|ha tenido|hay|existe|existen|gestiona|conserva|incluye|incluyen|tiene en`,
  ),
  located: list(
    `se encuentra|se encuentran|se ubica|se ubican|se sitúa|ubicada|ubicado|ubicadas|ubicados|situada|situado|situadas|
     situados|localizada|localizado|con sede|con residencia|tiene su sede|tienen su sede|sita|sito|funciona|funcionan`,
  ),
  be: list('es|son|está|están|ha sido|sigue|permanece'),
  past: list(
    `fue|fueron|era|eran|tenía|tenían|tuvo|tuvieron|mantuvo|mantuvieron|contaba con|contaban con|había|hubo|hasta|
     antes de|anteriormente|poseía|existía|funcionó|operó`,
  ),
  opened: list(
    `abrió|abrieron|abre|abren|abierta|abierto|apertura de|estableció|establecieron|establecida|establecido|inauguró|
     inauguraron|inaugurada|inaugurado|fundó|fundada|elevó|elevaron|elevada|creó|creada|instaló|se abrió|se abrieron|se inauguró`,
  ),
  reopened: list(
    `reabrió|reabrieron|reabre|reabierta|reabierto|reapertura|restableció|restablecieron|restablecida|reanudó|se reabrió`,
  ),
  closed: list(
    `cerró|cerraron|cierra|cerrada|cerrado|cerradas|cerrados|cierre|clausuró|clausurada|clausurado|suspendió|suspendida|
     se cerró|se cerraron|evacuó|suprimió|suprimida|dejó de funcionar|cesó`,
  ),
  planned: list(
    `planea|planean|abrirá|abrirán|anunció|anunciaron|prevé|prevén|tiene previsto|tiene prevista|pretende|pretenden|
     acordaron|acordó|decidió|proyecta|establecerá|tendrá|podría|espera|desea|propuso|estudia|se abrirá`,
  ),
  negated: list('no|sin|ni|nunca|carece de|carecen de|tampoco|ya no|ningún|ninguna'),
  former: list('antigua|antiguo|antiguas|antiguos|exembajada|histórica|histórico'),
  accredited: list(
    `acreditada|acreditado|acreditadas|acreditados|está acreditada|está acreditado|concurrente|concurrentes|
     en concurrencia|no residente|jurisdicción sobre|cubre|responsable de|competente para|a cargo de|acredita`,
  ),
  represented: list('representada|representado|representados|está representada|está representado'),
  covered: list('cubierta por|cubierto por|depende de|atendida por|atendido por'),
  through: list('a través de|a través del|por medio de|mediante|desde|por'),
  hosts: list('alberga|albergan|acoge|acogen'),
  both: list(
    `ambos países|ambas naciones|ambos estados|ambos|ambas|los dos países|las dos naciones|los dos estados|cada país|cada uno`,
  ),
  neither: list('ninguno de los dos países|ninguno de los países|ninguno|ningún país'),
  pronoun: list('el país|este país|dicho país|la nación|el reino|la república|este|esta'),
  latter: list('el otro|la otra|este último'),
  first: list('el primero'),
  one: list('uno|una en|otro|otra|otros|otras'),
  'each-other': list('sus respectivas|sus respectivos|respectivas|respectivos|el otro país'),
  capital: list('capital|capitales|ciudad capital|capital de'),
  conjunction: list(
    `y|e|mientras|mientras que|así como|además de|junto con|junto a|pero|sin embargo|aunque|en tanto que|por su parte`,
  ),
  adverb: list(
    'también|actualmente|además|a su vez|igualmente|asimismo|todavía|solo|ya|hoy|oficialmente|recientemente|por otro lado',
  ),
  organisation: list(
    'Unión Europea|Naciones Unidas|=ONU|=UE|=OEA|=OTAN|Unión Africana|Liga Árabe|Orden de Malta|=UNESCO|Cataluña|Quebec',
  ),
  moved: list('trasladó|trasladada|traslado|trasladaron|se trasladó'),
  government: list('gobierno|ministerio|autoridades|estado|cancillería'),
};

/**
 * Small Spanish words, by the English ones that the grammar turns on: the grammar of where a mission is and whose
 * is the same in both languages, but for adjectives, which follow what they describe.
 */
export const smallSpanishWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'in',
    de: 'of',
    del: 'of',
    la: 'the',
    el: 'the',
    los: 'the',
    las: 'the',
    un: 'a',
    una: 'a',
    y: 'and',
    e: 'and',
    o: 'or',
    con: 'with',
    ante: 'to',
    a: 'to',
    al: 'to',
    para: 'for',
    su: 'its',
    sus: 'their',
    pero: 'but',
    mientras: 'while',
    aunque: 'although',
    sobre: 'on',
    desde: 'from',
    ciudad: 'city',
    ciudades: 'cities',
    dos: 'two',
    tres: 'three',
    cuatro: 'four',
    cinco: 'five',
    siguientes: 'following',
    honorario: 'honorary',
    honoraria: 'honorary',
    residente: 'resident',
    residentes: 'resident',
    diplomatica: 'diplomatic',
    diplomaticas: 'diplomatic',
    permanentes: 'permanent',
    acreditadas: 'accredited',
    actuales: 'current',
    lista: 'list',
    paises: 'countries',
    pais: 'country',
  }),
);
