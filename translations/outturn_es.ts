<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>Abrir un informe o un proyecto</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the work under a name of its own</source>
        <translation>Conservar el trabajo con un nombre propio</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Export report as &amp;text…</source>
        <translation>Exportar el informe como &amp;texto…</translation>
    </message>
    <message>
        <source>&amp;Export charts…</source>
        <translation>Exportar grá&amp;ficos…</translation>
    </message>
    <message>
        <source>Every chart of the report as a picture</source>
        <translation>Todos los gráficos del informe como imágenes</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Show the problems found in the report</source>
        <translation>Mostrar los problemas encontrados en el informe</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>Ir al &amp;esquema</translation>
    </message>
    <message>
        <source>Go to the pa&amp;ge</source>
        <translation>Ir a la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Outturn</source>
        <translation>&amp;Acerca de Outturn</translation>
    </message>
    <message>
        <source>Open several as one &amp;project…</source>
        <translation>Abrir varios en un &amp;proyecto…</translation>
    </message>
    <message>
        <source>Read several reports, of years or of operations, into one project</source>
        <translation>Leer varios informes, de años o de operaciones, en un solo proyecto</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Abrir &amp;una carpeta…</translation>
    </message>
    <message>
        <source>Read every report in a folder into one project</source>
        <translation>Leer todos los informes de una carpeta en un solo proyecto</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>Ir a la &amp;fuente</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Guardar una vers&amp;ión…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name</source>
        <translation>Dar un nombre al estado actual</translation>
    </message>
    <message>
        <source>Compare vers&amp;ions…</source>
        <translation>Co&amp;mparar versiones…</translation>
    </message>
    <message>
        <source>Show what differs between two versions, or one and now</source>
        <translation>Mostrar en qué difieren dos versiones, o una y el estado actual</translation>
    </message>
    <message>
        <source>&amp;Update from file…</source>
        <translation>Actuali&amp;zar desde un archivo…</translation>
    </message>
    <message>
        <source>Take over a corrected edition of the report; what was edited here stays</source>
        <translation>Incorporar una edición corregida del informe; lo editado aquí se mantiene</translation>
    </message>
    <message>
        <source>Mer&amp;ge with a copy…</source>
        <translation>Com&amp;binar con una copia…</translation>
    </message>
    <message>
        <source>Bring in what was edited in a copy of this project</source>
        <translation>Incorporar lo editado en una copia de este proyecto</translation>
    </message>
    <message>
        <source>&amp;Take back the chosen change</source>
        <translation>Re&amp;vertir el cambio elegido</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history; later changes stay</source>
        <translation>Revertir lo elegido en el historial; los cambios posteriores se mantienen</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Ir al &amp;historial</translation>
    </message>
    <message>
        <source>R&amp;ules of the checks…</source>
        <translation>&amp;Reglas de las comprobaciones…</translation>
    </message>
    <message>
        <source>What is looked for, and why; switch rules off and on</source>
        <translation>Qué se busca y por qué; desactivar y activar reglas</translation>
    </message>
    <message>
        <source>&amp;Number and its cell</source>
        <translation>&amp;Número y su celda</translation>
    </message>
    <message>
        <source>Go from a number in the narrative to its cell in a table, and back</source>
        <translation>Ir de un número del texto narrativo a su celda en una tabla, y volver</translation>
    </message>
</context>
<context>
    <name>AskForAccess</name>
    <message>
        <source>“%1” holds pictures of pages and no text.</source>
        <translation>«%1» contiene imágenes de páginas y ningún texto.</translation>
    </message>
    <message>
        <source>Its text can be recognised with Tesseract. That takes some seconds a page. Compare what it read with the pictures: each value keeps how sure that is.</source>
        <translation>Su texto se puede reconocer con Tesseract. Eso tarda unos segundos por página. Compare lo leído con las imágenes: cada valor conserva su grado de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>&amp;Reconocer el texto</translation>
    </message>
