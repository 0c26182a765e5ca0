/**
 * One entry for each code of a failure that can reach the window: what happened
 * and what to do. The core's own words, with names and numbers, are shown below
 * it. failures.test.ts holds this list against the codes that the core throws.
 */
export const en = {
  'failure-screen.title': 'Something went wrong',
  'failure-screen.retry': 'Try again',
  'failure.internal':
    'Lindero met a fault of its own. Start it again; if it happens again, report the words below.',
  'failure.host.unreachable':
    'The window lost its connection to Lindero. It was probably stopped: start it again and reload this window.',
  'failure.request.no-session':
    'This window did not come through a link of this start of Lindero. Open the link that Lindero printed when it started.',
  'failure.outside.not-opened':
    'No browser could be opened on this machine. Copy the address and open it in a browser yourself.',
  'failure.app.bad-link': 'Lindero cannot follow this link. Copy it again, whole, from where it was made.',
  'failure.link.not-understood':
    'Lindero cannot read this link. Copy it again, whole, from where it was made.',
  'failure.link.wider': 'What the link leads to is no longer in the article. This is the nearest that is.',
  'failure.link.unsure':
    'The article has changed since this link was made. This may be something else than what it led to.',
  'failure.article.empty': 'The file is empty. Save the article again and import that file.',
  'failure.article.binary':
    'The file is not a text. Import the article as text, wikitext, MediaWiki XML or a saved page.',
  'failure.article.encoding':
    'The file is in no encoding that Lindero can read. Save it as UTF-8 and import it again.',
  'failure.article.control-characters':
    'The text contains control characters, which no article has. Remove them and import the file again.',
  'failure.article.doubtful':
    'The text has neither two States nor a heading nor a mission, so that it may be no article, and was not kept. To keep it all the same, import it in the library, which asks, or compile it to a pack and open that.',
  'failure.library.not-held': 'The text is not waiting for an answer any more. Import its file again.',
  'failure.article.not-an-article':
    'The file holds no article that Lindero can read. Import it as text, wikitext, MediaWiki XML or a saved page of Wikipedia.',
  'failure.article.too-large': 'The text is too large for one article. Split it and import the parts.',
  'failure.article.too-tangled':
    'The page’s code is too badly broken to be read: bold, links or other marks are opened thousands of times and never closed. Open the page in a browser, copy its text into a text file, and import that.',
  'failure.article.built-in-missing':
    'The built-in article is missing. Get a whole copy of Lindero; articles of your own can be imported.',
  'failure.file.not-found':
    'There is no such file. It may have been moved or renamed: look for it and open it again.',
  'failure.file.in-use':
    'Another Lindero is writing this file just now. Nothing was changed: try again in a moment.',
  'failure.file.not-readable': 'The file cannot be read. Check that it is a file and that you may read it.',
  'failure.export.no-printer':
    'PDF is printed by Chromium, Chrome or Edge, and none was found on this machine. Install one, or export HTML and print that.',
  'failure.export.not-printed':
    'The page could not be printed. Export it as HTML and print that from a browser.',
  'failure.import.bad-front-matter':
    'The properties at the head of this Markdown file cannot be read. Mend them, or remove what stands between the two lines “---”.',
  'failure.import.bad-note': 'This is no note that the notebook can hold.',
  'failure.import.damaged':
    'This file of the archive is damaged. It was not read: look for another copy of it.',
  'failure.import.bad-review':
    'An answer in study names no card, no moment or no grade. The others are taken.',
  'failure.import.newer': 'This file was written by a newer Lindero. Update Lindero to import it.',
  'failure.import.no-position': 'This feature lies nowhere: it has no position on the map.',
  'failure.import.not-degrees':
    'The positions are not degrees of longitude and latitude. Save the file in WGS 84 (EPSG:4326) and import it again.',
  'failure.import.not-notes':
    'This file holds no notes that Lindero can read. Choose Lindero JSON, Web Annotations, GeoJSON, KML, KMZ, or Markdown files.',
  'failure.import.nothing-to-undo': 'There is no import to undo any more.',
  'failure.import.same-id':
    'Another of these notes says that it is the same note, and is later: that one is taken. To keep this one, too, remove or change its id.',
  'failure.import.too-large':
    'That is too much to import at once. Import it in parts, or from the terminal, which takes more: npm run --silent lindero -- notes import FILE',
  'failure.import.unsafe-path': 'The name of this file leads out of its archive. It was not read.',
  'failure.import.failed': 'The file could not be read. What was there is as it was; report the words below.',
  'failure.import.stopped': 'The import was stopped. What was imported before stays.',
  'failure.import.too-much': 'This file needs too much memory. Split it and import the parts.',
  'failure.import.too-slow': 'This file takes too long to read. Split it and import the parts.',
  'failure.import.twice': 'This import is already under way. Wait until it is done.',
  'failure.install.file-missing':
    'A file of Lindero is gone. Get a whole copy, or build it anew with npm start.',
  'failure.library.bad-id': 'No article can have this id. Import the article again.',
  'failure.library.empty': 'There is no article in the library. Import one, or start Lindero again.',
  'failure.library.built-in': 'This article comes with the atlas and cannot be removed.',
  'failure.library.no-such-article':
    'There is no such article in the library. It may have been removed: look in the trash, or import it again.',
  'failure.library.no-such-candidate':
    'The mission has no such candidate any more. Open it again and choose once more.',
  'failure.library.no-such-mission': 'The article has no such mission any more. Open it again.',
  'failure.library.not-in-trash': 'This edition is not in the trash any more.',
  'failure.corrections.damaged':
    'Your corrections of positions could not be read. The old file was kept beside the new one.',
  'failure.notebook.damaged':
    'The notebook is damaged. Choose one of its kept states, or take it from a copy.',
  'failure.notebook.in-use':
    'Another window of Lindero writes this notebook. Here it can be read; close the other to write.',
  'failure.notebook.changed-elsewhere':
    'Another Lindero saved this notebook since it was read here. This change is not saved: read the notebook anew and save again. What you wrote is still in the window.',
  'failure.notebook.only-read':
    'This notebook can only be read. Make its folder and what lies in it readable and writable for yourself, and read it anew.',
  'failure.notebook.newer':
    'The notebook was written by a newer Lindero. Update Lindero to open it; nothing was changed.',
  'failure.notebook.not-readable':
    'The notebook cannot be opened. Make sure that its folder may be read and written, and start Lindero again; nothing was changed.',
  'failure.notebook.no-such-generation': 'This state of the notebook cannot be opened. Choose another.',
  'failure.notebook.not-saved':
    'The note could not be saved. Make room on the disk or make the folder writable, and save again; what you wrote is still in the window.',
  'failure.notes.too-long':
    'A note holds up to a million characters. Split it into several; what you wrote is still in the window.',
  'failure.notes.changed-elsewhere':
    'This note was changed elsewhere in the meantime. Nothing was saved over it; look at it and try again.',
  'failure.notes.no-such-note': 'There is no such note any more. It may have been removed.',
  'failure.notes.too-many-words':
    'These are too many words for one note. Select fewer, or write the note on the section.',
  'failure.notes.not-in-trash': 'Only notes in the trash are removed for good. Put it there first.',
  'failure.pack.damaged':
    'The pack of this article is damaged. Import the article again, or take the pack from a copy.',
  'failure.pack.misnamed':
    'This file in the library is not named after its article, so it is not opened. Import it, or remove it: brought back from the trash it gets its name.',
  'failure.pack.newer': 'This pack was made by a newer Lindero. Update Lindero to open it.',
  'failure.pack.not-readable':
    'The pack of this article cannot be read, so it is left as it is and nothing is put in its place. Make it readable for you, or remove the article.',
  'failure.pack.not-a-pack':
    'This file is not a pack of Lindero. Packs end in .lindero; other articles are imported.',
  'failure.pack.set-aside':
    'Lindero ended while it read this pack, so it was set aside and is not read. To try again, remove it from the library and bring it back from the trash.',
  'failure.pack.too-large': 'This is more than an article holds. Split its text and import the parts.',
  'failure.request.invalid':
    'The window asked for something in a wrong form. Reload it; if it happens again, report the words below.',
  'failure.request.too-large':
    'That is too large to be handed over at once. Split it, or import it from the command line.',
  'failure.request.unknown-channel':
    'The window and the program are of different versions. Close both and start Lindero again.',
  'failure.settings.damaged':
    'The settings could not be read and are back to their defaults. The old file was kept beside the new one.',
  'failure.session.damaged':
    'How the window was left could not be read, so it begins anew. The old file was kept beside the new one.',
  'failure.data.not-readable':
    'A file of the data folder cannot be read, so it is left as it is and nothing is written over it. Make it readable for you, or move it away; it is named below.',
  'failure.data.newer':
    'A file of the data folder was written by a newer Lindero. Update Lindero to use it; it is left as it is.',
  'failure.data.not-writable':
    'The data folder cannot be written. Make it writable, or choose another with --data.',
  'failure.system.disk-full':
    'The disk is full. Make room on it and try again; what was there before is still there.',
  'failure.system.too-many-files':
    'The system lets no more files be opened. Close other programs or start Lindero again, and try again.',
  'failure.system.not-permitted':
    'The system does not allow it: a file or folder may belong to another user, or lie on a disk that can only be read. Make it readable and writable for you, and try again.',
  'failure.system.gone':
    'A file or folder is not there any more. Put it back, or plug in the disk that it is on, and try again.',
  'failure.system.in-the-way': 'Something else lies in the place of a file. Move it away and try again.',
  'failure.system.in-use':
    'Another program holds a file or folder open. Close it there (a virus scanner or a copy of the folder may take a moment), and try again.',
  'failure.system.disk-failed':
    'The disk does not answer as it should. Check that it is connected, copy your data folder to another one, and try again.',
  'failure.system.too-deep':
    'What was asked for is nested too deeply. Make it flatter or split it, and try again.',
  'failure.system.out-of-memory':
    'It needs more memory than there is. Close other programs, or split what you opened, and try again.',
  'failure.system.failed':
    'The system could not do it. Check the disk and the folder that are named below, and try again.',
  'failure.world.damaged': 'A file of the map is damaged. Get a whole copy of Lindero.',
  'failure.world.missing': 'A file of the map is missing. Get a whole copy of Lindero.',
} as const satisfies Record<string, string>;