</context>
<context>
    <name>ChartAltText</name>
    <message>
        <source>%1: %2</source>
        <comment>row, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bars within each other, %1 in each row. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barras unas dentro de otras, %1 en cada fila. Filas: %2.</translation>
    </message>
    <message>
        <source>Bars: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barras: %1. Filas: %2.</translation>
    </message>
    <message>
        <source>Markers on a line in each row: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Marcas sobre una línea en cada fila: %1. Filas: %2.</translation>
    </message>
    <message>
        <source>Bars made up of parts: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barras compuestas de partes: %1. Filas: %2.</translation>
    </message>
    <message>
        <source>Columns over years: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>Columnas por años: %1. Años: %2.</translation>
    </message>
    <message>
        <source>Columns over years, made up of parts: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>Columnas por años, compuestas de partes: %1. Años: %2.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <comment>series, total</comment>
        <translation>%1: %2 en total.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>series, value, row</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: largest %2 (%3), smallest %4 (%5)</source>
        <comment>series, value, row, value, row</comment>
        <translation>%1: máximo %2 (%3), mínimo %4 (%5)</translation>
    </message>
    <message>
        <source>%1, total %2.</source>
        <comment>largest and smallest, total</comment>
        <translation>%1, total %2.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <comment>series, value, first year, value, last year</comment>
        <translation>%1: %2 en %3, %4 en %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands there, how many times</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a number (%1).</source>
        <comment>list</comment>
        <translation>Sin número (%1).</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ChartPreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>A4 width, as high as needed</source>
        <translation>Anchura A4, altura según el contenido</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 bn</source>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no existe la columna</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>%1 funded</source>
        <translation>%1 financiado</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Points on a scale</source>
        <translation>Puntos en una escala</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows that do not fit at this size: %1. A taller picture has room for them.</source>
        <translation>Filas que no caben en este tamaño: %1. En una imagen más alta hay sitio para ellas.</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <translation>%1 bill.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Notes that do not fit at this size: %1.</source>
        <translation>Notas que no caben en este tamaño: %1.</translation>
    </message>
    <message>
        <source>Source: Annual Results Report %1</source>
        <comment>year</comment>
        <translation>Fuente: informe anual de resultados %1</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Reports</source>
        <comment>files</comment>
        <translation>Fuente: %1, informes anuales de resultados</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>file</comment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Report %2</source>
        <comment>file, year</comment>
        <translation>Fuente: %1, informe anual de resultados %2</translation>
    </message>
    <message>
        <source>↓ lower is better</source>
        <translation>↓ mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>not in that year’s report</source>
        <translation>no figura en el informe de ese año</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Writing charts…</source>
        <translation>Escribiendo los gráficos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 cannot be summed, because the cell of %2 reads “%3”</source>
        <translation>%1: no se puede sumar, porque en la celda de %2 pone «%3»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because %2 of its cells hold no number; the first, of %3, reads “%4”</source>
        <translation>%1: no se puede sumar, porque %2 de sus celdas no contienen un número; en la primera, de %3, pone «%4»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because the sum has more than %2 digits</source>
        <translation>%1: no se puede sumar, porque la suma tiene más de %2 dígitos</translation>
    </message>
    <message>
        <source>%1 has no Total; its rows add up to %2</source>
        <translation>%1: no hay total; sus filas suman %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared, because its Total reads “%2”</source>
        <translation>%1: no se puede comparar, porque en su total pone «%2»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, but its %3 amounts add up to %4: %5 apart, where rounding allows %6</source>
        <translation>%1: el total es %2, pero sus %3 importes suman %4: la diferencia es %5 y el redondeo admite %6</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than %4, which is %5</source>
        <translation>%1: %2 es %3, más que %4, que es %5</translation>
    </message>
    <message>
        <source>The results framework has no area “%1”</source>
        <translation>El marco de resultados no tiene ningún área «%1»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: %4 apart, where rounding allows %5</source>
        <translation>%1: el total es %2 por área de impacto y %3 por área de resultados: la diferencia es %4 y el redondeo admite %5</translation>
    </message>
    <message>
        <source>A value cell holds words that are no value.</source>
        <translation>Una celda de valor contiene palabras que no son un valor.</translation>
    </message>
    <message>
        <source>A value is a number, a percentage, Unknown, a level of a scale or nothing. Other words are kept as they stand, but they are in no sum and no chart. Gone once the cell is edited.</source>
        <translation>Un valor es un número, un porcentaje, «Unknown», un nivel de una escala o nada. Las demás palabras se conservan tal como están, pero no entran en ninguna suma ni en ningún gráfico. Desaparece al editar la celda.</translation>
    </message>
    <message>
        <source>A number is written in another convention than the report&apos;s.</source>
        <translation>Un número está escrito con una convención distinta de la del informe.</translation>
    </message>
    <message>
        <source>Reports write 12.5% and 1,234. A number such as 12,5% that can mean only one thing is read as that, and its words are kept; check that it was meant so. Gone once the cell is edited.</source>
        <translation>Los informes escriben 12.5% y 1,234. Un número como 12,5%, que solo puede significar una cosa, se lee así y se conservan sus palabras; compruebe que esa era la intención. Desaparece al editar la celda.</translation>
    </message>
    <message>
        <source>A number has more digits than can be kept exactly.</source>
        <translation>Un número tiene más dígitos de los que se pueden conservar con exactitud.</translation>
    </message>
    <message>
        <source>Numbers are exact and hold up to 18 digits. A longer one is kept as words rather than rounded. Gone once the cell is edited.</source>
        <translation>Los números son exactos y tienen 18 dígitos como máximo. Uno más largo se conserva como texto en vez de redondearlo. Desaparece al editar la celda.</translation>
    </message>
    <message>
        <source>A row has fewer cells than its table has columns.</source>
        <translation>Una fila tiene menos celdas que columnas su tabla.</translation>
    </message>
    <message>
        <source>The missing cells are taken as blank at the end of the row. When one is missing in the middle, values stand in the wrong columns: compare with the source.</source>
        <translation>Las celdas que faltan se toman como vacías al final de la fila. Si falta una en medio, hay valores en columnas equivocadas: compare con la fuente.</translation>
    </message>
    <message>
        <source>A row has more cells than its table has columns.</source>
        <translation>Una fila tiene más celdas que columnas su tabla.</translation>
    </message>
    <message>
        <source>What stands beyond the last column has no place in the table: compare with the source, where it is kept.</source>
        <translation>Lo que está más allá de la última columna no tiene lugar en la tabla: compare con la fuente, donde se conserva.</translation>
    </message>
    <message>
        <source>An indicator row begins with no code.</source>
        <translation>Una fila de indicador no empieza por un código.</translation>
    </message>
    <message>
        <source>Core indicators have a code such as 13.1, which tells their unit and whether higher or lower is better. Without one a row is read by its title alone, as an operation&apos;s own indicators are.</source>
        <translation>Los indicadores básicos tienen un código como 13.1, que indica su unidad y si es mejor un valor más alto o más bajo. Sin código, la fila se lee solo por su título, como los indicadores propios de una operación.</translation>
    </message>
    <message>
        <source>A line inside a table is not divided into cells.</source>
        <translation>Una línea dentro de una tabla no está dividida en celdas.</translation>
    </message>
    <message>
        <source>Cells are divided by tabs. A line without any is kept as text: when tabs were lost on the way, its values are missing in the table.</source>
        <translation>Las celdas se separan con tabuladores. Una línea que no tiene ninguno se conserva como texto: si los tabuladores se perdieron por el camino, sus valores faltan en la tabla.</translation>
    </message>
    <message>
        <source>A table has a header that is not known.</source>
        <translation>Una tabla tiene un encabezado que no se conoce.</translation>
    </message>
    <message>
        <source>Tables are told by their column titles, such as Strategy Baseline or Final Budget. The lines of another table are kept as text.</source>
        <translation>Las tablas se reconocen por los títulos de sus columnas, como «Strategy Baseline» o «Final Budget». Las líneas de otras tablas se conservan como texto.</translation>
    </message>
    <message>
        <source>Rows go on after a break without a header of their own.</source>
        <translation>Unas filas continúan tras un salto sin encabezado propio.</translation>
    </message>
    <message>
        <source>A page break can part a table. Rows of the same width that follow are taken as the rest of the table above.</source>
        <translation>Un salto de página puede partir una tabla. Las filas siguientes del mismo ancho se toman como el resto de la tabla anterior.</translation>
    </message>
    <message>
        <source>Two rows have the same area, code and population type.</source>
        <translation>Dos filas tienen la misma área, el mismo código y el mismo tipo de población.</translation>
    </message>
    <message>
        <source>The second is kept under a name ending in ~2. Usually one of them was meant for another population type.</source>
        <translation>La segunda se conserva con un nombre que termina en ~2. Por lo general una de ellas correspondía a otro tipo de población.</translation>
    </message>
    <message>
        <source>A row&apos;s area is not known.</source>
        <translation>No se conoce el área de una fila.</translation>
    </message>
    <message>
        <source>It is not sure which paragraphs are statements.</source>
        <translation>No es seguro qué párrafos son enunciados.</translation>
    </message>
    <message>
        <source>Statements stand between an area&apos;s heading and its table. Where an area has no table, their end is a guess.</source>
        <translation>Los enunciados están entre el título de un área y su tabla. Cuando un área no tiene tabla, su final es una suposición.</translation>
    </message>
    <message>
        <source>A paragraph that a page break split was joined.</source>
        <translation>Se ha unido un párrafo que un salto de página había partido.</translation>
    </message>
    <message>
        <source>A paragraph that ends in the middle of a sentence is joined with the next when that goes on in small letters. The file itself is not changed.</source>
        <translation>Un párrafo que termina en mitad de una frase se une al siguiente cuando este continúa en minúsculas. El archivo en sí no se modifica.</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found.</source>
        <translation>No se ha encontrado el año del informe.</translation>
    </message>
    <message>
        <source>The year stands in the title block, and in column titles such as Actual (2023). Without it the report has no point in a trend.</source>
        <translation>El año figura en la portada y en títulos de columna como «Actual (2023)». Sin él, el informe no tiene ningún punto en una tendencia.</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found.</source>
        <translation>No se ha encontrado la operación del informe.</translation>
    </message>
    <message>
        <source>The country or operation stands in the title block, below the year.</source>
        <translation>El país o la operación figura en la portada, debajo del año.</translation>
    </message>
    <message>
        <source>No section heading was found.</source>
        <translation>No se ha encontrado ningún título de sección.</translation>
    </message>
    <message>
        <source>Sections begin with lines such as Section 1: Context and Overview, or 2.1 Outcomes and Achievements. Without them everything is one narrative.</source>
        <translation>Las secciones empiezan con líneas como «Section 1: Context and Overview» o «2.1 Outcomes and Achievements». Sin ellas, todo es un solo texto narrativo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and its encoding was guessed.</source>
        <translation>El archivo no está en UTF-8 y su codificación se ha supuesto.</translation>
    </message>
    <message>
        <source>Files of older programs are mostly Latin-1. When letters with accents look wrong, save the file as UTF-8 and open it again.</source>
        <translation>Los archivos de programas antiguos suelen estar en Latin-1. Si las letras con tilde se ven mal, guarde el archivo como UTF-8 y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no characters.</source>
        <translation>Algunos bytes del archivo no son caracteres.</translation>
    </message>
    <message>
        <source>They are shown as a replacement sign, and stay as they are in the file. The file was probably damaged on its way.</source>
        <translation>Se muestran con un signo de sustitución y permanecen como están en el archivo. Probablemente el archivo se dañó por el camino.</translation>
    </message>
    <message>
        <source>A heading is out of order.</source>
        <translation>Un título está fuera de orden.</translation>
    </message>
    <message>
        <source>A Total differs from the sum of its rows by more than rounding.</source>
        <translation>Un total difiere de la suma de sus filas más de lo que explica el redondeo.</translation>
    </message>
    <message>
        <source>In each finance table the rows of budget, funds available and expenditure, also those such as All Impact Areas, are added up and compared with the Total. Each amount may be rounded, so they may differ by half a unit of the last digit for each amount in the sum and for the Total. Blank cells count as nothing; where a cell holds no number, a note says so instead.</source>
        <translation>En cada tabla financiera se suman las filas de presupuesto, fondos disponibles y gastos, también las que son como «All Impact Areas», y se comparan con el total. Cada importe puede estar redondeado, así que pueden diferir en media unidad del último dígito por cada importe de la suma y por el total. Las celdas en blanco cuentan como nada; si una celda no contiene un número, se dice en una nota.</translation>
    </message>
    <message>
        <source>Funds available as % of budget is not their quotient.</source>
        <translation>Los fondos disponibles como % del presupuesto no son su cociente.</translation>
    </message>
    <message>
        <source>Funds available ÷ budget × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the budget is zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>Se compara fondos disponibles ÷ presupuesto × 100 con el porcentaje escrito. Los tres pueden estar redondeados en media unidad de su último dígito. Si el presupuesto es cero o está en blanco no hay cociente, y un porcentaje ahí da una advertencia.</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available is not their quotient.</source>
        <translation>Los gastos como % de los fondos disponibles no son su cociente.</translation>
    </message>
    <message>
        <source>Expenditure ÷ funds available × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the funds are zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>Se compara gastos ÷ fondos disponibles × 100 con el porcentaje escrito. Los tres pueden estar redondeados en media unidad de su último dígito. Si los fondos son cero o están en blanco no hay cociente, y un porcentaje ahí da una advertencia.</translation>
    </message>
    <message>
        <source>The impact and the outcome table have different Totals.</source>
        <translation>La tabla de impacto y la de resultados tienen totales distintos.</translation>
    </message>
    <message>
        <source>Both tables divide the same money, so their Totals agree in each column. They may differ by half a unit of the last digit for each amount and each Total in the two tables.</source>
        <translation>Ambas tablas reparten el mismo dinero, así que sus totales coinciden en cada columna. Pueden diferir en media unidad del último dígito por cada importe y cada total de las dos tablas.</translation>
    </message>
    <message>
        <source>More was spent than there were funds.</source>
        <translation>Se gastó más de lo que había en fondos.</translation>
    </message>
    <message>
        <source>Expenditure is compared with the funds available of the same row, as written.</source>
        <translation>Los gastos se comparan con los fondos disponibles de la misma fila, tal como están escritos.</translation>
    </message>
    <message>
        <source>A finance row names an area that the results framework does not have.</source>
        <translation>Una fila financiera nombra un área que no está en el marco de resultados.</translation>
    </message>
    <message>
        <source>Labels begin with the letters and number of an area, such as OA2: Status. The row is in the sums, but under no area.</source>
        <translation>Las etiquetas empiezan por las letras y el número de un área, como «OA2: Status». La fila entra en las sumas, pero en ningún área.</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, but %4 of %5 is %6; rounding explains %7 in the percentage, %8 and %9 in the amounts</source>
        <translation>%1: en %2 pone %3, pero %4 de %5 es %6; el redondeo explica %7 en el porcentaje, %8 y %9 en los importes</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is blank</source>
        <translation>%1: en %2 pone %3, aunque %4 está en blanco</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is zero</source>
        <translation>%1: en %2 pone %3, aunque %4 es cero</translation>
    </message>
    <message>
        <source>%1: %2 cannot be compared, because its numbers are too long</source>
        <translation>%1: %2 no se puede comparar, porque sus números son demasiado largos</translation>
    </message>
    <message>
        <source>“%1” is not what this cell holds</source>
        <translation>«%1» no es lo que contiene esta celda</translation>
    </message>
    <message>
        <source>One of: %1; Unknown, or nothing</source>
        <translation>Uno de estos: %1; «Unknown» o nada</translation>
    </message>
    <message>
        <source>A level of the scale, Unknown, or nothing</source>
        <translation>Un nivel de la escala, «Unknown» o nada</translation>
    </message>
    <message>
        <source>A number, a percentage, Unknown, or nothing</source>
        <translation>Un número, un porcentaje, «Unknown» o nada</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words; this cell cannot be empty</source>
        <translation>Texto; esta celda no puede estar vacía</translation>
    </message>
    <message>
        <source>the report does not stand as this change expects it</source>
        <translation>el informe no está como lo espera este cambio</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>a table stands between these paragraphs</source>
        <translation>hay una tabla entre estos párrafos</translation>
    </message>
    <message>
        <source>Change the paragraphs on each side of it on their own</source>
        <translation>Cambie por separado los párrafos de cada lado</translation>
    </message>
    <message>
        <source>this row has no column “%1”</source>
        <translation>esta fila no tiene ninguna columna «%1»</translation>
    </message>
    <message>
        <source>“outturn dump” lists the rows with their columns</source>
        <translation>«outturn dump» enumera las filas con sus columnas</translation>
    </message>
    <message>
        <source>the point of the report&apos;s own year follows from the totals</source>
        <translation>el punto del propio año del informe se deduce de los totales</translation>
    </message>
    <message>
        <source>Edit the row “Total” of the finance table</source>
        <translation>Edite la fila «Total» de la tabla financiera</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>no existe esa fila</translation>
    </message>
    <message>
        <source>there is no such section</source>
        <translation>no existe esa sección</translation>
    </message>
    <message>
        <source>%1 not drawn: allocated to no single area.</source>
        <translation>Sin dibujar: %1. No se asigna a una sola área.</translation>
    </message>
    <message>
        <source>No amounts are known. Enter them in the finance table.</source>
        <translation>No se conoce ningún importe. Introdúzcalos en la tabla financiera.</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by impact area</source>
        <translation>Presupuesto, fondos disponibles y gastos por área de impacto</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by outcome area</source>
        <translation>Presupuesto, fondos disponibles y gastos por área de resultados</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Presupuesto final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fondos disponibles</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by impact area</source>
        <translation>Parte financiada del presupuesto, por área de impacto</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by outcome area</source>
        <translation>Parte financiada del presupuesto, por área de resultados</translation>
    </message>
    <message>
        <source>Funds available as share of final budget</source>
        <translation>Fondos disponibles como parte del presupuesto final</translation>
    </message>
    <message>
        <source>Shown as words only, since not on the same scale: %1.</source>
        <translation>Solo en palabras, por no estar en la misma escala: %1.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Indicadores de %1</translation>
    </message>
    <message>
        <source>Other core impact indicators</source>
        <translation>Otros indicadores básicos de impacto</translation>
    </message>
    <message>
        <source>Other core outcome indicators</source>
        <translation>Otros indicadores básicos de resultados</translation>
    </message>
    <message>
        <source>No values are known yet. Enter them in the indicator table above.</source>
        <translation>Aún no se conoce ningún valor. Introdúzcalos en la tabla de indicadores de arriba.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valor real</translation>
    </message>
    <message>
        <source>Not split by type</source>
        <translation>Sin desglosar por tipo</translation>
    </message>
    <message>
        <source>Only %1 is known so far. Type other years in the table beside this chart.</source>
        <translation>Por ahora solo se conoce %1. Escriba otros años en la tabla que acompaña a este gráfico.</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Sin asignación</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Asignación flexible</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Con asignación</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Asignación estricta</translation>
    </message>
    <message>
        <source>Budget and expenditure trend</source>
        <translation>Evolución del presupuesto y los gastos</translation>
    </message>
    <message>
        <source>Contributions trend by type</source>
        <translation>Evolución de las contribuciones por tipo</translation>
    </message>
    <message>
        <source>No year is known yet. Type years and amounts in the table beside this chart.</source>
        <translation>Aún no se conoce ningún año. Escriba años e importes en la tabla que acompaña a este gráfico.</translation>
    </message>
    <message>
        <source>The parts of %1 are more than the total.</source>
        <translation>Las partes de %1 superan el total.</translation>
    </message>
    <message>
        <source>the project holds no report</source>
        <translation>el proyecto no contiene ningún informe</translation>
    </message>
    <message>
        <source>the change is not one that Outturn writes (%1)</source>
        <translation>el cambio no es de los que escribe Outturn (%1)</translation>
    </message>
    <message>
        <source>The file was changed by another program; take an older copy</source>
        <translation>Otro programa cambió el archivo; utilice una copia anterior</translation>
    </message>
    <message>
        <source>Choose an Outturn project (.outturn)</source>
        <translation>Elija un proyecto de Outturn (.outturn)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>Check the name, or look for where the file was moved</source>
        <translation>Compruebe el nombre o averigüe adónde se movió el archivo</translation>
    </message>
    <message>
        <source>this is a folder, not a project</source>
        <translation>es una carpeta, no un proyecto</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>el archivo no se puede leer (%1)</translation>
    </message>
    <message>
        <source>Ask for the right to read it</source>
        <translation>Pida permiso para leerlo</translation>
    </message>
    <message>
        <source>this is not an Outturn project</source>
        <translation>no es un proyecto de Outturn</translation>
    </message>
    <message>
        <source>this is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>the project is of version %1; this program knows up to %2</source>
        <translation>el proyecto es de la versión %1; este programa conoce hasta la %2</translation>
    </message>
    <message>
        <source>Open it with a newer Outturn</source>
        <translation>Ábralo con un Outturn más reciente</translation>
    </message>
    <message>
        <source>another program keeps this project in a write-ahead log</source>
        <translation>otro programa mantiene este proyecto en un registro de escritura anticipada</translation>
    </message>
    <message>
        <source>Close that program, then run “PRAGMA journal_mode=DELETE” on the file</source>
        <translation>Cierre ese programa y ejecute «PRAGMA journal_mode=DELETE» en el archivo</translation>
    </message>
    <message>
        <source>the file is larger than a project can be (%1 MB)</source>
        <translation>el archivo es más grande de lo que puede ser un proyecto (%1 MB)</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>el proyecto es de solo lectura</translation>
    </message>
    <message>
        <source>Allow writing to the file, or save a copy elsewhere and edit that</source>
        <translation>Permita escribir en el archivo, o guarde una copia en otro lugar y edítela</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only</source>
        <translation>la carpeta del proyecto es de solo lectura</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and edit that</source>
        <translation>Guarde una copia en una carpeta propia y edítela</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>el proyecto está dañado (%1)</translation>
    </message>
    <message>
        <source>the project is in use in another window or program</source>
        <translation>el proyecto está en uso en otra ventana o en otro programa</translation>
    </message>
    <message>
        <source>Close it there, then try again</source>
        <translation>Ciérrelo allí y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>a project holds at most %1 MB</source>
        <translation>un proyecto contiene como máximo %1 MB</translation>
    </message>
    <message>
        <source>Put the reports into several projects</source>
        <translation>Reparta los informes en varios proyectos</translation>
    </message>
    <message>
        <source>the disk is full, nothing was written</source>
        <translation>el disco está lleno, no se ha escrito nada</translation>
    </message>
    <message>
        <source>Free some space and try again, or save to another disk</source>
        <translation>Libere espacio y vuelva a intentarlo, o guarde en otro disco</translation>
    </message>
    <message>
        <source>a change was interrupted, and taking it back needs writing</source>
        <translation>un cambio quedó interrumpido y para revertirlo hay que escribir</translation>
    </message>
    <message>
        <source>Open the project once for editing, where it can be written</source>
        <translation>Abra el proyecto una vez para editarlo, donde se pueda escribir</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere</source>
        <translation>Permita escribir en el archivo y en su carpeta, o guarde una copia en otro lugar</translation>
    </message>
    <message>
        <source>the disk refused (%1), nothing was written</source>
        <translation>el disco lo rechazó (%1), no se ha escrito nada</translation>
    </message>
    <message>
        <source>See whether the disk is connected and has space, then try again</source>
        <translation>Compruebe que el disco esté conectado y tenga espacio, y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the project file cannot be used (%1)</source>
        <translation>el archivo del proyecto no se puede usar (%1)</translation>
    </message>
    <message>
        <source>Try again, or save a copy under another name</source>
        <translation>Vuelva a intentarlo o guarde una copia con otro nombre</translation>
    </message>
    <message>
        <source>there is no report %1 in the project</source>
        <translation>no hay ningún informe %1 en el proyecto</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>el proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>Save a copy and edit that</source>
        <translation>Guarde una copia y edítela</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>a project needs at least one report</source>
        <translation>un proyecto necesita al menos un informe</translation>
    </message>
    <message>
        <source>Name the reports to import</source>
        <translation>Indique los informes que se importarán</translation>
    </message>
    <message>
        <source>cancelled, nothing was written</source>
        <translation>cancelado, no se ha escrito nada</translation>
    </message>
    <message>
        <source>another program changed the project meanwhile</source>
        <translation>entretanto otro programa cambió el proyecto</translation>
    </message>
    <message>
        <source>Close it and open it again to go on</source>
        <translation>Ciérrelo y vuelva a abrirlo para continuar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that</source>
        <translation>Guarde una copia en otro lugar y edítela</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>el archivo no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>See whether the folder exists and can be written</source>
        <translation>Compruebe que la carpeta exista y que se pueda escribir en ella</translation>
    </message>
    <message>
        <source>this installation has no usable SQLite driver</source>
        <translation>esta instalación no tiene un controlador SQLite utilizable</translation>
    </message>
    <message>
        <source>Install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>Instale el controlador SQLite de Qt (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>the tables in it are not those of an Outturn project</source>
        <translation>sus tablas no son las de un proyecto de Outturn</translation>
    </message>
    <message>
        <source>Another program changed the file; take an older copy</source>
        <translation>Otro programa cambió el archivo; utilice una copia anterior</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>rows or cells that belong to it are missing</source>
        <translation>faltan filas o celdas que le corresponden</translation>
    </message>
    <message>
        <source>“%1” is not what Outturn writes there</source>
        <translation>«%1» no es lo que Outturn escribe ahí</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name or folder</source>
        <translation>No se ha cambiado nada; elija otro nombre u otra carpeta</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>a folder of that name stands there</source>
        <translation>ya hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>It is not replaced; choose another name</source>
        <translation>No se sustituye; elija otro nombre</translation>
    </message>
    <message>
        <source>an interrupted change of an earlier project lies beside it (%1)</source>
        <translation>a su lado hay un cambio interrumpido de un proyecto anterior (%1)</translation>
    </message>
    <message>
        <source>the project could not be put on the disk (%1)</source>
        <translation>el proyecto no se pudo poner en el disco (%1)</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk</source>
        <translation>Libere espacio o guarde en otro disco</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>se canceló la lectura</translation>
    </message>
    <message>
        <source>“%1” looks like a table row whose cells cannot be told apart; it was kept as text</source>
        <translation>«%1» parece una fila de tabla cuyas celdas no se distinguen; se conservó como texto</translation>
    </message>
    <message>
        <source>it holds no section, area or table of an Annual Results Report</source>
        <translation>no contiene ninguna sección, área ni tabla de un informe anual de resultados</translation>
    </message>
    <message>
        <source>Choose the text of a report, or a project made by Outturn</source>
        <translation>Elija el texto de un informe o un proyecto creado con Outturn</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8; “�” stands in their place</source>
        <translation>%1 bytes no son UTF-8; en su lugar aparece «�»</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>Check that it is the text of an Annual Results Report</source>
        <translation>Compruebe que sea el texto de un informe anual de resultados</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is a project, not a report</source>
        <translation>es un proyecto, no un informe</translation>
    </message>
    <message>
        <source>Open it as a project</source>
        <translation>Ábralo como proyecto</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Elija un archivo que esté en ella</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>Check the name and that you may read it</source>
        <translation>Compruebe el nombre y que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>“%1” was read as %2</source>
        <translation>«%1» se leyó como %2</translation>
    </message>
    <message>
        <source>“%1” has more digits than can be kept exactly; it was kept as text</source>
        <translation>«%1» tiene más dígitos de los que se pueden conservar con exactitud; se conservó como texto</translation>
    </message>
    <message>
        <source>“%1” is no number, percentage, level or Unknown; it was kept as text</source>
        <translation>«%1» no es un número, un porcentaje, un nivel ni «Unknown»; se conservó como texto</translation>
    </message>
    <message>
        <source>“%1” is no new year of the series; it was kept as text</source>
        <translation>«%1» no es un año nuevo de la serie; se conservó como texto</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Latin-1; the file was written as UTF-8</source>
        <translation>«%1» no se puede escribir en Latin-1; el archivo se escribió en UTF-8</translation>
    </message>
    <message>
        <source>a changed value has no place in the source at byte %1</source>
        <translation>un valor cambiado no tiene lugar en la fuente, en el byte %1</translation>
    </message>
    <message>
        <source>Import the report again and repeat the change</source>
        <translation>Vuelva a importar el informe y repita el cambio</translation>
    </message>
    <message>
        <source>This size of a picture cannot be drawn</source>
        <translation>No se puede dibujar una imagen de este tamaño</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 pixels for each side.</source>
        <translation>Elija entre %1 y %2 píxeles para cada lado.</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Elija otra carpeta o haga sitio en esta.</translation>
    </message>
    <message>
        <source>no chart of this report has this name</source>
        <translation>ningún gráfico de este informe tiene ese nombre</translation>
    </message>
    <message>
        <source>Its charts are: %1.</source>
        <translation>Sus gráficos son: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>this cell cannot be edited</source>
        <translation>esta celda no se puede editar</translation>
    </message>
    <message>
        <source>“%1” is not a number as it is written in this language</source>
        <translation>«%1» no es un número tal como se escribe en este idioma</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Escríbalo como %1</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>«%1» no es un año</translation>
    </message>
    <message>
        <source>A year such as 2021</source>
        <translation>Un año como 2021</translation>
    </message>
    <message>
        <source>the year %1 has its row already</source>
        <translation>el año %1 ya tiene su fila</translation>
    </message>
    <message>
        <source>Type another year</source>
        <translation>Escriba otro año</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio en el disco</translation>
    </message>
    <message>
        <source>“%1” begins like a heading, out of order; it was kept as text</source>
        <translation>«%1» empieza como un título, pero fuera de orden; se conservó como texto</translation>
    </message>
    <message>
        <source>The heading %1 does not follow from those before it</source>
        <translation>El título %1 no sigue a los anteriores</translation>
    </message>
    <message>
        <source>“%1” names an area without its number; it was kept as text</source>
        <translation>«%1» nombra un área sin su número; se conservó como texto</translation>
    </message>
    <message>
        <source>The area has no table; its first paragraph was taken as its statement</source>
        <translation>El área no tiene tabla; su primer párrafo se tomó como enunciado</translation>
    </message>
    <message>
        <source>A sentence goes on after a break; “… %1” was joined to the paragraph before it</source>
        <translation>Una frase continúa tras un salto; «… %1» se unió al párrafo anterior</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found</source>
        <translation>No se encontró el año del informe</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found</source>
        <translation>No se encontró la operación del informe</translation>
    </message>
    <message>
        <source>No heading “Section …” was found</source>
        <translation>No se encontró ningún título «Section …»</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1 (Windows-1252)</source>
        <translation>El archivo no está en UTF-8; se leyó como Latin-1 (Windows-1252)</translation>
    </message>
    <message>
        <source>More was found than is listed here; the first %1 are shown</source>
        <translation>Se encontró más de lo que figura aquí; se muestran los primeros %1</translation>
    </message>
    <message>
        <source>Rows without a header were taken as the end of the table above</source>
        <translation>Unas filas sin encabezado se tomaron como el final de la tabla anterior</translation>
    </message>
    <message>
        <source>The table that begins with “%1” has no header that is known; it was kept as text</source>
        <translation>La tabla que empieza por «%1» no tiene un encabezado conocido; se conservó como texto</translation>
    </message>
    <message>
        <source>“%1” has neither a code nor a value, as if a row was split; it was kept as text</source>
        <translation>«%1» no tiene código ni valor, como si se hubiera partido una fila; se conservó como texto</translation>
    </message>
    <message>
        <source>The column “%1” has no place in this table; its cells were kept as text</source>
        <translation>La columna «%1» no tiene lugar en esta tabla; sus celdas se conservaron como texto</translation>
    </message>
    <message>
        <source>The row has %1 cells, its table has %2 columns; the last ones were taken as blank</source>
        <translation>La fila tiene %1 celdas y su tabla %2 columnas; las últimas se tomaron como vacías</translation>
    </message>
    <message>
        <source>The row has more cells than its table has columns: “%1”</source>
        <translation>La fila tiene más celdas que columnas su tabla: «%1»</translation>
    </message>
    <message>
        <source>Another row has the same area, code and population type</source>
        <translation>Otra fila tiene la misma área, el mismo código y el mismo tipo de población</translation>
    </message>
    <message>
        <source>Neither a heading nor the code tells the area of this row</source>
        <translation>Ni un título ni el código indican el área de esta fila</translation>
    </message>
    <message>
        <source>The indicator has no code: “%1”</source>
        <translation>El indicador no tiene código: «%1»</translation>
    </message>
    <message>
        <source>Another row of this table has the same name</source>
        <translation>Otra fila de esta tabla tiene el mismo nombre</translation>
    </message>
    <message>
        <source>it has more lines and table cells than a report can have</source>
        <translation>tiene más líneas y celdas de tabla de las que puede tener un informe</translation>
    </message>
    <message>
        <source>The area follows from the heading above the table, or from the code. With neither, the row is kept outside every area. A heading without a number names an area only by a title of the results framework.</source>
        <translation>El área se deduce del título que está encima de la tabla o del código. Sin ninguno de los dos, la fila se conserva fuera de todas las áreas. Un título sin número solo nombra un área si es un título del marco de resultados.</translation>
    </message>
    <message>
        <source>The number of a heading does not follow from those before it. The section stands where the file has it; a line that only begins like a heading is kept as text.</source>
        <translation>El número de un título no sigue a los anteriores. La sección está donde la tiene el archivo; una línea que solo empieza como un título se conserva como texto.</translation>
    </message>
    <message>
        <source>More was found than is listed.</source>
        <translation>Se encontró más de lo que figura en la lista.</translation>
    </message>
    <message>
        <source>Reading lists the first ten thousand findings of a file. Everything is kept as it was read, also where no finding is listed.</source>
        <translation>La lectura enumera los diez mil primeros hallazgos de un archivo. Todo se conserva tal como se leyó, también donde no figura ningún hallazgo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are drawn; the table has them all.</source>
        <translation>Se dibujan las primeras %1 de %2 filas; en la tabla están todas.</translation>
    </message>
    <message>
        <source>it cannot be removed: %1</source>
        <translation>no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>The report has no heading for the series %1: its %2 years were not written</source>
        <translation>El informe no tiene título para la serie %1: sus %2 años no se escribieron</translation>
    </message>
    <message>
        <source>%1, %2: the report&apos;s own table has no such column; the value was not written</source>
        <translation>%1, %2: la tabla del propio informe no tiene esa columna; el valor no se escribió</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name</source>
        <translation>No se cambió nada; elija otro nombre</translation>
    </message>
    <message>
        <source>a project stands there, and it was not replaced</source>
        <translation>allí hay un proyecto, y no se reemplazó</translation>
    </message>
    <message>
        <source>none of the files could be read, so no project was made</source>
        <translation>no se pudo leer ninguno de los archivos, así que no se creó ningún proyecto</translation>
    </message>
    <message>
        <source>Page %1 holds a picture only, and no text; nothing of it was read</source>
        <translation>La página %1 solo contiene una imagen y ningún texto; no se leyó nada de ella</translation>
    </message>
    <message>
        <source>it is an archive without a Word document in it</source>
        <translation>es un archivo comprimido que no contiene ningún documento de Word</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Elija un informe</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>hay más de %1 archivos</translation>
    </message>
    <message>
        <source>Take fewer at once</source>
        <translation>Elija menos a la vez</translation>
    </message>
    <message>
        <source>there is no file in the folder</source>
        <translation>no hay ningún archivo en la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder that holds the reports</source>
        <translation>Elija la carpeta que contiene los informes</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>no se puede abrir la carpeta</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Compruebe que tiene permiso para leerla</translation>
    </message>
    <message>
        <source>folders lie in it more than %1 deep</source>
        <translation>contiene carpetas anidadas en más de %1 niveles</translation>
    </message>
    <message>
        <source>there is no memory to read it</source>
        <translation>no hay memoria para leerlo</translation>
    </message>
    <message>
        <source>its elements stand in each other more than %1 deep</source>
        <translation>sus elementos están anidados en más de %1 niveles</translation>
    </message>
    <message>
        <source>Save the page again from a browser</source>
        <translation>Vuelva a guardar la página desde un navegador</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>tiene más de %1 elementos</translation>
    </message>
    <message>
        <source>Check that it is an Annual Results Report</source>
        <translation>Compruebe que sea un informe anual de resultados</translation>
    </message>
    <message>
        <source>it has more than %1 tags</source>
        <translation>tiene más de %1 etiquetas</translation>
    </message>
    <message>
        <source>a tag in it has more than %1 attributes</source>
        <translation>una de sus etiquetas tiene más de %1 atributos</translation>
    </message>
    <message>
        <source>it is an archive, but no OpenDocument text</source>
        <translation>es un archivo comprimido, pero no un texto de OpenDocument</translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation>está cifrado con una contraseña</translation>
    </message>
    <message>
        <source>Save it without a password in the program that made it</source>
        <translation>Guárdelo sin contraseña en el programa que lo creó</translation>
    </message>
    <message>
        <source>Check where it comes from; no report is packed like this</source>
        <translation>Compruebe de dónde procede; ningún informe se comprime así</translation>
    </message>
    <message>
        <source>it is damaged: what it unpacks to is not what was packed</source>
        <translation>está dañado: lo que se descomprime no es lo que se comprimió</translation>
    </message>
    <message>
        <source>Get the file again, or open and save it in the program that made it</source>
        <translation>Obtenga de nuevo el archivo, o ábralo y guárdelo en el programa que lo creó</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>descomprimido ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>descomprimido ocupa más de %1 veces su tamaño</translation>
    </message>
    <message>
        <source>it is no whole archive: its list of entries is missing</source>
        <translation>no es un archivo comprimido completo: falta su lista de entradas</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 entries</source>
        <translation>es un archivo comprimido de más de %1 entradas</translation>
    </message>
    <message>
        <source>its list of entries is damaged</source>
        <translation>su lista de entradas está dañada</translation>
    </message>
    <message>
        <source>this part of it is missing</source>
        <translation>falta esta parte de él</translation>
    </message>
    <message>
        <source>the archive holds two entries of this name</source>
        <translation>el archivo comprimido contiene dos entradas con este nombre</translation>
    </message>
    <message>
        <source>it is damaged, or packed in a way that cannot be read</source>
        <translation>está dañado o comprimido de una forma que no se puede leer</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>its fields stand too deep in each other</source>
        <translation>sus campos están anidados en demasiados niveles</translation>
    </message>
    <message>
        <source>it has more paragraphs and table cells than a report can have</source>
        <translation>tiene más párrafos y celdas de tabla de los que puede tener un informe</translation>
    </message>
    <message>
        <source>it is an OpenDocument file, but no text document</source>
        <translation>es un archivo de OpenDocument, pero no un documento de texto</translation>
    </message>
    <message>
        <source>a table has more than %1 columns</source>
        <translation>una tabla tiene más de %1 columnas</translation>
    </message>
    <message>
        <source>Check where it comes from; no report has such a table</source>
        <translation>Compruebe de dónde procede; ningún informe tiene una tabla así</translation>
    </message>
    <message>
        <source>Check where it comes from; no program writes a report like this</source>
        <translation>Compruebe de dónde procede; ningún programa escribe así un informe</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes, or is larger than %2 MB</source>
        <translation>un elemento tiene más de %1 atributos u ocupa más de %2 MB</translation>
    </message>
    <message>
        <source>its XML is broken: %1</source>
        <translation>su XML es incorrecto: %1</translation>
    </message>
    <message>
        <source>it declares a document type (DTD), which no report needs</source>
        <translation>declara un tipo de documento (DTD), que ningún informe necesita</translation>
    </message>
    <message>
        <source>it uses an entity of its own, which no report needs</source>
        <translation>usa una entidad propia, que ningún informe necesita</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep in each other</source>
        <translation>sus elementos están anidados en más de %1 niveles</translation>
    </message>
    <message>
        <source>it has more elements and namespaces than a report can have</source>
        <translation>tiene más elementos y espacios de nombres de los que puede tener un informe</translation>
    </message>
    <message>
        <source>the password does not open it</source>
        <translation>la contraseña no lo abre</translation>
    </message>
    <message>
        <source>it is a PDF that asks for a password</source>
        <translation>es un PDF que pide una contraseña</translation>
    </message>
    <message>
        <source>Enter its password; on the command line: --password-file FILE</source>
        <translation>Introduzca su contraseña; en la línea de órdenes: --password-file FILE</translation>
    </message>
    <message>
        <source>reading page %1 takes too long</source>
        <translation>la lectura de la página %1 tarda demasiado</translation>
    </message>
    <message>
        <source>Print the report to a new PDF and open that</source>
        <translation>Imprima el informe en un PDF nuevo y ábralo</translation>
    </message>
    <message>
        <source>it is a PDF that is broken or cut off</source>
        <translation>es un PDF dañado o incompleto</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from</source>
        <translation>Obtenga de nuevo el archivo allí de donde procede</translation>
    </message>
    <message>
        <source>it has %1 pages; a report has 1 to %2</source>
        <translation>tiene %1 páginas; un informe tiene de 1 a %2</translation>
    </message>
    <message>
        <source>Check that it is the PDF of an Annual Results Report</source>
        <translation>Compruebe que sea el PDF de un informe anual de resultados</translation>
    </message>
    <message>
        <source>page %1 has more words than a page can show</source>
        <translation>la página %1 tiene más palabras de las que puede mostrar una página</translation>
    </message>
    <message>
        <source>recognition failed: %1</source>
        <translation>falló el reconocimiento: %1</translation>
    </message>
    <message>
        <source>Try “tesseract --list-langs” in a terminal</source>
        <translation>Pruebe «tesseract --list-langs» en un terminal</translation>
    </message>
    <message>
        <source>its pages hold pictures only, and no text</source>
        <translation>sus páginas solo contienen imágenes y ningún texto</translation>
    </message>
    <message>
        <source>Have the text recognised; on the command line: --recognise</source>
        <translation>Haga reconocer el texto; en la línea de órdenes: --recognise</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr) to recognise the text</source>
        <translation>Instale Tesseract (el paquete tesseract-ocr) para reconocer el texto</translation>
    </message>
    <message>
        <source>it holds a picture larger than any page</source>
        <translation>contiene una imagen más grande que cualquier página</translation>
    </message>
    <message>
        <source>Scan the report anew, with 300 dots per inch</source>
        <translation>Vuelva a escanear el informe, con 300 puntos por pulgada</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>sus páginas no contienen texto</translation>
    </message>
    <message>
        <source>Try to open it by itself</source>
        <translation>Intente abrirlo por separado</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>reading it failed: %1</source>
        <translation>falló la lectura: %1</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>falló la lectura</translation>
    </message>
    <message>
        <source>Choose a report, or a project made by Outturn</source>
        <translation>Elija un informe o un proyecto creado con Outturn</translation>
    </message>
    <message>
        <source>it is an archive, but no DOCX or ODT document</source>
        <translation>es un archivo comprimido, pero no un documento DOCX ni ODT</translation>
    </message>
    <message>
        <source>Unpack it and open the report in it</source>
        <translation>Descomprímalo y abra el informe que contiene</translation>
    </message>
    <message>
        <source>it is in Word&apos;s old format (.doc), or encrypted with a password</source>
        <translation>está en el formato antiguo de Word (.doc) o cifrado con una contraseña</translation>
    </message>
    <message>
        <source>Save it as DOCX without a password in the program that made it</source>
        <translation>Guárdelo como DOCX sin contraseña en el programa que lo creó</translation>
    </message>
    <message>
        <source>it is no report of a kind that can be read</source>
        <translation>no es un informe de un tipo que se pueda leer</translation>
    </message>
    <message>
        <source>Choose a PDF, DOCX, ODT or HTML file, or text in UTF-8 or Latin-1</source>
        <translation>Elija un archivo PDF, DOCX, ODT o HTML, o un texto en UTF-8 o Latin-1</translation>
    </message>
    <message>
        <source>The cell is one with a cell beside it, whose words may be meant for it too</source>
        <translation>La celda está unida a otra contigua, cuyas palabras pueden corresponderle también</translation>
    </message>
    <message>
        <source>“%1” was put together from the parts before and after a break of the page</source>
        <translation>«%1» se compuso con las partes anterior y posterior a un salto de página</translation>
    </message>
    <message>
        <source>“%1”: a word was cut by the end of a line and may be put together wrongly</source>
        <translation>«%1»: una palabra quedó cortada al final de una línea y puede estar mal recompuesta</translation>
    </message>
    <message>
        <source>“%1”: some words may belong to the cell beside, above or below</source>
        <translation>«%1»: algunas palabras pueden pertenecer a la celda de al lado, de arriba o de abajo</translation>
    </message>
    <message>
        <source>“%1” stands in a cell that spans others, and may belong to another of them</source>
        <translation>«%1» está en una celda que abarca otras y puede pertenecer a otra de ellas</translation>
    </message>
    <message>
        <source>“%1”: raised characters behind it were taken for the mark of a note and left out</source>
        <translation>«%1»: los caracteres elevados que lo siguen se tomaron por la llamada de una nota y se omitieron</translation>
    </message>
    <message>
        <source>“%1” was recognised in a picture; compare it with the page</source>
        <translation>«%1» se reconoció en una imagen; compárelo con la página</translation>
    </message>
    <message>
        <source>A page break parts the row; its parts were put together</source>
        <translation>Un salto de página parte la fila; sus partes se unieron</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>tabla %1, fila %2</translation>
    </message>
    <message>
        <source>table %1, row %2, cell %3</source>
        <translation>tabla %1, fila %2, celda %3</translation>
    </message>
    <message>
        <source>%1 more are not read back as they are</source>
        <translation>Otros %1 no se vuelven a leer tal como están</translation>
    </message>
    <message>
        <source>%1 is “%2”; read back from the text it is “%3”</source>
        <translation>%1 es «%2»; al volver a leerlo del texto es «%3»</translation>
    </message>
    <message>
        <source>“%1” is a heading in words of its own, for which the text form has no mark; it stands there as a paragraph</source>
        <translation>«%1» es un título con palabras propias, para el que la forma de texto no tiene marca; ahí figura como párrafo</translation>
    </message>
    <message>
        <source>%1: “%2” is not read back as it stands</source>
        <translation>%1: «%2» no se vuelve a leer tal como está</translation>
    </message>
    <message>
        <source>The paragraphs are read back in another order</source>
        <translation>Los párrafos se vuelven a leer en otro orden</translation>
    </message>
    <message>
        <source>The table %1 is not read back with the same columns and rows</source>
        <translation>La tabla %1 no se vuelve a leer con las mismas columnas y filas</translation>
    </message>
    <message>
        <source>%1 is not read back as a row</source>
        <translation>%1 no se vuelve a leer como fila</translation>
    </message>
    <message>
        <source>The series are read back with other years or titles</source>
        <translation>Las series se vuelven a leer con otros años o títulos</translation>
    </message>
    <message>
        <source>Enter its password</source>
        <translation>Introduzca su contraseña</translation>
    </message>
    <message>
        <source>Have its text recognised</source>
        <translation>Haga reconocer su texto</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr), which recognises its text, and open it again</source>
        <translation>Instale Tesseract (el paquete tesseract-ocr), que reconoce su texto, y vuelva a abrirlo</translation>
    </message>
    <message>
        <source>A value was lost when the project was damaged.</source>
        <translation>Se perdió un valor al dañarse el proyecto.</translation>
    </message>
    <message>
        <source>What is sound in a damaged project is recovered into a new one. A cell that could not be read is left blank there: fill it in from the source. Gone once the cell is edited.</source>
        <translation>Lo que está en buen estado en un proyecto dañado se recupera en uno nuevo. Una celda que no se pudo leer queda allí en blanco: complétela a partir de la fuente. Desaparece al editar la celda.</translation>
    </message>
    <message>
        <source>A percentage such as %1, Unknown, or nothing</source>
        <translation>Un porcentaje como %1, «Unknown» o nada</translation>
    </message>
    <message>
        <source>A whole number such as %1, Unknown, or nothing</source>
        <translation>Un número entero como %1, «Unknown» o nada</translation>
    </message>
    <message>
        <source>A number of days such as %1, Unknown, or nothing</source>
        <translation>Un número de días como %1, «Unknown» o nada</translation>
    </message>
    <message>
        <source>An amount in USD such as %1, Unknown, or nothing</source>
        <translation>Un importe en USD como %1, «Unknown» o nada</translation>
    </message>
    <message>
        <source>this cell comes twice in what is pasted</source>
        <translation>esta celda aparece dos veces en lo que se pega</translation>
    </message>
    <message>
        <source>It takes what comes first</source>
        <translation>Toma lo que aparece primero</translation>
    </message>
    <message>
        <source>a year is added with its first amount</source>
        <translation>un año se añade con su primer importe</translation>
    </message>
    <message>
        <source>the years of a series come and go with their amounts</source>
        <translation>los años de una serie se añaden y se quitan con sus importes</translation>
    </message>
    <message>
        <source>Type a year and its amounts, or empty them</source>
        <translation>Escriba un año y sus importes, o vacíelos</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>no existe esa tabla</translation>
    </message>
    <message>
        <source>these rows stand in more than one table</source>
        <translation>estas filas están en más de una tabla</translation>
    </message>
    <message>
        <source>Move the rows of one table at a time</source>
        <translation>Mueva las filas de una tabla cada vez</translation>
    </message>
    <message>
        <source>Take back the later change first</source>
        <translation>Revierta primero el cambio posterior</translation>
    </message>
    <message>
        <source>the row is no longer there</source>
        <translation>la fila ya no existe</translation>
    </message>
    <message>
        <source>the cell was changed again later</source>
        <translation>la celda volvió a cambiarse después</translation>
    </message>
    <message>
        <source>the section is no longer there</source>
        <translation>la sección ya no existe</translation>
    </message>
    <message>
        <source>the paragraphs were changed again later</source>
        <translation>los párrafos volvieron a cambiarse después</translation>
    </message>
    <message>
        <source>the row was changed again later</source>
        <translation>la fila volvió a cambiarse después</translation>
    </message>
    <message>
        <source>the table is no longer there</source>
        <translation>la tabla ya no existe</translation>
    </message>
    <message>
        <source>another row has its place now</source>
        <translation>otra fila ocupa ahora su lugar</translation>
    </message>
    <message>
        <source>later changes stand on the new edition of the source</source>
        <translation>hay cambios posteriores basados en la nueva edición de la fuente</translation>
    </message>
    <message>
        <source>Restore a version from before it, or undo up to it</source>
        <translation>Restaure una versión anterior a ella, o deshaga los cambios hasta ella</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Take an older copy, or recover what is sound in it: outturn recover P.outturn -o NEW.outturn</source>
        <translation>No se ha cambiado nada en él. Utilice una copia anterior o recupere lo que está en buen estado: outturn recover P.outturn -o NEW.outturn</translation>
    </message>
    <message>
        <source>another program put another file in the project&apos;s place</source>
        <translation>otro programa puso otro archivo en el lugar del proyecto</translation>
    </message>
    <message>
        <source>Save a copy under another name, which has all edits made here; then open the file to see what it holds</source>
        <translation>Guarde con otro nombre una copia, que tendrá todas las ediciones hechas aquí; luego abra el archivo para ver qué contiene</translation>
    </message>
    <message>
        <source>the project&apos;s file was deleted or moved</source>
        <translation>el archivo del proyecto se eliminó o se movió</translation>
    </message>
    <message>
        <source>Save a copy, which has all edits made here</source>
        <translation>Guarde una copia, que tendrá todas las ediciones hechas aquí</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only, nothing was written</source>
        <translation>la carpeta del proyecto es de solo lectura, no se ha escrito nada</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or save a copy elsewhere</source>
        <translation>Permita escribir en la carpeta, o guarde una copia en otro lugar</translation>
    </message>
    <message>
        <source>%1: its title, year, operation and id</source>
        <translation>%1: su título, año, operación e identificador</translation>
    </message>
    <message>
        <source>%1: the bytes of the file it was read from; its values are kept</source>
        <translation>%1: los bytes del archivo del que se leyó; sus valores se conservan</translation>
    </message>
    <message>
        <source>%1: the headings of %2 sections, shown as “?”</source>
        <translation>%1: los títulos de %2 secciones, que se muestran como «?»</translation>
    </message>
    <message>
        <source>%1: perhaps sections at its end</source>
        <translation>%1: quizá secciones del final</translation>
    </message>
    <message>
        <source>%1: paragraphs of its narrative or statements; known to be lost: %2</source>
        <translation>%1: párrafos de su texto narrativo o de sus enunciados; pérdidas conocidas: %2</translation>
    </message>
    <message>
        <source>%1: areas of its outline</source>
        <translation>%1: áreas de su esquema</translation>
    </message>
    <message>
        <source>%1: where %2 tables stood; their rows are kept</source>
        <translation>%1: el lugar donde estaban %2 tablas; sus filas se conservan</translation>
    </message>
    <message>
        <source>%1: perhaps tables at its end</source>
        <translation>%1: quizá tablas del final</translation>
    </message>
    <message>
        <source>%1: column headings of tables</source>
        <translation>%1: títulos de columnas de tablas</translation>
    </message>
    <message>
        <source>%1: the row %2; what stood in it: %3</source>
        <translation>%1: la fila %2; lo que contenía: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rows</source>
        <translation>%1: otras %2 filas</translation>
    </message>
    <message>
        <source>%1: rows of tables; known to be lost: %2</source>
        <translation>%1: filas de tablas; pérdidas conocidas: %2</translation>
    </message>
    <message>
        <source>%1: the value of %2, %3; the cell is blank</source>
        <translation>%1: el valor de %2, %3; la celda está en blanco</translation>
    </message>
    <message>
        <source>%1: %2 more values; the cells are blank</source>
        <translation>%1: otros %2 valores; las celdas están en blanco</translation>
    </message>
    <message>
        <source>%1: values of rows that are lost as well</source>
        <translation>%1: valores de filas que también se perdieron</translation>
    </message>
    <message>
        <source>%1: values of its trends over the years</source>
        <translation>%1: valores de su evolución a lo largo de los años</translation>
    </message>
    <message>
        <source>%1: findings of its reading</source>
        <translation>%1: hallazgos de su lectura</translation>
    </message>
    <message>
        <source>what stood here was lost when the project was damaged</source>
        <translation>lo que había aquí se perdió al dañarse el proyecto</translation>
    </message>
    <message>
        <source>the history: %1 changes; those after them have other numbers now</source>
        <translation>el historial: %1 cambios; los posteriores tienen ahora otros números</translation>
    </message>
    <message>
        <source>the history: perhaps changes at its end</source>
        <translation>el historial: quizá cambios del final</translation>
    </message>
    <message>
        <source>the version “%1”</source>
        <translation>la versión «%1»</translation>
    </message>
    <message>
        <source>named versions</source>
        <translation>versiones con nombre</translation>
    </message>
    <message>
        <source>it is no copy of %1: they have neither changes nor sources in common</source>
        <translation>no es una copia de %1: no tienen en común ni cambios ni fuentes</translation>
    </message>
    <message>
        <source>Merge two copies of one project, or import both into a third</source>
        <translation>Combine dos copias de un mismo proyecto, o importe ambos en un tercero</translation>
    </message>
    <message>
        <source>both copies have taken a new edition of the source</source>
        <translation>ambas copias han incorporado una nueva edición de la fuente</translation>
    </message>
    <message>
        <source>Undo the update in one of them, and merge again</source>
        <translation>Deshaga la actualización en una de ellas y vuelva a combinarlas</translation>
    </message>
    <message>
        <source>the report was changed in the meantime</source>
        <translation>entretanto el informe cambió</translation>
    </message>
    <message>
        <source>Start the merge again</source>
        <translation>Vuelva a iniciar la combinación</translation>
    </message>
    <message>
        <source>%1 conflicts are open</source>
        <translation>quedan %1 conflictos abiertos</translation>
    </message>
    <message>
        <source>Choose ours or theirs for each of them</source>
        <translation>Elija para cada uno lo nuestro o lo suyo</translation>
    </message>
    <message>
        <source>it is one of the two that are to be merged</source>
        <translation>es uno de los dos que se van a combinar</translation>
    </message>
    <message>
        <source>Choose another name for the result</source>
        <translation>Elija otro nombre para el resultado</translation>
    </message>
    <message>
        <source>the project does not have this edition of the report</source>
        <translation>el proyecto no tiene esta edición del informe</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>no hay ningún cambio %1</translation>
    </message>
    <message>
        <source>change %1 was taken back already</source>
        <translation>el cambio %1 ya se revirtió</translation>
    </message>
    <message>
        <source>Take back change %1 first</source>
        <translation>Revierta primero el cambio %1</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>una versión necesita un nombre</translation>
    </message>
    <message>
        <source>there is a version “%1” already</source>
        <translation>ya hay una versión «%1»</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>there is no version “%1”</source>
        <translation>no hay ninguna versión «%1»</translation>
    </message>
    <message>
        <source>it cannot be copied to work on (%1)</source>
        <translation>no se puede copiar para trabajar en la copia (%1)</translation>
    </message>
    <message>
        <source>nothing could be recovered: what is left makes no project (%1)</source>
        <translation>no se pudo recuperar nada: lo que queda no forma un proyecto (%1)</translation>
    </message>
    <message>
        <source>Take an older copy, or import the report again</source>
        <translation>Utilice una copia anterior o vuelva a importar el informe</translation>
    </message>
    <message>
        <source>the damaged project itself is not written over</source>
        <translation>no se sobrescribe el propio proyecto dañado</translation>
    </message>
    <message>
        <source>Choose another name for what is recovered</source>
        <translation>Elija otro nombre para lo recuperado</translation>
    </message>
    <message>
        <source>nothing can be recovered: the list of its tables is damaged</source>
        <translation>no se puede recuperar nada: la lista de sus tablas está dañada</translation>
    </message>
    <message>
        <source>it holds no report “%1”</source>
        <translation>no contiene ningún informe «%1»</translation>
    </message>
    <message>
        <source>it is a report of %1, not a new edition of %2</source>
        <translation>es un informe de %1, no una nueva edición de %2</translation>
    </message>
    <message>
        <source>Import it into a project beside the other report</source>
        <translation>Impórtelo en un proyecto junto al otro informe</translation>
    </message>
    <message>
        <source>Start the update again</source>
        <translation>Vuelva a iniciar la actualización</translation>
    </message>
    <message>
        <source>the clipboard holds more than %1 cells</source>
        <translation>el portapapeles contiene más de %1 celdas</translation>
    </message>
    <message>
        <source>Copy fewer cells</source>
        <translation>Copie menos celdas</translation>
    </message>
    <message>
        <source>the cells on the clipboard stand in each other too deep</source>
        <translation>las celdas del portapapeles están anidadas en demasiados niveles</translation>
    </message>
    <message>
        <source>%1 cells cannot be empty and stayed as they were</source>
        <translation>%1 celdas no pueden estar vacías y se quedaron como estaban</translation>
    </message>
    <message>
        <source>%1 cells do not take what was filled down</source>
        <translation>%1 celdas no admiten lo que se rellenó hacia abajo</translation>
    </message>
    <message>
        <source>the table ends before it</source>
        <translation>la tabla termina antes</translation>
    </message>
    <message>
        <source>its row has no year yet</source>
        <translation>su fila aún no tiene año</translation>
    </message>
    <message>
        <source>the report&apos;s own year follows from the totals and stays</source>
        <translation>el propio año del informe se deduce de los totales y se mantiene</translation>
    </message>
    <message>
        <source>rows that are sorted or filtered cannot be moved</source>
        <translation>las filas ordenadas o filtradas no se pueden mover</translation>
    </message>
    <message>
        <source>Show all rows in the report&apos;s order first</source>
        <translation>Muestre primero todas las filas en el orden del informe</translation>
    </message>
    <message>
        <source>the history: which of its changes were undone</source>
        <translation>el historial: cuáles de sus cambios se deshicieron</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Casi alcanzada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No alcanzada</translation>
    </message>
    <message>
        <source>Wrong way</source>
        <translation>En sentido contrario</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation>no existe ese gráfico</translation>
    </message>
    <message>
        <source>“outturn charts” names the figures of a report</source>
        <translation>«outturn charts» enumera los gráficos de un informe</translation>
    </message>
    <message>
        <source>a title is one line</source>
        <translation>un título ocupa una sola línea</translation>
    </message>
    <message>
        <source>a row’s note is one line</source>
        <translation>la nota de una fila ocupa una sola línea</translation>
    </message>
    <message>
        <source>Put the second line into the figure’s note</source>
        <translation>Ponga la segunda línea en la nota del gráfico</translation>
    </message>
    <message>
        <source>there is a control character in it</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>Type the words instead of pasting them</source>
        <translation>Escriba el texto en lugar de pegarlo</translation>
    </message>
    <message>
        <source>%1 characters are more than fit; %2 are the most</source>
        <translation>%1 caracteres son más de los que caben; el máximo es %2</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acórtelo</translation>
    </message>
    <message>
        <source>the words were changed again later</source>
        <translation>el texto volvió a cambiarse después</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by impact area</source>
        <translation>Parte gastada de los fondos disponibles, por área de impacto</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by outcome area</source>
        <translation>Parte gastada de los fondos disponibles, por área de resultados</translation>
    </message>
    <message>
        <source>Expenditure as share of funds available</source>
        <translation>Gastos como parte de los fondos disponibles</translation>
    </message>
    <message>
        <source>Budget without funds, by impact area</source>
        <translation>Presupuesto sin fondos, por área de impacto</translation>
    </message>
    <message>
        <source>Budget without funds, by outcome area</source>
        <translation>Presupuesto sin fondos, por área de resultados</translation>
    </message>
    <message>
        <source>Final budget less funds available</source>
        <translation>Presupuesto final menos fondos disponibles</translation>
    </message>
    <message>
        <source>%1 %2, by population type</source>
        <translation>%1 %2, por tipo de población</translation>
    </message>
    <message>
        <source>The report has no indicators. Add them in an indicator table.</source>
        <translation>El informe no tiene indicadores. Añádalos en una tabla de indicadores.</translation>
    </message>
    <message>
        <source>Progress of impact indicators, by area</source>
        <translation>Progreso de los indicadores de impacto, por área</translation>
    </message>
    <message>
        <source>Progress of outcome indicators, by area</source>
        <translation>Progreso de los indicadores de resultados, por área</translation>
    </message>
    <message>
        <source>Progress of enabling indicators, by area</source>
        <translation>Progreso de los indicadores de apoyo, por área</translation>
    </message>
    <message>
        <source>Progress of all indicators, by population type</source>
        <translation>Progreso de todos los indicadores, por tipo de población</translation>
    </message>
    <message>
        <source>Final budget by impact area</source>
        <translation>Presupuesto final por área de impacto</translation>
    </message>
    <message>
        <source>Final budget by outcome area</source>
        <translation>Presupuesto final por área de resultados</translation>
    </message>
    <message>
        <source>Funds available by impact area</source>
        <translation>Fondos disponibles por área de impacto</translation>
    </message>
    <message>
        <source>Funds available by outcome area</source>
        <translation>Fondos disponibles por área de resultados</translation>
    </message>
    <message>
        <source>Expenditure by impact area</source>
        <translation>Gastos por área de impacto</translation>
    </message>
    <message>
        <source>Expenditure by outcome area</source>
        <translation>Gastos por área de resultados</translation>
    </message>
    <message>
        <source>Progress of impact indicators over the years</source>
        <translation>Progreso de los indicadores de impacto a lo largo de los años</translation>
    </message>
    <message>
        <source>Progress of outcome indicators over the years</source>
        <translation>Progreso de los indicadores de resultados a lo largo de los años</translation>
    </message>
    <message>
        <source>Progress of enabling indicators over the years</source>
        <translation>Progreso de los indicadores de apoyo a lo largo de los años</translation>
    </message>
    <message>
        <source>Progress of all indicators over the years</source>
        <translation>Progreso de todos los indicadores a lo largo de los años</translation>
    </message>
    <message>
        <source>the picture is broken</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>Export the chart again</source>
        <translation>Vuelva a exportar el gráfico</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>Only PNG pictures exported by Outturn carry numbers</source>
        <translation>Solo las imágenes PNG exportadas por Outturn llevan números</translation>
    </message>
    <message>
        <source>The area %1 has a heading for the second time: “%2” and “%3”</source>
        <translation>El área %1 tiene un título por segunda vez: «%2» y «%3»</translation>
    </message>
    <message>
        <source>“%1” has no indicator, neither in a table of its own nor among the other core indicators</source>
        <translation>«%1» no tiene ningún indicador, ni en una tabla propia ni entre los otros indicadores básicos</translation>
    </message>
    <message>
        <source>%1 has results in this report, and no row in the table of budget and expenditure</source>
        <translation>%1 tiene resultados en este informe, pero ninguna fila en la tabla de presupuesto y gastos</translation>
    </message>
    <message>
        <source>%1 has money, and neither a section nor an indicator in this report</source>
        <translation>%1 tiene dinero, pero ni una sección ni un indicador en este informe</translation>
    </message>
    <message>
        <source>%1 has an expenditure of %2, and neither a section nor an indicator in this report</source>
        <translation>%1 tiene gastos de %2, pero ni una sección ni un indicador en este informe</translation>
    </message>
    <message>
        <source>“%1” is numbered %2; in the results framework it is %3</source>
        <translation>«%1» lleva el número %2; en el marco de resultados es el %3</translation>
    </message>
    <message>
        <source>The results framework has no area %1, “%2”</source>
        <translation>El marco de resultados no tiene ningún área %1, «%2»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, and its %3 amounts add up to %4: rounding explains the difference of %5</source>
        <translation>%1: el total es %2 y sus %3 importes suman %4: el redondeo explica la diferencia de %5</translation>
    </message>
    <message>
        <source>%1 of %2 and the %3 of %4 add up to %5, where the Total of %6 is %7: rounding explains the difference of %8</source>
        <translation>%1 (%2) y %3 (%4) suman %5, y el total de %6 es %7: el redondeo explica la diferencia de %8</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: rounding explains the difference of %4</source>
        <translation>%1: el total es %2 por área de impacto y %3 por área de resultados: el redondeo explica la diferencia de %4</translation>
    </message>
    <message>
        <source>Set the Total to %1, the sum of its rows</source>
        <translation>Cambiar el total a %1, la suma de sus filas</translation>
    </message>
    <message>
        <source>Set the label to “%1”</source>
        <translation>Cambiar la etiqueta a «%1»</translation>
    </message>
    <message>
        <source>Set %2 of %3 to %1, so that the rows add up to the Total</source>
        <translation>%3: cambiar %2 a %1, para que las filas sumen el total</translation>
    </message>
    <message>
        <source>Set the cell to %1</source>
        <translation>Cambiar la celda a %1</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Vaciar la celda</translation>
    </message>
    <message>
        <source>%1: %2 is %3, below zero</source>
        <translation>%1: %2 es %3, por debajo de cero</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole Total of %4</source>
        <translation>%1: %2 es %3, más que todo el total, que es %4</translation>
    </message>
    <message>
        <source>%1 has %2 of %3; money that is not yet allocated has no budget</source>
        <translation>%1: %2 es %3, pero el dinero que aún no está asignado no tiene presupuesto</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than ten times %4, which is %5</source>
        <translation>%1: %2 es %3, más de diez veces %4, que es %5</translation>
    </message>
    <message>
        <source>“%1” is an impact area, in the table of outcome areas</source>
        <translation>«%1» es un área de impacto, pero está en la tabla de áreas de resultados</translation>
    </message>
    <message>
        <source>“%1” is no impact area, in the table of impact areas</source>
        <translation>«%1» no es un área de impacto, pero está en la tabla de áreas de impacto</translation>
    </message>
    <message>
        <source>“%1”: the number is that of “%2”, the name that of “%3”</source>
        <translation>«%1»: el número es el de «%2» y el nombre, el de «%3»</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand for the same in one table</source>
        <translation>«%1» y «%2» designan lo mismo en una misma tabla</translation>
    </message>
    <message>
        <source>Amounts that should be equal differ by no more than their rounding.</source>
        <translation>Importes que deberían ser iguales no difieren más de lo que explica su redondeo.</translation>
    </message>
    <message>
        <source>The same sums as in finance-total and totals-agree, and the expenditure with the money of All Impact Areas against the funds available, when they differ by no more than half a unit of the last digit for each number. Nothing is wrong with it.</source>
        <translation>Las mismas sumas que en finance-total y totals-agree, y los gastos junto con el dinero de «All Impact Areas» frente a los fondos disponibles, cuando no difieren en más de media unidad del último dígito por cada número. No hay nada incorrecto en ello.</translation>
    </message>
    <message>
        <source>An area has more funds than its budget.</source>
        <translation>Un área tiene más fondos que presupuesto.</translation>
    </message>
    <message>
        <source>As written. A note, since money given for one area can well exceed its budget.</source>
        <translation>Tal como están escritos. Es una nota, porque el dinero destinado a un área bien puede superar su presupuesto.</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>Un importe es menor que cero.</translation>
    </message>
    <message>
        <source>Budgets, funds and expenditure are zero or more; a correction of an earlier year may be an exception.</source>
        <translation>Los presupuestos, los fondos y los gastos son cero o más; la corrección de un año anterior puede ser una excepción.</translation>
    </message>
    <message>
        <source>An amount is out of all proportion.</source>
        <translation>Un importe está fuera de toda proporción.</translation>
    </message>
    <message>
        <source>The amount of a row is larger than the Total of its column, or the funds are more than ten times the budget.</source>
        <translation>El importe de una fila es mayor que el total de su columna, o los fondos son más de diez veces el presupuesto.</translation>
    </message>
    <message>
        <source>Money that belongs to no area has a budget.</source>
        <translation>Hay presupuesto para dinero que no pertenece a ningún área.</translation>
    </message>
    <message>
        <source>All Impact Areas and All Outcome Areas hold funds that are not yet allocated; budgets are made by area.</source>
        <translation>«All Impact Areas» y «All Outcome Areas» contienen fondos que aún no están asignados; los presupuestos se hacen por área.</translation>
    </message>
    <message>
        <source>The label of a finance row contradicts itself or its table.</source>
        <translation>La etiqueta de una fila financiera se contradice a sí misma o contradice su tabla.</translation>
    </message>
    <message>
        <source>OA2: Status has the number of one area and its name. The name of another area, or an outcome area in the table of impact areas, is doubted. Names that the framework does not know are left alone.</source>
        <translation>«OA2: Status» tiene el número de un área y su nombre. Se ponen en duda el nombre de otra área y un área de resultados en la tabla de áreas de impacto. Los nombres que el marco no conoce se dejan como están.</translation>
    </message>
    <message>
        <source>An area has results and no money.</source>
        <translation>Un área tiene resultados y no tiene dinero.</translation>
    </message>
    <message>
        <source>Each impact and outcome area with a heading has a row in its finance table, when the report has that table. A note where it has only rows among the other core indicators.</source>
        <translation>Cada área de impacto y de resultados que tiene un título tiene una fila en su tabla financiera, si el informe contiene esa tabla. Es una nota si solo tiene filas entre los otros indicadores básicos.</translation>
    </message>
    <message>
        <source>An area has money and no results.</source>
        <translation>Un área tiene dinero y no tiene resultados.</translation>
    </message>
    <message>
        <source>An impact or outcome area whose budget, funds or expenditure is not zero, and which has neither a heading nor an indicator. Enabling areas are reported by their money alone.</source>
        <translation>Un área de impacto o de resultados cuyo presupuesto, fondos o gastos no son cero y que no tiene ni título ni indicador. De las áreas de apoyo solo se informa del dinero.</translation>
    </message>
    <message>
        <source>%1 stands in another row, too</source>
        <translation>%1 figura también en otra fila</translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4</source>
        <translation>%1 tiene %2, pero %3 tiene %4</translation>
    </message>
    <message>
        <source>%1 is titled “%2”, in another row “%3”</source>
        <translation>%1 lleva el título «%2»; en otra fila, «%3»</translation>
    </message>
    <message>
        <source>The row has no code; its title is that of %1</source>
        <translation>La fila no tiene código; su título es el de %1</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2; the title is that of %3</source>
        <translation>El marco de resultados no tiene ningún indicador %2 en el nivel «%1»; el título es el de %3</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2, “%3”</source>
        <translation>El marco de resultados no tiene ningún indicador %2, «%3», en el nivel «%1»</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>%1 no tiene título</translation>
    </message>
    <message>
        <source>The row has the code of %1 and the title of %2</source>
        <translation>La fila tiene el código de %1 y el título de %2</translation>
    </message>
    <message>
        <source>The title of %1 is “%2”, in the results framework “%3”</source>
        <translation>El título de %1 es «%2»; en el marco de resultados, «%3»</translation>
    </message>
    <message>
        <source>%1 stands under the %2 area %3; its code is of area %4</source>
        <translation>%1 está bajo el área %3 del nivel «%2»; su código es del área %4</translation>
    </message>
    <message>
        <source>The results framework has no indicator of this code.</source>
        <translation>El marco de resultados no tiene ningún indicador con este código.</translation>
    </message>
    <message>
        <source>The code is looked up at the level of its table, impact or outcome. Where the title is that of another indicator a warning names it; else a note says that the code is not known. Rows without a code are taken for an operation’s own, unless the title is one of the framework’s.</source>
        <translation>El código se busca en el nivel de su tabla, impacto o resultados. Si el título es el de otro indicador, una advertencia lo nombra; si no, una nota dice que el código no se conoce. Las filas sin código se toman por propias de una operación, salvo que el título sea uno de los del marco.</translation>
    </message>
    <message>
        <source>An indicator’s title is not the one of its code.</source>
        <translation>El título de un indicador no es el de su código.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework in every year that is known, whatever its capitals, spaces, dots, quotes and spelling. The title of another indicator is a warning, any other wording a note.</source>
        <translation>El título se compara con los del marco en todos los años que se conocen, sin tener en cuenta mayúsculas, espacios, puntos, comillas ni ortografía. El título de otro indicador es una advertencia; cualquier otra redacción, una nota.</translation>
    </message>
    <message>
        <source>An indicator stands under an area that its code does not belong to.</source>
        <translation>Un indicador está bajo un área a la que su código no pertenece.</translation>
    </message>
    <message>
        <source>The first number of a code is that of its area: 13.1 belongs under outcome area 13. Rows under Other Core Indicators may be of any area.</source>
        <translation>El primer número de un código es el de su área: 13.1 pertenece al área de resultados 13. Las filas bajo «Other Core Indicators» pueden ser de cualquier área.</translation>
    </message>
    <message>
        <source>A value is of another kind than its indicator counts.</source>
        <translation>Un valor es de un tipo distinto del que cuenta su indicador.</translation>
    </message>
    <message>
        <source>A value with a percent sign, a plain number and a level of a scale are three kinds. They are compared with what the results framework counts in the report’s year; where it does not know the indicator, with the row’s other values and with the rows of the other population types.</source>
        <translation>Un valor con signo de porcentaje, un número sin él y un nivel de una escala son tres tipos. Se comparan con lo que cuenta el marco de resultados en el año del informe; si el marco no conoce el indicador, con los demás valores de la fila y con las filas de los otros tipos de población.</translation>
    </message>
    <message>
        <source>A proportion is below zero or above a hundred percent.</source>
        <translation>Una proporción es menor que cero o mayor que el cien por cien.</translation>
    </message>
    <message>
        <source>A part of a whole lies between 0% and 100%, as written. Below zero is an error; above a hundred is a warning, since some coverage rates do exceed the estimate that they are divided by.</source>
        <translation>Una parte de un todo está entre 0% y 100%, tal como está escrita. Por debajo de cero es un error; por encima de cien es una advertencia, porque algunas tasas de cobertura sí superan la estimación entre la que se dividen.</translation>
    </message>
    <message>
        <source>A number of people, days or things is below zero.</source>
        <translation>Un número de personas, días o cosas es menor que cero.</translation>
    </message>
    <message>
        <source>Nothing that is counted is below zero.</source>
        <translation>Nada de lo que se cuenta es menor que cero.</translation>
    </message>
    <message>
        <source>A number of people has decimals.</source>
        <translation>Un número de personas tiene decimales.</translation>
    </message>
    <message>
        <source>People are counted in whole numbers. Decimals that are all zero, as in 480.00, are a note.</source>
        <translation>Las personas se cuentan en números enteros. Los decimales que son todos cero, como en 480.00, son una nota.</translation>
    </message>
    <message>
        <source>A level of a scale is not the one that the framework has.</source>
        <translation>Un nivel de una escala no es el que tiene el marco.</translation>
    </message>
    <message>
        <source>“Moderate: 40-69 points” is compared with the levels of the indicator’s scale, its name and its points apart. Spaces and the kind of the dash do not count.</source>
        <translation>«Moderate: 40-69 points» se compara con los niveles de la escala del indicador, el nombre y los puntos por separado. Los espacios y el tipo de guion no cuentan.</translation>
    </message>
    <message>
        <source>A percentage is perhaps a fraction: 0.58% beside a target of 20%.</source>
        <translation>Un porcentaje es quizá una fracción: 0.58% junto a una meta de 20%.</translation>
    </message>
    <message>
        <source>A percentage above zero and up to 1% is doubted where another of the row is ten times as large and at least 10%, or where a hundred times the value comes within half and double of another above 1%. The row’s target or baseline may just be far from the actual: look at the source.</source>
        <translation>Se pone en duda un porcentaje mayor que cero y de hasta 1% si otro de la fila es diez veces mayor y llega al menos a 10%, o si cien veces el valor queda entre la mitad y el doble de otro mayor que 1%. También puede que la meta o la línea de base de la fila esté simplemente lejos del valor real: mire la fuente.</translation>
    </message>
    <message>
        <source>A value is ten or a hundred times too large or too small.</source>
        <translation>Un valor es diez o cien veces demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>Two values of a row that have the same three or more digits and another decimal point. A percentage of an eighth to a twelfth of a target of at least 30%, or of the baseline where there is no target. Or an actual ten times away from a baseline and a target that are within three times of each other; five times is enough where one digit more or less would bring it within half and double of one of them. Baselines and targets below 100 and percentages below 10% are left alone, since small numbers do grow so much.</source>
        <translation>Dos valores de una fila que tienen los mismos dígitos, tres o más, y el punto decimal en otro lugar. Un porcentaje de entre un octavo y un doceavo de una meta de al menos 30%, o de la línea de base si no hay meta. O un valor real diez veces mayor o menor que una línea de base y una meta que no distan entre sí más de tres veces; bastan cinco veces si con un dígito más o menos quedaría entre la mitad y el doble de una de ellas. Las líneas de base y las metas menores que 100 y los porcentajes menores que 10% se dejan como están, porque los números pequeños sí crecen tanto.</translation>
    </message>
    <message>
        <source>An indicator has no actual.</source>
        <translation>Un indicador no tiene valor real.</translation>
    </message>
    <message>
        <source>A blank cell is a warning, Unknown a note. A cell that its row lacks is told by row-too-short.</source>
        <translation>Una celda en blanco es una advertencia; «Unknown», una nota. De una celda que falta en su fila informa row-too-short.</translation>
    </message>
    <message>
        <source>An indicator has no target.</source>
        <translation>Un indicador no tiene meta.</translation>
    </message>
    <message>
        <source>The table has a column of targets, and the cell is blank or Unknown.</source>
        <translation>La tabla tiene una columna de metas y la celda está en blanco o es «Unknown».</translation>
    </message>
    <message>
        <source>A target is set without a known baseline.</source>
        <translation>Se ha fijado una meta sin una línea de base conocida.</translation>
    </message>
    <message>
        <source>The baseline is Unknown or blank and the target is known: progress is met or missed, but the way from the baseline cannot be told.</source>
        <translation>La línea de base es «Unknown» o está en blanco y la meta se conoce: el progreso es «Alcanzada» o «No alcanzada», pero no se puede decir cuánto se ha avanzado desde la línea de base.</translation>
    </message>
    <message>
        <source>A target is worse than the baseline.</source>
        <translation>Una meta es peor que la línea de base.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, which the framework or the office says. Where one of the two shows fewer decimals it may have been rounded by half a unit of its last digit: a target of 68% is not worse than a baseline of 68.13%.</source>
        <translation>Se compara con la línea de base en el sentido que es mejor, según el marco o la oficina. Si uno de los dos valores muestra menos decimales, puede estar redondeado en media unidad de su último dígito: una meta de 68% no es peor que una línea de base de 68.13%.</translation>
    </message>
    <message>
        <source>An actual is worse than the baseline.</source>
        <translation>Un valor real es peor que la línea de base.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, with the same rounding as target-worse. It may well be so: the narrative should say why.</source>
        <translation>Se compara con la línea de base en el sentido que es mejor, con el mismo redondeo que en target-worse. Bien puede ser así: el texto narrativo debería decir por qué.</translation>
    </message>
    <message>
        <source>A column’s title names another year than the report.</source>
        <translation>El título de una columna nombra otro año que el del informe.</translation>
    </message>
    <message>
        <source>The year in titles such as Target (2023), Actual (2023) or Expenditure is the report’s. A baseline may be older, but not later.</source>
        <translation>El año en títulos como «Target (2023)», «Actual (2023)» o «Expenditure» es el del informe. Una línea de base puede ser anterior, pero no posterior.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from the row&apos;s other values: perhaps a fraction that means %4</source>
        <translation>%1: %2 es %3, lejos de los demás valores de la fila: quizá una fracción que significa %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3 and %4 is %5: the same digits, with another place of the decimal point</source>
        <translation>%1: %2 es %3 y %4 es %5: los mismos dígitos, con el punto decimal en otro lugar</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from both %4 and %5: perhaps the decimal point or a digit is wrong</source>
        <translation>%1: %2 es %3, lejos tanto de %4 como de %5: quizá el punto decimal o un dígito no es correcto</translation>
    </message>
    <message>
        <source>%1: %2 is %3, about a tenth of %4, which is %5: perhaps the decimal point is wrong</source>
        <translation>%1: %2 es %3, alrededor de una décima parte de %4, que es %5: quizá el punto decimal no es correcto</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where higher is better</source>
        <translation>%1: %2 es %3, peor que %4, que es %5; es mejor un valor más alto</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where lower is better</source>
        <translation>%1: %2 es %3, peor que %4, que es %5; es mejor un valor más bajo</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a percentage</source>
        <translation>%1: %2 es %3, pero el marco de resultados tiene un porcentaje</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a level of a scale</source>
        <translation>%1: %2 es %3, pero el marco de resultados tiene un nivel de una escala</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number of days</source>
        <translation>%1: %2 es %3, pero el marco de resultados tiene un número de días</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number</source>
        <translation>%1: %2 es %3, pero el marco de resultados tiene un número</translation>
    </message>
    <message>
        <source>%1: %2 is blank</source>
        <translation>%1: %2 está en blanco</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown</source>
        <translation>%1: %2 es «Unknown»</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown, and %4 is %5</source>
        <translation>%1: %2 es «Unknown» y %4 es %5</translation>
    </message>
    <message>
        <source>%1: %2 is blank, and %4 is %5</source>
        <translation>%1: %2 está en blanco y %4 es %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but %4 is %5</source>
        <translation>%1: %2 es %3, pero %4 es %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole</source>
        <translation>%1: %2 es %3, más que el todo</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but it counts people or things</source>
        <translation>%1: %2 es %3, pero cuenta personas o cosas</translation>
    </message>
    <message>
        <source>%1: %2 is written %3, with decimals that a count has not</source>
        <translation>%1: en %2 pone %3, con decimales que un recuento no tiene</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”, which is no level of the indicator&apos;s scale</source>
        <translation>%1: %2 es «%3», que no es un nivel de la escala del indicador</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”; the level of the scale is “%4”</source>
        <translation>%1: %2 es «%3»; el nivel de la escala es «%4»</translation>
    </message>
    <message>
        <source>The text says %1, but %3 of “%2” is %4</source>
        <translation>El texto dice %1, pero %3 de «%2» es %4</translation>
    </message>
    <message>
        <source>The text says %1, but %4 of “%2” for %3 is %5</source>
        <translation>El texto dice %1, pero %4 de «%2» para %3 es %5</translation>
    </message>
    <message>
        <source>%1 here, but %2 in %3 for what seems to be the same: “%4” and “%5”</source>
        <translation>%1 aquí, pero %2 en %3, para lo que parece ser lo mismo: «%4» y «%5»</translation>
    </message>
    <message>
        <source>%1 add up to %2%, where rounding allows %3 more or less than 100%</source>
        <translation>%1 suman %2%, y el redondeo admite %3 más o menos que 100%</translation>
    </message>
    <message>
        <source>“%1” is no number as it stands: are its digits, or its separators, right?</source>
        <translation>«%1» no es un número tal como está: ¿son correctos sus dígitos y sus separadores?</translation>
    </message>
    <message>
        <source>Let the text say %1</source>
        <translation>Poner %1 en el texto</translation>
    </message>
    <message>
        <source>Write %1 here, as there</source>
        <translation>Escribir %1 aquí, como allí</translation>
    </message>
    <message>
        <source>Write %1 there, as here</source>
        <translation>Escribir %1 allí, como aquí</translation>
    </message>
    <message>
        <source>A number in the text differs from the table’s value.</source>
        <translation>Un número del texto difiere del valor de la tabla.</translation>
    </message>
    <message>
        <source>A sentence that has the words of an indicator, or of the budget, the funds or the expenditure, and a number of its kind is held against the row that it speaks of. The text is right when the table’s value, rounded as the text is, gives the number, and when words such as over or nearly are true. Nothing is said where it is not clear which population is meant, and of numbers of another year, of a place, or of a part of the people.</source>
        <translation>Una frase que contiene las palabras de un indicador, o del presupuesto, los fondos o los gastos, y un número de su tipo se compara con la fila de la que habla. El texto es correcto cuando el valor de la tabla, redondeado como lo está el texto, da el número, y cuando palabras como «over» o «nearly» son ciertas. No se dice nada si no está claro a qué población se refiere, ni de números de otro año, de un lugar o de una parte de las personas.</translation>
    </message>
    <message>
        <source>The text gives two different numbers for what seems to be the same.</source>
        <translation>El texto da dos números distintos para lo que parece ser lo mismo.</translation>
    </message>
    <message>
        <source>Numbers beside the same words, of the same year and place, are held against each other. One that is rounded does not contradict the exact one.</source>
        <translation>Se comparan entre sí los números que acompañan a las mismas palabras, del mismo año y lugar. Un número redondeado no contradice al exacto.</translation>
    </message>
    <message>
        <source>Percentages of one whole do not add up to 100.</source>
        <translation>Los porcentajes de un mismo todo no suman 100.</translation>
    </message>
    <message>
        <source>A list of percentages in one sentence is a whole when it ends with others or the rest, or names both women and men. Each may be rounded by half a unit of its last digit.</source>
        <translation>Una lista de porcentajes en una frase es un todo cuando termina con «others» o «the rest», o nombra tanto a mujeres como a hombres. Cada uno puede estar redondeado en media unidad de su último dígito.</translation>
    </message>
    <message>
        <source>A number in the text is not written as a number is.</source>
        <translation>Un número del texto no está escrito como se escribe un número.</translation>
    </message>
    <message>
        <source>Commas part groups of three digits, as in 128,000, and a point parts decimals. In 128,00 a digit may be missing, or the comma is meant as a point. Reports that write decimals with a comma throughout are read that way.</source>
        <translation>Las comas separan grupos de tres dígitos, como en 128,000, y un punto separa los decimales. En 128,00 puede faltar un dígito, o la coma está en lugar de un punto. Los informes que escriben siempre los decimales con coma se leen así.</translation>
    </message>
    <message>
        <source>The section %1 “%2” is missing</source>
        <translation>Falta la sección %1 «%2»</translation>
    </message>
    <message>
        <source>“%1” has nothing under it</source>
        <translation>«%1» no tiene nada debajo</translation>
    </message>
    <message>
        <source>A section of the standard structure is missing.</source>
        <translation>Falta una sección de la estructura habitual.</translation>
    </message>
    <message>
        <source>Reports have the sections 1.1 to 1.4, 2.1, 2.2, 3.1, 3.2 and 4.1. Where at least six of them stand under their number and title, one of which neither stands is missed.</source>
        <translation>Los informes tienen las secciones 1.1 a 1.4, 2.1, 2.2, 3.1, 3.2 y 4.1. Si al menos seis de ellas figuran con su número y su título, se echa en falta aquella de la que no figura ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>A heading has nothing under it.</source>
        <translation>Un título no tiene nada debajo.</translation>
    </message>
    <message>
        <source>Statements, paragraphs, tables, the title of a trend and headings below it all count as content.</source>
        <translation>Enunciados, párrafos, tablas, el título de una evolución y los títulos subordinados cuentan todos como contenido.</translation>
    </message>
    <message>
        <source>The headings are not those of the table of contents.</source>
        <translation>Los títulos no son los del índice.</translation>
    </message>
    <message>
        <source>Said by reading, which keeps no table of contents. Numbered entries are looked up among the headings by their number. An entry without a heading is a warning; another title, and a heading between two entries that has none, is a note.</source>
        <translation>Lo dice la lectura, que no conserva el índice. Las entradas numeradas se buscan entre los títulos por su número. Una entrada sin título en el texto es una advertencia; un título distinto, o un título situado entre dos entradas que no tiene la suya, es una nota.</translation>
    </message>
    <message>
        <source>An area has two headings.</source>
        <translation>Un área tiene dos títulos.</translation>
    </message>
    <message>
        <source>The second is kept beside the first; usually its number or kind is wrong.</source>
        <translation>El segundo se conserva junto al primero; por lo general, su número o su tipo no es correcto.</translation>
    </message>
    <message>
        <source>The number of an area is not the one of its title.</source>
        <translation>El número de un área no es el de su título.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework, whatever its capitals. A number that no area has is a note.</source>
        <translation>El título se compara con los del marco, sin tener en cuenta las mayúsculas. Un número que no tiene ningún área es una nota.</translation>
    </message>
    <message>
        <source>An impact or outcome area has no indicator.</source>
        <translation>Un área de impacto o de resultados no tiene ningún indicador.</translation>
    </message>
    <message>
        <source>Neither in a table under its heading nor among the other core indicators. Enabling areas have none in most reports.</source>
        <translation>Ni en una tabla bajo su título ni entre los otros indicadores básicos. En la mayoría de los informes, las áreas de apoyo no tienen ninguno.</translation>
    </message>
    <message>
        <source>The column “%1” is of %2, the report of %3</source>
        <translation>La columna «%1» es de %2 y el informe, de %3</translation>
    </message>
    <message>
        <source>Set the title to “%1”</source>
        <translation>Cambiar el título a «%1»</translation>
    </message>
    <message>
        <source>Set the code to %1</source>
        <translation>Cambiar el código a %1</translation>
    </message>
    <message>
        <source>Delete this row, which is the same as the other</source>
        <translation>Eliminar esta fila, que es igual a la otra</translation>
    </message>
    <message>
        <source>it has no “%1”</source>
        <translation>no tiene «%1»</translation>
    </message>
    <message>
        <source>COLUMN is one of: %1</source>
        <translation>COLUMN es uno de estos: %1</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>no existe esa regla</translation>
    </message>
    <message>
        <source>“outturn check --rules” names the rules</source>
        <translation>«outturn check --rules» enumera las reglas</translation>
    </message>
    <message>
        <source>there is no such finding</source>
        <translation>no existe ese hallazgo</translation>
    </message>
    <message>
        <source>“outturn check” ends each finding with its name</source>
        <translation>«outturn check» termina cada hallazgo con su nombre</translation>
    </message>
    <message>
        <source>nothing can be said about it</source>
        <translation>no se puede decir nada sobre ello</translation>
    </message>
    <message>
        <source>Name a figure, a rule, a finding or an indicator’s progress, such as progress/outcome/3.1</source>
        <translation>Nombre un gráfico, una regla, un hallazgo o el progreso de un indicador, como progress/outcome/3.1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>ocupa una sola línea</translation>
    </message>
    <message>
        <source>Say it in one line</source>
        <translation>Dígalo en una sola línea</translation>
    </message>
    <message>
        <source>“%1” is no share of the target</source>
        <translation>«%1» no es una parte de la meta</translation>
    </message>
    <message>
        <source>Give a share from 1% to 100%, such as 80%</source>
        <translation>Indique una parte de 1% a 100%, como 80%</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>Give a value as the row has it, such as 85% or 1,200</source>
        <translation>Indique un valor como los de la fila, por ejemplo 85% o 1,200</translation>
    </message>
    <message>
        <source>“%1” is no direction</source>
        <translation>«%1» no es un sentido</translation>
    </message>
    <message>
        <source>Give lower or higher: which of the two is better</source>
        <translation>Indique «lower» (más bajo) o «higher» (más alto): cuál de los dos es mejor</translation>
    </message>
    <message>
        <source>%1: titles and notes of its figures, or what was decided about its checks</source>
        <translation>%1: títulos y notas de sus gráficos, o lo decidido sobre sus comprobaciones</translation>
    </message>
    <message>
        <source>The table of contents has %1 “%2”, the text no such heading</source>
        <translation>El índice tiene %1 «%2»; el texto no tiene ese título</translation>
    </message>
    <message>
        <source>%1 is “%2” in the table of contents and “%3” in the text</source>
        <translation>%1 es «%2» en el índice y «%3» en el texto</translation>
    </message>
    <message>
        <source>The table of contents does not have the heading %1 “%2”</source>
        <translation>El índice no tiene el título %1 «%2»</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) take a value</source>
        <translation>
            <numerusform>%n celda en blanco recibe un valor</numerusform>
            <numerusform>%n celdas en blanco reciben un valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are overwritten</source>
        <translation>
            <numerusform>%n celda se sobrescribe</numerusform>
            <numerusform>%n celdas se sobrescriben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have the value already</source>
        <translation>
            <numerusform>%n celda ya tiene el valor</numerusform>
            <numerusform>%n celdas ya tienen el valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refuse what is pasted</source>
        <translation>
            <numerusform>%n celda rechaza lo que se pega</numerusform>
            <numerusform>%n celdas rechazan lo que se pega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>%n celda no se puede editar</numerusform>
            <numerusform>%n celdas no se pueden editar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no room</source>
        <translation>
            <numerusform>%n celda no tiene sitio</numerusform>
            <numerusform>%n celdas no tienen sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells and what happens to them</source>
        <translation>Celdas y qué ocurre con ellas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Pegar %n celda</numerusform>
            <numerusform>&amp;Pegar %n celdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::CellLineEdit</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>consultas</translation>
    </message>
</context>
<context>
    <name>outturn::ChartChooser</name>
    <message>
        <source>Indicators shown in the chart</source>
        <translation>Indicadores que muestra el gráfico</translation>
    </message>
    <message>
        <source>All indicators of this area</source>
        <translation>Todos los indicadores de esta área</translation>
    </message>
</context>
<context>
    <name>outturn::ChartExportForm</name>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>PNG: a picture</source>
        <translation>PNG: una imagen</translation>
    </message>
    <message>
        <source>SVG: a drawing for the web and for editing</source>
        <translation>SVG: un dibujo para la web y para editar</translation>
    </message>
    <message>
        <source>PDF: a page for printing</source>
        <translation>PDF: una página para imprimir</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>scale of a picture</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Print: readable in black and white</source>
        <translation>Impresión: legible en blanco y negro</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>&amp;Escala:</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>Co&amp;lores:</translation>
    </message>
    <message>
        <source>Pictures of %1 × %2 pixels.</source>
        <translation>Imágenes de %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Sharp at any size.</source>
        <translation>Nítido a cualquier tamaño.</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each picture</source>
        <translation>&amp;Números en CSV junto a cada imagen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>&amp;Uso:</translation>
    </message>
    <message>
        <source>Pictures %1 pixels wide.</source>
        <translation>Imágenes de %1 píxeles de ancho.</translation>
    </message>
    <message>
        <source>&amp;Alternative text beside each picture (.alt.txt)</source>
        <translation>Text&amp;o alternativo junto a cada imagen (.alt.txt)</translation>
    </message>