export const es = {
  'failure-screen.title': 'Algo salió mal',
  'failure-screen.retry': 'Intentar de nuevo',
  'failure.internal':
    'Lindero tropezó con un fallo propio. Vuelva a abrirlo; si se repite, informe de las palabras de abajo.',
  'failure.host.unreachable':
    'La ventana perdió la conexión con Lindero. Probablemente se detuvo: ábralo de nuevo y vuelva a cargar esta ventana.',
  'failure.request.no-session':
    'Esta ventana no vino por un enlace de este arranque de Lindero. Abra el enlace que Lindero mostró al arrancar.',
  'failure.outside.not-opened':
    'No se pudo abrir ningún navegador en este equipo. Copie la dirección y ábrala usted en un navegador.',
  'failure.app.bad-link': 'Lindero no puede seguir este enlace. Cópielo de nuevo, entero, de donde se hizo.',
  'failure.link.not-understood':
    'Lindero no entiende este enlace. Cópielo de nuevo, entero, de donde se hizo.',
  'failure.link.wider':
    'Lo que señala el enlace ya no está en el artículo. Esto es lo más cercano que sigue.',
  'failure.link.unsure':
    'El artículo ha cambiado desde que se hizo este enlace. Puede que esto sea otra cosa que lo que señalaba.',
  'failure.article.empty': 'El archivo está vacío. Guarde de nuevo el artículo e importe ese archivo.',
  'failure.article.binary':
    'El archivo no es un texto. Importe el artículo como texto, wikitexto, XML de MediaWiki o página guardada.',
  'failure.article.encoding':
    'El archivo está en una codificación que Lindero no lee. Guárdelo como UTF-8 e impórtelo de nuevo.',
  'failure.article.control-characters':
    'El texto contiene caracteres de control, que ningún artículo tiene. Quítelos e importe de nuevo el archivo.',
  'failure.article.doubtful':
    'El texto no tiene ni dos Estados ni un encabezado ni una misión; quizá no sea un artículo, y no se guardó. Para guardarlo de todos modos, impórtelo en la biblioteca, que pregunta, o compílelo como paquete y ábralo.',
  'failure.library.not-held': 'El texto ya no espera respuesta. Importe de nuevo su archivo.',
  'failure.article.not-an-article':
    'El archivo no contiene ningún artículo que Lindero lea. Impórtelo como texto, wikitexto, XML de MediaWiki o página guardada de Wikipedia.',
  'failure.article.too-large':
    'El texto es demasiado grande para un artículo. Divídalo e importe las partes.',
  'failure.article.too-tangled':
    'El código de la página está demasiado dañado para leerlo: abre negritas, enlaces u otras marcas miles de veces y nunca las cierra. Abra la página en un navegador, copie su texto en un archivo de texto e impórtelo.',
  'failure.article.built-in-missing':
    'Falta el artículo incluido. Consiga una copia completa de Lindero; puede importar sus propios artículos.',
  'failure.file.not-found':
    'No existe ese archivo. Quizá se movió o cambió de nombre: búsquelo y ábralo de nuevo.',
  'failure.file.in-use':
    'Otro Lindero está escribiendo este archivo. No se cambió nada: inténtelo de nuevo en un momento.',
  'failure.file.not-readable':
    'El archivo no se puede leer. Compruebe que es un archivo y que tiene permiso para leerlo.',
  'failure.export.no-printer':
    'El PDF lo imprime Chromium, Chrome o Edge, y no se encontró ninguno en este equipo. Instale uno, o exporte HTML e imprímalo.',
  'failure.export.not-printed':
    'La página no se pudo imprimir. Expórtela como HTML e imprímala desde un navegador.',
  'failure.import.bad-front-matter':
    'Las propiedades al comienzo de este archivo Markdown no se pueden leer. Corríjalas, o quite lo que está entre las dos líneas «---».',
  'failure.import.bad-note': 'Esto no es una nota que el cuaderno pueda contener.',
  'failure.import.damaged': 'Este archivo está dañado dentro de su zip. No se leyó: busque otra copia de él.',
  'failure.import.bad-review':
    'Una respuesta del estudio no nombra tarjeta, momento o calificación. Las demás se toman.',
  'failure.import.newer': 'Este archivo lo escribió un Lindero más nuevo. Actualice Lindero para importarlo.',
  'failure.import.no-position': 'Este elemento no está en ninguna parte: no tiene posición en el mapa.',
  'failure.import.not-degrees':
    'Las posiciones no son grados de longitud y latitud. Guarde el archivo en WGS 84 (EPSG:4326) e impórtelo de nuevo.',
  'failure.import.not-notes':
    'Este archivo no contiene notas que Lindero pueda leer. Elija JSON de Lindero, Web Annotations, GeoJSON, KML, KMZ o archivos Markdown.',
  'failure.import.nothing-to-undo': 'Ya no hay ninguna importación que deshacer.',
  'failure.import.same-id':
    'Otra de estas notas dice ser la misma nota y es posterior: se toma aquella. Para conservar también esta, quite o cambie su id.',
  'failure.import.too-large':
    'Es demasiado para importarlo de una vez. Impórtelo por partes o desde la terminal, que admite más: npm run --silent lindero -- notes import ARCHIVO',
  'failure.import.unsafe-path': 'El nombre de este archivo lleva fuera de su zip. No se leyó.',
  'failure.import.failed':
    'El archivo no se pudo leer. Lo que había sigue como estaba; informe de las palabras de abajo.',
  'failure.import.stopped': 'La importación se detuvo. Lo importado hasta entonces se queda.',
  'failure.import.too-much': 'Este archivo necesita demasiada memoria. Divídalo e importe las partes.',
  'failure.import.too-slow': 'Este archivo tarda demasiado en leerse. Divídalo e importe las partes.',
  'failure.import.twice': 'Esta importación ya está en marcha. Espere a que termine.',
  'failure.install.file-missing':
    'Falta un archivo de Lindero. Consiga una copia completa o constrúyalo de nuevo con npm start.',
  'failure.library.bad-id': 'Ningún artículo puede llevar este identificador. Importe de nuevo el artículo.',
  'failure.library.empty': 'No hay ningún artículo en la biblioteca. Importe uno o vuelva a abrir Lindero.',
  'failure.library.built-in': 'Este artículo viene con el atlas y no se puede quitar.',
  'failure.library.no-such-article':
    'No hay tal artículo en la biblioteca. Quizá se quitó: mire en la papelera o impórtelo de nuevo.',
  'failure.library.no-such-candidate':
    'La misión ya no tiene ese candidato. Ábrala de nuevo y elija otra vez.',
  'failure.library.no-such-mission': 'El artículo ya no tiene esa misión. Ábralo de nuevo.',
  'failure.library.not-in-trash': 'Esta edición ya no está en la papelera.',
  'failure.corrections.damaged':
    'No se pudieron leer sus correcciones de posición. El archivo antiguo se conservó junto al nuevo.',
  'failure.notebook.damaged':
    'El cuaderno está dañado. Elija uno de sus estados guardados o recupérelo de una copia.',
  'failure.notebook.in-use':
    'Otra ventana de Lindero escribe en este cuaderno. Aquí se puede leer; cierre la otra para escribir.',
  'failure.notebook.changed-elsewhere':
    'Otro Lindero guardó este cuaderno desde que se leyó aquí. Este cambio no se guardó: lea el cuaderno de nuevo y guarde otra vez. Lo que escribió sigue en la ventana.',
  'failure.notebook.only-read':
    'Este cuaderno solo se puede leer. Dese permiso para leer y escribir en su carpeta y en lo que contiene, y léalo de nuevo.',
  'failure.notebook.newer':
    'El cuaderno lo escribió un Lindero más nuevo. Actualice Lindero para abrirlo; no se cambió nada.',
  'failure.notebook.not-readable':
    'El cuaderno no se puede abrir. Compruebe que su carpeta se puede leer y escribir, y vuelva a abrir Lindero; no se cambió nada.',
  'failure.notebook.no-such-generation': 'Este estado del cuaderno no se puede abrir. Elija otro.',
  'failure.notebook.not-saved':
    'La nota no se pudo guardar. Haga sitio en el disco o dé permiso de escritura a la carpeta, y guarde de nuevo; lo que escribió sigue en la ventana.',
  'failure.notes.too-long':
    'Una nota admite hasta un millón de caracteres. Divídala en varias; lo que escribió sigue en la ventana.',
  'failure.notes.changed-elsewhere':
    'Entretanto la nota se cambió en otro lugar. No se guardó nada encima; mírela e inténtelo de nuevo.',
  'failure.notes.no-such-note': 'Ya no existe esa nota. Quizá se quitó.',
  'failure.notes.too-many-words':
    'Son demasiadas palabras para una nota. Seleccione menos o escriba la nota sobre la sección.',
  'failure.notes.not-in-trash': 'Solo las notas de la papelera se borran del todo. Llévela antes allí.',
  'failure.pack.damaged':
    'El paquete de este artículo está dañado. Importe de nuevo el artículo o recupere el paquete de una copia.',
  'failure.pack.misnamed':
    'Este archivo de la biblioteca no lleva el nombre de su artículo y no se abre. Impórtelo, o quítelo: al recuperarlo de la papelera recibe su nombre.',
  'failure.pack.newer': 'Este paquete lo hizo un Lindero más nuevo. Actualice Lindero para abrirlo.',
  'failure.pack.not-readable':
    'El paquete de este artículo no se puede leer, así que queda como está y no se pone nada en su lugar. Dese permiso para leerlo o quite el artículo.',
  'failure.pack.not-a-pack':
    'Este archivo no es un paquete de Lindero. Los paquetes terminan en .lindero; los demás artículos se importan.',
  'failure.pack.set-aside':
    'Lindero se cerró mientras leía este paquete, así que lo apartó y no lo lee. Para probar de nuevo, quítelo de la biblioteca y recupérelo de la papelera.',
  'failure.pack.too-large':
    'Esto es más de lo que contiene un artículo. Divida su texto e importe las partes.',
  'failure.request.invalid':
    'La ventana pidió algo de forma errónea. Vuelva a cargarla; si se repite, informe de las palabras de abajo.',
  'failure.request.too-large':
    'Eso es demasiado grande para entregarlo de una vez. Divídalo o impórtelo desde la línea de órdenes.',
  'failure.request.unknown-channel':
    'La ventana y el programa son de versiones distintas. Cierre ambos y vuelva a abrir Lindero.',
  'failure.settings.damaged':
    'Los ajustes no se pudieron leer y vuelven a sus valores iniciales. El archivo antiguo se conservó junto al nuevo.',
  'failure.session.damaged':
    'No se pudo leer cómo quedó la ventana, así que empieza de nuevo. El archivo antiguo se conservó junto al nuevo.',
  'failure.data.not-readable':
    'Un archivo de la carpeta de datos no se puede leer, así que queda como está y no se escribe encima. Dese permiso para leerlo o quítelo de ahí; abajo dice cuál es.',
  'failure.data.newer':
    'Un archivo de la carpeta de datos lo escribió un Lindero más nuevo. Actualice Lindero para usarlo; queda como está.',
  'failure.data.not-writable':
    'No se puede escribir en la carpeta de datos. Dele permiso de escritura o elija otra con --data.',
  'failure.system.disk-full': 'El disco está lleno. Haga sitio e inténtelo de nuevo; lo que había sigue ahí.',
  'failure.system.too-many-files':
    'El sistema no deja abrir más archivos. Cierre otros programas o vuelva a abrir Lindero, e inténtelo de nuevo.',
  'failure.system.not-permitted':
    'El sistema no lo permite: un archivo o una carpeta quizá sea de otro usuario o esté en un disco de solo lectura. Dese permiso para leerlo y escribirlo, e inténtelo de nuevo.',
  'failure.system.gone':
    'Un archivo o una carpeta ya no está. Devuélvalo a su sitio o conecte el disco en que está, e inténtelo de nuevo.',
  'failure.system.in-the-way':
    'Hay otra cosa en el lugar de un archivo. Quítela de ahí e inténtelo de nuevo.',
  'failure.system.in-use':
    'Otro programa tiene abierto un archivo o una carpeta. Ciérrelo allí (un antivirus o una copia de la carpeta puede tardar un momento) e inténtelo de nuevo.',
  'failure.system.disk-failed':
    'El disco no responde como debe. Compruebe que está conectado, copie su carpeta de datos a otro e inténtelo de nuevo.',
  'failure.system.too-deep':
    'Lo que se pidió está anidado a demasiada profundidad. Aplánelo o divídalo, e inténtelo de nuevo.',
  'failure.system.out-of-memory':
    'Necesita más memoria de la que hay. Cierre otros programas o divida lo que abrió, e inténtelo de nuevo.',
  'failure.system.failed':
    'El sistema no pudo hacerlo. Revise el disco y la carpeta que se nombran abajo, e inténtelo de nuevo.',
  'failure.world.damaged': 'Un archivo del mapa está dañado. Consiga una copia completa de Lindero.',
  'failure.world.missing': 'Falta un archivo del mapa. Consiga una copia completa de Lindero.',
} as const satisfies Record<keyof typeof en, string>;