</context>
<context>
    <name>outturn::ChartView</name>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menú del gráfico «%1»</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Arrow keys move among the values, Enter goes to the row.</source>
        <translation>Las teclas de flecha recorren los valores e Intro va a la fila.</translation>
    </message>
    <message>
        <source>The keys 1 to %L1 hide and show a series.</source>
        <translation>Las teclas del 1 al %L1 ocultan y muestran una serie.</translation>
    </message>
    <message>
        <source>Export, copy, annotate or arrange this chart</source>
        <translation>Exportar, copiar, anotar u ordenar este gráfico</translation>
    </message>
    <message>
        <source>Title and notes…</source>
        <translation>Título y notas…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Como en el informe</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>Mostrar series</translation>
    </message>
    <message>
        <source>“%1” is the only series that is shown</source>
        <translation>«%1» es la única serie que se muestra</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
</context>
<context>
    <name>outturn::ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>outturn::CompareDialog</name>
    <message>
        <source>As it is now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Reading the version from the history…</source>
        <translation>Leyendo la versión del historial…</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole row(s)</source>
        <translation>
            <numerusform>%n fila entera</numerusform>
            <numerusform>%n filas enteras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n celda</numerusform>
            <numerusform>%n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the narrative</source>
        <translation>
            <numerusform>%n lugar del texto narrativo</numerusform>
            <numerusform>%n lugares del texto narrativo</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) and note(s) of figures</source>
        <translation>
            <numerusform>%n título o nota de gráficos</numerusform>
            <numerusform>%n títulos y notas de gráficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about checks and progress</source>
        <translation>
            <numerusform>%n decisión sobre comprobaciones y progreso</numerusform>
            <numerusform>%n decisiones sobre comprobaciones y progreso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ConflictModel</name>
    <message>
        <source>Statement %1</source>
        <translation>Enunciado %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>la fila entera</translation>
    </message>
    <message>
        <source>the order of the rows</source>
        <translation>el orden de las filas</translation>
    </message>
    <message>
        <source>the whole section</source>
        <translation>la sección entera</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(there is no place for it on the other side)</source>
        <translation>(no tiene lugar en el otro lado)</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>elegido: %1</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>no elegido: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceRows</name>
    <message>
        <source>(no such cell)</source>
        <translation>(no existe la celda)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[quitado: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[añadido: %1]</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>fila entera</translation>
    </message>
    <message>
        <source>(no such row)</source>
        <translation>(no existe la fila)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>whole section</source>
        <translation>sección entera</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>(no such section)</source>
        <translation>(no existe la sección)</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Enunciado %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
</context>
<context>
    <name>outturn::DocumentView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>outturn::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>Indique el archivo.</translation>
    </message>
    <message>
        <source>Say which folder.</source>
        <translation>Indique la carpeta.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Eso es una carpeta.</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>Eso es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>El archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Se creará la carpeta.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exportar gráficos</translation>
    </message>
    <message>
        <source>What the picture will look like</source>
        <translation>Aspecto que tendrá la imagen</translation>
    </message>
    <message>
        <source>Charts to export</source>
        <translation>Gráficos que se exportarán</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Elegir to&amp;dos</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>Elija al menos un gráfico.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>There already and will be replaced: %1</source>
        <translation>Ya existe y se sustituirá: %1</translation>
    </message>
</context>
<context>
    <name>outturn::Facts</name>
    <message>
        <source>%1 M USD</source>
        <translation>%1 M USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Área de impacto</translation>
    </message>
    <message>
        <source>Outcome area</source>
        <translation>Área de resultados</translation>
    </message>
    <message>
        <source>Enabling area</source>
        <translation>Área de apoyo</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n fila de indicadores</numerusform>
            <numerusform>%n filas de indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n fila financiera</numerusform>
            <numerusform>%n filas financieras</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FigureTextDialog</name>
    <message>
        <source>Title and notes</source>
        <translation>Título y notas</translation>
    </message>
    <message>
        <source>Title of the figure; empty for “%1”</source>
        <translation>Título del gráfico; vacío para usar «%1»</translation>
    </message>
    <message>
        <source>Note under the figure</source>
        <translation>Nota bajo el gráfico</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Note under the figure:</source>
        <translation>&amp;Nota bajo el gráfico:</translation>
    </message>
    <message>
        <source>Notes on &amp;rows:</source>
        <translation>Notas sobre &amp;filas:</translation>
    </message>
    <message>
        <source>Notes on rows of the figure</source>
        <translation>Notas sobre filas del gráfico</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>why words are refused, and what would be right</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row, and why its note is refused</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>outturn::FileRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name and folder of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>No está en %1</translation>
    </message>
</context>
<context>
    <name>outturn::FilterBar</name>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>With “Unknown”</source>
        <translation>Con «Unknown»</translation>
    </message>
    <message>
        <source>With blank cells</source>
        <translation>Con celdas en blanco</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>Filtrar filas por palabras</translation>
    </message>
    <message>
        <source>Close the filter (Esc)</source>
        <translation>Cerrar el filtro (Esc)</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Cerrar el filtro</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The filter was taken away to show that row.</source>
        <translation>Se quitó el filtro para mostrar esa fila.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 de %n fila</numerusform>
            <numerusform>%1 de %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many results</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in headings, text and cells</source>
        <translation>Buscar en títulos, texto y celdas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>outturn::FindModel</name>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a text found, and where</comment>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>outturn::GridEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar co&amp;n encabezados</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Rellenar hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vac&amp;iar</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Insertar fila enci&amp;ma</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>Insertar fila &amp;debajo</translation>
    </message>
    <message>
        <source>Add pop&amp;ulation type</source>
        <translation>Añadir tip&amp;o de población</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>D&amp;uplicar %n fila</numerusform>
            <numerusform>D&amp;uplicar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>E&amp;liminar %n fila</numerusform>
            <numerusform>E&amp;liminar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Mover hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>Seleccionar la &amp;fila</translation>
    </message>
    <message>
        <source>Select colu&amp;mn</source>
        <translation>&amp;Seleccionar la columna</translation>
    </message>
</context>
<context>
    <name>outturn::GridModel</name>
    <message>
        <source>The project is open to look at only.</source>
        <translation>El proyecto está abierto solo para consultarlo.</translation>
    </message>
    <message>
        <source>Typed by hand.</source>
        <translation>Escrito a mano.</translation>
    </message>
    <message>
        <source>Edited. The source has nothing here.</source>
        <translation>Editado. La fuente no tiene nada aquí.</translation>
    </message>
    <message>
        <source>Edited. The source says “%1”.</source>
        <translation>Editado. En la fuente pone «%1».</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>Tipo de población</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valor real</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Presupuesto final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fondos disponibles</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>Fondos disponibles como % del presupuesto</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>Gastos como % de los fondos disponibles</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Sin asignación</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Asignación flexible</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Con asignación</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Asignación estricta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Recognised in a picture, %1% sure</source>
        <translation>Reconocido en una imagen, con una seguridad del %1&#xa0;%</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stated in the narrative %n time(s): “%1”</source>
        <translation>
            <numerusform>Citado en el texto narrativo %n vez: «%1»</numerusform>
            <numerusform>Citado en el texto narrativo %n veces: «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated in the narrative: “%1”</source>
        <translation>Citado en el texto narrativo: «%1»</translation>
    </message>
    <message>
        <source>The narrative says otherwise: “%1”</source>
        <translation>El texto narrativo dice otra cosa: «%1»</translation>
    </message>
</context>
<context>
    <name>outturn::GridView</name>
    <message>
        <source>F2 edits a cell, Enter goes down, Tab goes on, Delete empties a cell.</source>
        <translation>F2 edita una celda, Intro baja, Tab avanza y Supr vacía una celda.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>&amp;Take back to source: %1</source>
        <translation>&amp;Restaurar según la fuente: %1</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>The report’s &amp;order</source>
        <translation>&amp;Orden del informe</translation>
    </message>
    <message>
        <source>&amp;Filter rows</source>
        <translation>&amp;Filtrar filas</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Oc&amp;ultar «%1»</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajustar el a&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message numerus="yes">
        <source>Stated i&amp;n the narrative (%n)</source>
        <translation>
            <numerusform>Citado en el te&amp;xto narrativo (%n)</numerusform>
            <numerusform>Citado en el te&amp;xto narrativo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pro&amp;gress thresholds…</source>
        <translation>Umbrales de pro&amp;greso…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryFilterBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>In rows, values and notes</source>
        <translation>En filas, valores y notas</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>De quién son los cambios que se enumeran</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Of which day changes are listed</source>
        <translation>De qué día son los cambios que se enumeran</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Esta sección</translation>
    </message>
    <message>
        <source>Only changes of the section that the page shows</source>
        <translation>Solo los cambios de la sección que muestra la página</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>Only changes of the row that is chosen in the page</source>
        <translation>Solo los cambios de la fila elegida en la página</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message numerus="yes">
        <source>one of %n change(s) made at once</source>
        <translation>
            <numerusform>uno de %n cambio hecho a la vez</numerusform>
            <numerusform>uno de %n cambios hechos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>versión con nombre</translation>
    </message>
    <message>
        <source>This change cannot be read</source>
        <translation>Este cambio no se puede leer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading over numbers</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryView</name>
    <message>
        <source>History %1</source>
        <translation>Historial %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit is kept here, also those that were undone.</source>
        <translation>Todavía no se ha cambiado nada. Aquí se conserva cada edición, también las que se deshicieron.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Ningún cambio es así.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Revertir %n cambio</numerusform>
            <numerusform>Revertir %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n change(s) made with it</source>
        <translation>
            <numerusform>Revertir %n cambio hecho a la vez</numerusform>
            <numerusform>Revertir los %n cambios hechos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all changes made with it</source>
        <translation>Revertir todos los cambios hechos a la vez</translation>
    </message>
    <message>
        <source>Go to where it was made</source>
        <translation>Ir adonde se hizo</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Makes a new change that takes back what is chosen; later changes stay</source>
        <translation>Hace un cambio nuevo que revierte lo elegido; los cambios posteriores se mantienen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con el estado actual</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Volver a esta versión…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>enunciado %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>fila añadida</translation>
    </message>
    <message>
        <source>row deleted</source>
        <translation>fila eliminada</translation>
    </message>
    <message>
        <source>moved from position %1 to %2</source>
        <translation>movida de la posición %1 a la %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>row added: %1</source>
        <translation>fila añadida: %1</translation>
    </message>
    <message>
        <source>row deleted: %1</source>
        <translation>fila eliminada: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>takes back change %1</source>
        <translation>revierte el cambio %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>undone, then edited anew</source>
        <translation>deshecho y vuelto a editar</translation>
    </message>
</context>
<context>
    <name>outturn::ImportModel</name>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Named twice; it is taken once</source>
        <translation>Nombrado dos veces; se toma una sola vez</translation>
    </message>
    <message>
        <source>Read; the same bytes as %1</source>
        <translation>Leído; los mismos bytes que %1</translation>
    </message>
    <message numerus="yes">
        <source>Read, with %n edit(s)</source>
        <translation>
            <numerusform>Leído, con %n edición</numerusform>
            <numerusform>Leído, con %n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>outturn::ImportPanel</name>
    <message>
        <source>The project could not be made</source>
        <translation>No se pudo crear el proyecto</translation>
    </message>
    <message>
        <source>No report could be read</source>
        <translation>No se pudo leer ningún informe</translation>
    </message>
    <message>
        <source>Each file says why, and what to do.</source>
        <translation>En cada archivo se indica por qué y qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>%n informe leído</numerusform>
            <numerusform>%n informes leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: each says why, and what to do.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo: en él se indica por qué y qué hacer.</numerusform>
            <numerusform>No se pudieron leer %n archivos: en cada uno se indica por qué y qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file was read.</source>
        <translation>Se leyeron todos los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n report(s)</source>
        <translation>
            <numerusform>&amp;Abrir %n informe</numerusform>
            <numerusform>&amp;Abrir %n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Introducir la &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Recognise the text…</source>
        <translation>&amp;Reconocer el texto…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading reports…</source>
        <translation>Leyendo los informes…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>Copiar esta &amp;lista</translation>
    </message>
</context>
<context>
    <name>outturn::LinesView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>outturn::LinkWords</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title and population of an indicator</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>a row, a column and what the cell says</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a row and a column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>The other place: “%1”</source>
        <translation>El otro lugar: «%1»</translation>
    </message>
</context>
<context>
    <name>outturn::MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>Abrir un informe o un proyecto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opened to read only. %1</source>
        <translation>Abierto solo para lectura. %1</translation>
    </message>
    <message>
        <source>Every change is kept already</source>
        <translation>Todos los cambios están ya guardados</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Outturn projects (*.outturn)</source>
        <translation>Proyectos de Outturn (*.outturn)</translation>
    </message>
    <message>
        <source>Export the report as text</source>
        <translation>Exportar el informe como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>¿Descartar este trabajo sin guardar?</translation>
    </message>
    <message>
        <source>Its changes are gone for good after that.</source>
        <translation>Después, sus cambios se habrán perdido para siempre.</translation>
    </message>
    <message>
        <source>Outturn %1</source>
        <translation>Outturn %1</translation>
    </message>
    <message>
        <source>Opens Annual Results Reports, edits their results and charts their budgets. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Abre informes anuales de resultados, edita sus resultados y presenta sus presupuestos en gráficos. Todo permanece en este equipo.

Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Progreso de la apertura</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n área</numerusform>
            <numerusform>%n áreas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n fila de indicadores</numerusform>
            <numerusform>%n filas de indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n fila financiera</numerusform>
            <numerusform>%n filas financieras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Aún sin guardar con un nombre</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Todos los cambios conservados</translation>
    </message>
    <message>
        <source>All changes kept · %1 · no name yet</source>
        <translation>Todos los cambios conservados · %1 · aún sin nombre</translation>
    </message>
    <message>
        <source>All changes kept · %1</source>
        <translation>Todos los cambios conservados · %1</translation>
    </message>
    <message>
        <source>Save the changes to “%1” under a name?</source>
        <translation>¿Guardar los cambios de «%1» con un nombre?</translation>
    </message>
    <message>
        <source>Without a name they can be kept for later: they wait on the start page.</source>
        <translation>Sin nombre se pueden conservar para más tarde: esperan en la página de inicio.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Conservar para más tarde</translation>
    </message>
    <message>
        <source>Save the project of “%1” under a name?</source>
        <translation>¿Guardar el proyecto de «%1» con un nombre?</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and projects (%1)</source>
        <translation>Informes y proyectos (%1)</translation>
    </message>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>Reconociendo el texto de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Open these %n file(s) as one project?</source>
        <translation>
            <numerusform>¿Abrir %n archivo como un solo proyecto?</numerusform>
            <numerusform>¿Abrir estos %n archivos como un solo proyecto?</numerusform>
        </translation>
    </message>
    <message>
        <source>One project holds reports of several years or operations side by side. Apart, each file has a window of its own.</source>
        <translation>Un solo proyecto reúne informes de varios años u operaciones. Por separado, cada archivo tiene su propia ventana.</translation>
    </message>
    <message>
        <source>One &amp;project</source>
        <translation>Un solo &amp;proyecto</translation>
    </message>
    <message>
        <source>A &amp;window each</source>
        <translation>Una &amp;ventana cada uno</translation>
    </message>
    <message>
        <source>Open several as one project</source>
        <translation>Abrir varios en un proyecto</translation>
    </message>
    <message>
        <source>Open every report in a folder</source>
        <translation>Abrir todos los informes de una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n cambio revertido</numerusform>
            <numerusform>%n cambios revertidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1” kept</source>
        <translation>Versión «%1» conservada</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>¿Volver a «%1»?</translation>
    </message>
    <message>
        <source>Everything is put back as it was then. That is a new change: it can be undone, and the changes made since stay in the history.</source>
        <translation>Todo vuelve a estar como entonces. Eso es un cambio nuevo: se puede deshacer, y los cambios hechos desde entonces permanecen en el historial.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Everything is again as in “%1”.</source>
        <translation>Todo vuelve a estar como en «%1».</translation>
    </message>
    <message>
        <source>Everything is as in “%1” already.</source>
        <translation>Todo está ya como en «%1».</translation>
    </message>
    <message>
        <source>Update from a new edition of the report</source>
        <translation>Actualizar desde una nueva edición del informe</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Informes (%1)</translation>
    </message>
    <message>
        <source>Merge with a copy of the project</source>
        <translation>Combinar con una copia del proyecto</translation>
    </message>
    <message>
        <source>Update %1 from “%2”?</source>
        <translation>¿Actualizar %1 desde «%2»?</translation>
    </message>
    <message>
        <source>The file is another edition of this report. What was edited here is kept.</source>
        <translation>El archivo es otra edición de este informe. Lo editado aquí se conserva.</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>&amp;Actualizar…</translation>
    </message>
    <message>
        <source>&amp;Open on its own</source>
        <translation>Abrir por &amp;separado</translation>
    </message>
    <message>
        <source>“%1” is the source that the project has: nothing is to be done.</source>
        <translation>«%1» es la fuente que ya tiene el proyecto: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>“%1” has no changes that are not here: nothing is to be done.</source>
        <translation>«%1» no tiene cambios que no estén aquí: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Source until now</source>
        <translation>Fuente hasta ahora</translation>
    </message>
    <message>
        <source>When they parted</source>
        <translation>Al separarse</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Editado aquí</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>Edited in the copy</source>
        <translation>Editado en la copia</translation>
    </message>
    <message>
        <source>All as edited &amp;here</source>
        <translation>Todo como se editó a&amp;quí</translation>
    </message>
    <message>
        <source>All as in the &amp;new edition</source>
        <translation>Todo como en la &amp;nueva edición</translation>
    </message>
    <message>
        <source>All as in the &amp;copy</source>
        <translation>Todo como en la co&amp;pia</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>Actualizar desde un archivo</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Combinar con una copia</translation>
    </message>
    <message>
        <source>“%1” is another edition of %2.</source>
        <translation>«%1» es otra edición de %2.</translation>
    </message>
    <message>
        <source>“%1” is a copy of this project that was edited apart.</source>
        <translation>«%1» es una copia de este proyecto que se editó por separado.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Com&amp;binar</translation>
    </message>
    <message>
        <source>What “%1” brings is here. Undo takes it back.</source>
        <translation>Lo que aporta «%1» ya está aquí. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Versions that only the copy has stay there: %1.</source>
        <translation>Las versiones que solo tiene la copia se quedan allí: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Nothing was changed in it. What is sound in it can be made a new project.</source>
        <translation>%1. No se ha cambiado nada en él. Con lo que está en buen estado se puede crear un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>Recuperar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Recuperar en un archivo nuevo</translation>
    </message>
    <message>
        <source>%1-recovered</source>
        <translation>%1-recuperado</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>Recuperando %1…</translation>
    </message>
    <message>
        <source>Recovered; nothing is missing.</source>
        <translation>Recuperado; no falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered; %n thing(s) are missing.</source>
        <translation>
            <numerusform>Recuperado; falta %n elemento.</numerusform>
            <numerusform>Recuperado; faltan %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Qué falta…</translation>
    </message>
    <message>
        <source>What could not be recovered</source>
        <translation>Lo que no se pudo recuperar</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nobody else edits the project any more.</source>
        <translation>Nadie más edita ya el proyecto.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>Editarlo aquí</translation>
    </message>
    <message>
        <source>No number that the checks know is here</source>
        <translation>Aquí no hay ningún número que conozcan las comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are chosen.</source>
        <translation>
            <numerusform>Se ha elegido %n problema.</numerusform>
            <numerusform>Se han elegido %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>Aceptar el problema</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Aceptar %n problema</numerusform>
            <numerusform>Aceptar %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer counted or marked. The reason is kept in the project, and the acceptance can be taken back. It ends by itself when the numbers or words it is about are changed.</source>
        <translation>Ya no se cuenta ni se marca. El motivo se conserva en el proyecto y la aceptación se puede retirar. Termina por sí sola cuando cambian los números o las palabras a los que se refiere.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>for example “confirmed with the field office”</source>
        <translation>por ejemplo, «confirmado con la oficina sobre el terreno»</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problema aceptado</numerusform>
            <numerusform>%n problemas aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) taken back</source>
        <translation>
            <numerusform>%n aceptación retirada</numerusform>
            <numerusform>%n aceptaciones retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an edit that ends a problem</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Switch off the rule</source>
        <translation>Desactivar la regla</translation>
    </message>
    <message>
        <source>Nothing is found by it in the reports of this project any more. The reason is kept in the project, and the rule can be switched on again in the list of rules.</source>
        <translation>La regla ya no encuentra nada en los informes de este proyecto. El motivo se conserva en el proyecto y la regla se puede volver a activar en la lista de reglas.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>for example “not needed here”</source>
        <translation>por ejemplo, «aquí no hace falta»</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Activada: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivada: %1</translation>
    </message>
</context>
<context>
    <name>outturn::NarrativeEditor</name>
    <message>
        <source>No statement. Click to write one.</source>
        <translation>Sin enunciado. Haga clic para escribir uno.</translation>
    </message>
    <message>
        <source>No narrative. Click to write.</source>
        <translation>Sin texto narrativo. Haga clic para escribir.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words of the text, and what they are about</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Ctrl+click or F12 leads there.</source>
        <translation>Ctrl+clic o F12 lleva hasta allí.</translation>
    </message>
    <message>
        <source>&amp;Go to the other place</source>
        <translation>&amp;Ir al otro lugar</translation>
    </message>
    <message>
        <source>&amp;Go to the cell in the table</source>
        <translation>&amp;Ir a la celda de la tabla</translation>
    </message>
</context>
<context>
    <name>outturn::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>outturn::OutlineModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>edited below</source>
        <translation>editado en su interior</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>el más grave: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>outturn::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>outturn::PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>outturn::PageView</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>That password does not open it. Capital and small letters differ.</source>
        <translation>Esa contraseña no lo abre. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordForm</name>
    <message>
        <source>This is not the password of the PDF. Try another one.</source>
        <translation>Esta no es la contraseña del PDF. Pruebe otra.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. It is used to show the pages, and not kept.</source>
        <translation>El PDF pide una contraseña. Se usa para mostrar las páginas y no se conserva.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
</context>
<context>
    <name>outturn::PasteModel</name>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Row %1, column %2 of what is pasted</source>
        <translation>Fila %1, columna %2 de lo que se pega</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row, column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Takes the value</source>
        <translation>Recibe el valor</translation>
    </message>
    <message>
        <source>Overwrites what stands there</source>
        <translation>Sobrescribe lo que hay ahí</translation>
    </message>
    <message>
        <source>Has this value already</source>
        <translation>Ya tiene este valor</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Cannot be edited: %1</source>
        <translation>No se puede editar: %1</translation>
    </message>
    <message>
        <source>No room: %1</source>
        <translation>Sin sitio: %1</translation>
    </message>
</context>
<context>
    <name>outturn::PdfView</name>
    <message>
        <source>Page of the source</source>
        <translation>Página de la fuente</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn</source>
        <translation>No se puede dibujar la página %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the source</source>
        <translation>Página %1 de %2 de la fuente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Show in the report</source>
        <translation>&amp;Mostrar en el informe</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>severity and place of a problem</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, message and place of a problem</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>a problem that a person has looked at</comment>
        <translation>%1, visto</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>%1, accepted: %2</source>
        <comment>a problem, and why a person accepted it</comment>
        <translation>%1, aceptado: %2</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Todo el informe</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsTree</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first %n are listed)</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 (se enumera el primero)</numerusform>
            <numerusform>%1 (se enumeran los primeros %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>a group of problems, read aloud</comment>
        <translation>
            <numerusform>%1, %n problema</numerusform>
            <numerusform>%1, %n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsView</name>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every problem found is of a kind that is hidden.</source>
        <translation>Todos los problemas encontrados son de un tipo que está oculto.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>From reading</source>
        <translation>De la lectura</translation>
    </message>
    <message>
        <source>From checks</source>
        <translation>De las comprobaciones</translation>
    </message>
    <message>
        <source>Which problems are listed</source>
        <translation>Qué problemas se enumeran</translation>
    </message>
    <message>
        <source>From reading: what was unsure in the source. From checks: what does not add up.</source>
        <translation>De la lectura: lo que no era seguro en la fuente. De las comprobaciones: lo que no cuadra.</translation>
    </message>
    <message>
        <source>Seen, or not seen yet</source>
        <translation>Visto o aún sin ver</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, count and words of a problem</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number and count of problems</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n sin ver</numerusform>
            <numerusform>%n sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>todos vistos</translation>
    </message>
    <message>
        <source>About finance</source>
        <translation>Sobre finanzas</translation>
    </message>
    <message>
        <source>About indicators</source>
        <translation>Sobre indicadores</translation>
    </message>
    <message>
        <source>About structure</source>
        <translation>Sobre estructura</translation>
    </message>
    <message>
        <source>About narrative</source>
        <translation>Sobre texto narrativo</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Más sobre la lista</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Show where the problem is (Enter)</source>
        <translation>Mostrar dónde está el problema (Intro)</translation>
    </message>
    <message>
        <source>Go to the other &amp;place</source>
        <translation>Ir al otro &amp;lugar</translation>
    </message>
    <message>
        <source>Go to the &amp;cell</source>
        <translation>Ir a la &amp;celda</translation>
    </message>
    <message>
        <source>Show what it is compared with</source>
        <translation>Mostrar con qué se compara</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n problem(s)…</source>
        <translation>
            <numerusform>Ace&amp;ptar %n problema…</numerusform>
            <numerusform>Ace&amp;ptar %n problemas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Ace&amp;ptar…</translation>
    </message>
    <message>
        <source>Say why it may stay so: it is then no longer counted</source>
        <translation>Decir por qué puede quedar así: entonces ya no se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n acceptance(s)</source>
        <translation>
            <numerusform>&amp;Retirar %n aceptación</numerusform>
            <numerusform>&amp;Retirar %n aceptaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back acceptance</source>
        <translation>&amp;Retirar la aceptación</translation>
    </message>
    <message>
        <source>It is a problem again</source>
        <translation>Vuelve a ser un problema</translation>
    </message>
    <message>
        <source>&amp;Switch off rule…</source>
        <translation>&amp;Desactivar la regla…</translation>
    </message>
    <message>
        <source>Nothing is found by this rule in this project any more</source>
        <translation>Esta regla ya no encuentra nada en este proyecto</translation>
    </message>
    <message>
        <source>&amp;Why? About the rule</source>
        <translation>¿Por &amp;qué? Sobre la regla</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;glas…</translation>
    </message>
    <message>
        <source>What is looked for, and why; rules can be switched off</source>
        <translation>Qué se busca y por qué; las reglas se pueden desactivar</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Desplegar tod&amp;os los grupos</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Plegar &amp;todos los grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) chosen</source>
        <translation>
            <numerusform>%n problema elegido</numerusform>
            <numerusform>%n problemas elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProgressWords</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>There is no actual to hold against the target.</source>
        <translation>No hay un valor real que comparar con la meta.</translation>
    </message>
    <message>
        <source>There is no target that the actual can be held against.</source>
        <translation>No hay una meta con la que comparar el valor real.</translation>
    </message>
    <message>
        <source>%1 of the way from %2 to %3</source>
        <translation>%1 del camino de %2 a %3</translation>
    </message>
    <message>
        <source>The target is %1 of the actual; there is no baseline to measure the way from</source>
        <translation>La meta es el %1 del valor real; no hay línea de base desde la que medir el camino</translation>
    </message>
    <message>
        <source>%1 of the target; there is no baseline to measure the way from</source>
        <translation>%1 de la meta; no hay línea de base desde la que medir el camino</translation>
    </message>
    <message>
        <source>The framework does not know the indicator: higher is taken as better.</source>
        <translation>El marco no conoce el indicador: se considera mejor un valor más alto.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Es mejor un valor más alto.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Es mejor un valor más bajo.</translation>
    </message>
    <message>
        <source>Near: a level of the same light as the target’s</source>
        <translation>Casi alcanzada: un nivel con el mismo color de semáforo que el de la meta</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it</source>
        <translation>Casi alcanzada mientras la meta sea al menos el %1 del valor real</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it, or up to %2</source>
        <translation>Casi alcanzada mientras la meta sea al menos el %1 del valor real, o hasta %2</translation>
    </message>
    <message>
        <source>Near from %1 of the target</source>
        <translation>Casi alcanzada a partir del %1 de la meta</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or above %2</source>
        <translation>Casi alcanzada a partir del %1 de la meta, o por encima de %2</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or from %2</source>
        <translation>Casi alcanzada a partir del %1 de la meta, o a partir de %2</translation>
    </message>
    <message>
        <source>Thresholds of this project’s own</source>
        <translation>Umbrales propios de este proyecto</translation>
    </message>
</context>
<context>
    <name>outturn::ReasonDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras co&amp;mpletas</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>Reemplazar &amp;por:</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>Lo que se reemplazaría</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <translation>&amp;Reemplazar %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Escriba lo que quiere buscar.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would not take the new words and stay as they are</source>
        <translation>
            <numerusform>%n celda no admitiría el texto nuevo y se queda como está</numerusform>
            <numerusform>%n celdas no admitirían el texto nuevo y se quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>el proyecto está abierto solo para lectura</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>enunciado %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>outturn::ReportWords</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an area</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <comment>number and title of a chapter</comment>
        <translation>Sección %1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Budget and Expenditure Trend</source>
        <translation>Evolución del presupuesto y los gastos</translation>
    </message>
    <message>
        <source>Contributions Trend by Type</source>
        <translation>Evolución de las contribuciones por tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>Tipo de población</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valor real</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Presupuesto final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fondos disponibles</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>Fondos disponibles como % del presupuesto</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>Gastos como % de los fondos disponibles</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Sin asignación</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Asignación flexible</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Con asignación</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Asignación estricta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title of the figure “%1”</source>
        <translation>Título del gráfico «%1»</translation>
    </message>
    <message>
        <source>Note of the figure “%1”</source>
        <translation>Nota del gráfico «%1»</translation>
    </message>
    <message>
        <source>Note on %1 in the figure “%2”</source>
        <translation>Nota sobre %1 en el gráfico «%2»</translation>
    </message>
    <message>
        <source>impact</source>
        <comment>level of an indicator</comment>
        <translation>impacto</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>level of an indicator</comment>
        <translation>resultados</translation>
    </message>
    <message>
        <source>enabling</source>
        <comment>level of an indicator</comment>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code and level of an indicator</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>of the checks, by its name</comment>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <comment>of the checks, by its name</comment>
        <translation>Hallazgo %1</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos los indicadores</translation>
    </message>
    <message>
        <source>%1: near the target from</source>
        <comment>an indicator, and its threshold</comment>
        <translation>%1: casi alcanzada a partir de</translation>
    </message>
    <message>
        <source>%1: edge of the green band</source>
        <comment>an indicator, and its threshold</comment>
        <translation>%1: límite de la banda verde</translation>
    </message>
    <message>
        <source>%1: better is</source>
        <comment>an indicator, and which way is better</comment>
        <translation>%1: es mejor</translation>
    </message>
    <message>
        <source>words of a figure</source>
        <translation>texto de un gráfico</translation>
    </message>
    <message>
        <source>a rule of the checks</source>
        <translation>una regla de las comprobaciones</translation>
    </message>
    <message>
        <source>a finding of the checks</source>
        <translation>un hallazgo de las comprobaciones</translation>
    </message>
    <message>
        <source>how progress is judged</source>
        <translation>cómo se valora el progreso</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>desactivada: %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceptado: %1</translation>
    </message>
    <message>
        <source>as the framework has it</source>
        <translation>según el marco</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
</context>
<context>
    <name>outturn::RulesDialog</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Ninguna regla contiene estas palabras.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activada.</translation>
    </message>
    <message>
        <source>It is off: %1</source>
        <translation>Está desactivada: %1</translation>
    </message>
    <message>
        <source>It is off in some reports: %1</source>
        <translation>Está desactivada en algunos informes: %1</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Reglas de las comprobaciones</translation>
    </message>
    <message>
        <source>Words of a rule</source>
        <translation>Palabras de una regla</translation>
    </message>
    <message>
        <source>Show only rules with these words</source>
        <translation>Mostrar solo las reglas que contienen estas palabras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>outturn::RulesModel</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texto narrativo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name of a rule, whether it is on, what it looks for</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>off in some reports</source>
        <translation>desactivada en algunos informes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Qué busca</translation>
    </message>
</context>
<context>
    <name>outturn::SectionPage</name>
    <message>
        <source>Statements of %1</source>
        <translation>Enunciados de %1</translation>
    </message>
    <message>
        <source>Narrative of %1</source>
        <translation>Texto narrativo de %1</translation>
    </message>
</context>
<context>
    <name>outturn::SentenceOffer</name>
    <message>
        <source>Update: %1</source>
        <translation>Actualizar: %1</translation>
    </message>
    <message>
        <source>It says now: %1</source>
        <translation>Ahora dice: %1</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>Ir a la frase</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n sentence(s)</source>
        <translation>
            <numerusform>Act&amp;ualizar %n frase</numerusform>
            <numerusform>Act&amp;ualizar %n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state an old value.</source>
        <translation>
            <numerusform>%n frase indica un valor antiguo.</numerusform>
            <numerusform>%n frases indican un valor antiguo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state the old value of %1.</source>
        <translation>
            <numerusform>%n frase indica el valor antiguo de %1.</numerusform>
            <numerusform>%n frases indican el valor antiguo de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show before and after</source>
        <translation>&amp;Mostrar antes y después</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Leaves the sentences as they are (Esc)</source>
        <translation>Deja las frases como están (Esc)</translation>
    </message>
</context>
<context>
    <name>outturn::SeriesModel</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>a new year can be typed here</source>
        <translation>aquí se puede escribir un año nuevo</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Añadir un año</translation>
    </message>
    <message>
        <source>Type a year, then its amounts.</source>
        <translation>Escriba un año y luego sus importes.</translation>
    </message>
    <message>
        <source>Type the year first.</source>
        <translation>Escriba primero el año.</translation>
    </message>
    <message>
        <source>This is the report’s own year: its amounts are the totals of the finance tables. Edit them there.</source>
        <translation>Este es el propio año del informe: sus importes son los totales de las tablas financieras. Edítelos allí.</translation>
    </message>
</context>
<context>
    <name>outturn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Colour &amp;theme:</source>
        <translation>Te&amp;ma de color:</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Gráficos exportados</translation>
    </message>
    <message>
        <source>These settings hold until the program ends: its configuration folder cannot be written.</source>
        <translation>Esta configuración vale hasta que termine el programa: no se puede escribir en su carpeta de configuración.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceStrip</name>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a cell to see where it stands.</source>
        <translation>Elija una celda para ver dónde está.</translation>
    </message>
    <message>
        <source>Take back to source</source>
        <translation>Restaurar según la fuente</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>It does not stand in the source.</source>
        <translation>No está en la fuente.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column and row of a table</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Enunciado %1 de %2</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Párrafo %1 de %2</translation>
    </message>
    <message>
        <source>Written by hand.</source>
        <translation>Escrito a mano.</translation>
    </message>
    <message>
        <source>Its words were edited.</source>
        <translation>Su texto se ha editado.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>Typed by hand. It does not stand in the source.</source>
        <translation>Escrito a mano. No está en la fuente.</translation>
    </message>
    <message>
        <source>The source has no such cell.</source>
        <translation>La fuente no tiene esa celda.</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Introducido: %1</translation>
    </message>
    <message>
        <source>Source, %1: %2</source>
        <translation>Fuente, %1: %2</translation>
    </message>
    <message>
        <source>Unchanged since import.</source>
        <translation>Sin cambios desde la importación.</translation>
    </message>
    <message>
        <source>Recognised in a picture; %1 sure.</source>
        <translation>Reconocido en una imagen; seguridad del %1.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceView</name>
    <message>
        <source>The pages of this PDF cannot be shown.</source>
        <translation>No se pueden mostrar las páginas de este PDF.</translation>
    </message>
    <message>
        <source>The project does not hold the source of this report.</source>
        <translation>El proyecto no contiene la fuente de este informe.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Leyendo la fuente…</translation>
    </message>
    <message>
        <source>Nothing in the report came from there.</source>
        <translation>Nada en el informe procede de ahí.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>outturn::StartPage</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), last on %1</source>
        <translation>
            <numerusform>%n edición, la última el %1</numerusform>
            <numerusform>%n ediciones, la última el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuar %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>Open an Annual Results Report, read it as tables and charts, and correct it: every change is kept.</source>
        <translation>Abra un informe anual de resultados, léalo en tablas y gráficos y corríjalo: se conserva cada cambio.</translation>
    </message>
    <message>
        <source>&amp;Open report or project…</source>
        <translation>A&amp;brir informe o proyecto…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Files that you open will be listed here.</source>
        <translation>Los archivos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>Drop reports or projects here, or a folder of them: PDF, Word, OpenDocument, web page or text</source>
        <translation>Suelte aquí informes o proyectos, o una carpeta que los contenga: PDF, Word, OpenDocument, página web o texto</translation>
    </message>
</context>
<context>
    <name>outturn::SummaryPanel</name>
    <message>
        <source>%1 at a glance</source>
        <comment>a report</comment>
        <translation>%1 de un vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>actual and target</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many rows, and how they stand</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 de presupuesto</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>%1 available, %2 of the budget</source>
        <translation>%1 disponibles, el %2 del presupuesto</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>%1 spent, %2 of that</source>
        <translation>%1 gastados, el %2 de lo disponible</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) agree with the tables</source>
        <translation>
            <numerusform>%n número coincide con las tablas</numerusform>
            <numerusform>%n números coinciden con las tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from the tables</source>
        <translation>
            <numerusform>%n número difiere de las tablas</numerusform>
            <numerusform>%n números difieren de las tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texto narrativo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problema aceptado</numerusform>
            <numerusform>%n problemas aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n regla desactivada</numerusform>
            <numerusform>%n reglas desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::TableModel</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, en orden descendente</translation>
    </message>
</context>
<context>
    <name>outturn::ThresholdsDialog</name>
    <message>
        <source>Progress thresholds</source>
        <translation>Umbrales de progreso</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of an indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This indicator, in all population types</source>
        <translation>Este indicador, en todos los tipos de población</translation>
    </message>
    <message>
        <source>Not known to the framework: higher is taken as better</source>
        <translation>El marco no lo conoce: se considera mejor un valor más alto</translation>
    </message>
    <message>
        <source>As the framework: higher is better</source>
        <translation>Según el marco: es mejor un valor más alto</translation>
    </message>
    <message>
        <source>As the framework: lower is better</source>
        <translation>Según el marco: es mejor un valor más bajo</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Es mejor un valor más alto</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Es mejor un valor más bajo</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Sentido:</translation>
    </message>
    <message>
        <source>As the framework: %1</source>
        <translation>Según el marco: %1</translation>
    </message>
    <message>
        <source>As for all indicators: %1</source>
        <translation>Como para todos los indicadores: %1</translation>
    </message>
    <message>
        <source>&amp;Near from, of the target:</source>
        <translation>Cas&amp;i alcanzada a partir de (parte de la meta):</translation>
    </message>
    <message>
        <source>Share of the target’s value from which a row counts as near</source>
        <translation>Parte del valor de la meta a partir de la cual una fila cuenta como «Casi alcanzada»</translation>
    </message>
    <message>
        <source>The framework has none</source>
        <translation>El marco no tiene ninguno</translation>
    </message>
    <message>
        <source>As the framework: above %1</source>
        <translation>Según el marco: por encima de %1</translation>
    </message>
    <message>
        <source>Edge of the green band; what lies in it counts as near</source>
        <translation>Límite de la banda verde; lo que está dentro de ella cuenta como «Casi alcanzada»</translation>
    </message>
    <message>
        <source>&amp;As the framework</source>
        <translation>Según el &amp;marco</translation>
    </message>
    <message>
        <source>All indicators of this report</source>
        <translation>Todos los indicadores de este informe</translation>
    </message>
    <message>
        <source>Near &amp;from, of the target:</source>
        <translation>Casi alcan&amp;zada a partir de (parte de la meta):</translation>
    </message>
    <message>
        <source>Share of the target’s value from which any row counts as near</source>
        <translation>Parte del valor de la meta a partir de la cual cualquier fila cuenta como «Casi alcanzada»</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Vacío: %1</translation>
    </message>
    <message>
        <source>&amp;Green up to:</source>
        <translation>&amp;Verde hasta:</translation>
    </message>
    <message>
        <source>&amp;Green from:</source>
        <translation>&amp;Verde desde:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a population and its progress</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1: %2; hasta ahora, %3</translation>
    </message>
</context>
<context>
    <name>outturn::UpdateDialog</name>
    <message>
        <source>What only one side changed is taken over and kept. What both changed in different ways is for you to decide.</source>
        <translation>Lo que cambió un solo lado se incorpora y se conserva. Lo que ambos cambiaron de forma distinta debe decidirlo usted.</translation>
    </message>
    <message>
        <source>What was changed on either side is kept. Nothing was changed on both sides in different ways.</source>
        <translation>Se conserva lo que cambió en cada lado. Nada cambió en ambos lados de forma distinta.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Nothing is different there.</source>
        <translation>Ahí no hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Nothing was edited here.</source>
        <translation>Aquí no se ha editado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::Updating</name>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>Reconociendo el texto de %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>outturn::VersionDialog</name>
    <message>
        <source>Save version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Give the state as it is now a name. It can be compared with later ones, and everything can be put back to it.</source>
        <translation>Dé un nombre al estado actual. Se puede comparar con otros posteriores y se puede devolver todo a él.</translation>
    </message>
    <message>
        <source>for example “sent for review”</source>
        <translation>por ejemplo, «enviado para revisión»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>There is a version of this name already.</source>
        <translation>Ya hay una versión con este nombre.</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsPanel</name>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estas dos</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con el estado actual</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Volver a esta versión…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Guardar una versión…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name, to compare with it or to go back to it</source>
        <translation>Dar un nombre al estado actual, para comparar con él o volver a él</translation>
    </message>
    <message>
        <source>No version has a name yet. Name a state, such as “sent for review”, to compare with it later or to go back to it.</source>
        <translation>Aún no hay ninguna versión con nombre. Dé un nombre a un estado, como «enviado para revisión», para comparar con él más tarde o volver a él.</translation>
    </message>
    <message>
        <source>What differs; choose two to compare them with each other</source>
        <translation>Las diferencias; elija dos para compararlas entre sí</translation>
    </message>
    <message>
        <source>As a new change: nothing is lost</source>
        <translation>Como un cambio nuevo: no se pierde nada</translation>
    </message>
</context>
</TS>
